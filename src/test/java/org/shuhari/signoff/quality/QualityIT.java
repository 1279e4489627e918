package org.shuhari.signoff.quality;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shuhari.support.Client.Answer;
import org.shuhari.support.Forms;
import org.shuhari.support.Organisation;
import org.shuhari.support.Organisation.Person;
import org.shuhari.support.Samples;
import org.shuhari.support.Shuhari;
import org.shuhari.support.Workplace;

@ExtendWith(Shuhari.class)
@DisplayName("The quality of coaching, for oneself alone")
class QualityIT {

    private static final String SKILL = Workplace.SKILL;
    private static final String NOTED =
            "{\"seen\":[\"lets-think\"],\"words\":\"You waited.\",\"nextStep\":\"Go and see first.\"}";

    private final Organisation organisation;
    private final Shuhari.App app;
    private UUID unit;
    private Person coach;

    QualityIT(Organisation organisation, Shuhari.App app) {
        this.organisation = organisation;
        this.app = app;
    }

    @BeforeEach
    void team() {
        unit = organisation.unit("Quality");
        coach = organisation.coach(unit);
    }

    @Test
    @DisplayName(
            "counts the first requests one decided; a second request of the same learner is none, neither is a withdrawn one")
    void firstTime() {
        assertThat(quality(coach).containsKey("firstTime")).isFalse();
        confirmed(coach);
        Person early = organisation.employee(unit);
        String first = Workplace.asks(early, coach, Samples.today());
        assertThat(early.client().delete("/sign-off-requests/" + first).status())
                .isEqualTo(204);
        decided(coach, Samples.ask(early, SKILL), Samples.notYet("Once more."));
        Samples.practise(early, SKILL, 1, null);
        decided(coach, Samples.ask(early, SKILL), Workplace.mastered());

        JsonObject quality = quality(coach);

        assertThat(quality.getJsonObject("firstTime"))
                .isEqualTo(Json.createObjectBuilder()
                        .add("confirmed", 1)
                        .add("of", 2)
                        .add("share", 50)
                        .build());
        JsonObject skill = quality.getJsonArray("skills").getJsonObject(0);
        assertThat(skill.getString("skill")).isEqualTo(SKILL);
        assertThat(skill.getJsonObject("firstTime").getInt("of")).isEqualTo(2);
    }

    @Test
    @DisplayName("leaves out decisions of more than twelve months ago, and sign-offs that were taken back")
    void leftOut() {
        String old = confirmed(coach);
        organisation.update(
                "update sign_off set decided_at = ? where id = ?",
                Samples.today()
                        .minusMonths(12)
                        .minusDays(1)
                        .atStartOfDay(Samples.ZONE)
                        .toOffsetDateTime(),
                UUID.fromString(old));
        String revoked = confirmed(coach);
        coach.client().post("/sign-offs/" + revoked + "/revocation", "{\"reason\":\"Seen again since.\"}");

        assertThat(quality(coach).containsKey("firstTime")).isFalse();
    }

    @Test
    @DisplayName("a request after an answer that was taken back is a first one again")
    void firstAgain() {
        Person learner = organisation.employee(unit);
        Person mistaken = organisation.coach(unit);
        String request = Workplace.asks(learner, coach, Samples.today());
        String wrong = decided(mistaken, request, Workplace.mastered());
        assertThat(mistaken.client()
                        .post("/sign-offs/" + wrong + "/revocation", "{\"reason\":\"The wrong person.\"}")
                        .status())
                .isEqualTo(201);
        Samples.practise(learner, SKILL, 1, null);
        decided(coach, Samples.ask(learner, SKILL), Workplace.mastered());

        assertThat(quality(coach).getJsonObject("firstTime").getInt("of")).isEqualTo(1);
    }

    @Test
    @DisplayName("compares with all coaches of the skill from five on, without a name")
    void spread() {
        confirmed(coach);
        List<Person> others = List.of(
                organisation.coach(unit), organisation.coach(unit), organisation.coach(unit), organisation.coach(unit));
        others.forEach(other -> decided(
                other,
                Workplace.asks(organisation.employee(unit), coach, Samples.today()),
                Samples.notYet("Look longer.")));

        JsonObject quality = quality(coach);

        JsonObject spread = quality.getJsonArray("skills").getJsonObject(0).getJsonObject("spread");
        assertThat(spread.getInt("coaches")).isGreaterThanOrEqualTo(5);
        assertThat(spread.getInt("lowest")).isZero();
        assertThat(spread.getInt("highest")).isEqualTo(100);
        others.forEach(other -> assertThat(quality.toString())
                .doesNotContain(other.name())
                .doesNotContain(other.id().toString()));
        assertThat(organisation.employee(unit).client().get("/coach/quality").status())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("a coaching cycle is asked for, noted once against the card, and read by the two alone")
    void cycle() {
        Person second = organisation.coach(organisation.unit("Elsewhere"));
        UUID id = UUID.randomUUID();
        assertThat(asks(id, second).status()).isEqualTo(201);
        assertThat(asks(id, second).status()).isEqualTo(200);
        assertThat(asks(id, organisation.coach(unit)).problem()).isEqualTo("cycle-differs");
        assertThat(asks(UUID.randomUUID(), coach).status()).isEqualTo(422);
        assertThat(asks(UUID.randomUUID(), organisation.employee(unit)).status())
                .isEqualTo(422);
        String note = "/coaching-cycles/" + id + "/note";
        assertThat(coach.client().post(note, NOTED).status()).isEqualTo(403);
        assertThat(second.client()
                        .post(note, "{\"seen\":[\"is-loud\"],\"words\":\"a\",\"nextStep\":\"b\"}")
                        .status())
                .isEqualTo(422);
        assertThat(second.client()
                        .post(note, "{\"seen\":[],\"words\":\" \"}")
                        .json()
                        .getJsonArray("violations"))
                .hasSize(2);
        assertThat(second.client().post(note, NOTED).status()).isEqualTo(201);
        assertThat(second.client().post(note, NOTED).status()).isEqualTo(200);
        assertThat(second.client().post(note, NOTED.replace("waited", "spoke")).problem())
                .isEqualTo("already-noted");

        JsonObject read = coach.client().get("/coaching-cycles/" + id).json();

        assertThat(read.getString("words")).isEqualTo("You waited.");
        assertThat(read.getJsonArray("seen").getString(0)).isEqualTo("lets-think");
        assertThat(coach.client().delete("/coaching-cycles/" + id).problem()).isEqualTo("already-noted");
        for (Person other : List.of(
                organisation.coach(unit),
                organisation.person(unit, null, "EMPLOYEE;HR"),
                organisation.person(unit, null, "EMPLOYEE;ADMIN"))) {
            assertThat(other.client().get("/coaching-cycles/" + id).status()).isEqualTo(404);
        }
        assertThat(organisation.number("select count(*) from ledger_body where body like '%You waited%'"))
                .isZero();
    }

    @Test
    @DisplayName("R12: what was asked and proposed is known again also when the other coach has left meanwhile")
    void repeated() {
        Person second = organisation.coach(unit);
        UUID cycle = UUID.randomUUID();
        UUID calibration = UUID.randomUUID();
        String practice = practice(organisation.employee(unit));
        assertThat(asks(cycle, second).status()).isEqualTo(201);
        assertThat(proposed(calibration, practice, second).status()).isEqualTo(201);

        organisation.update(
                "update employee set left_on = ? where id = ?", Samples.today().minusDays(1), second.id());

        assertThat(asks(cycle, second).status()).isEqualTo(200);
        assertThat(asks(UUID.randomUUID(), second).status()).isEqualTo(422);
        assertThat(proposed(calibration, practice, second).status()).isEqualTo(200);
        assertThat(proposed(UUID.randomUUID(), practice(organisation.employee(unit)), second)
                        .status())
                .isEqualTo(422);
    }

    private Answer proposed(UUID id, String practice, Person partner) {
        return coach.client()
                .post(
                        "/calibrations",
                        "{\"id\":\"" + id + "\",\"practice\":\"" + practice + "\",\"partner\":\"" + partner.id()
                                + "\"}");
    }

    @Test
    @DisplayName(
            "R12: a coach takes back what was asked while nothing is noted: it leaves the lists, and is known when it comes late")
    void cycleTakenBack() {
        Person second = organisation.coach(unit);
        UUID id = UUID.randomUUID();
        asks(id, second);
        assertThat(second.client().delete("/coaching-cycles/" + id).status()).isEqualTo(403);
        assertThat(coach.client().delete("/coaching-cycles/" + id).status()).isEqualTo(204);
        assertThat(coach.client().delete("/coaching-cycles/" + id).status()).isEqualTo(204);

        assertThat(asks(id, second).status()).isEqualTo(200);
        assertThat(second.client().get("/coaching-cycles/" + id).json().keySet())
                .contains("withdrawnAt")
                .doesNotContain("wish");
        assertThat(second.client().get("/coaching-cycles").array()).isEmpty();
        assertThat(second.client()
                        .post("/coaching-cycles/" + id + "/note", NOTED)
                        .problem())
                .isEqualTo("cycle-withdrawn");
    }

    @Test
    @DisplayName("what somebody was noting when it was taken back stays on the page")
    void cycleTakenBackWhileNoting() {
        Person second = organisation.coach(unit);
        UUID id = UUID.randomUUID();
        asks(id, second);
        Forms theirs = pages(second);
        coach.client().delete("/coaching-cycles/" + id);

        String page = theirs.post(
                        "/signoff/quality.xhtml",
                        "noting",
                        "note",
                        Map.of(
                                "cycle", id.toString(),
                                "words", "You waited for the answer.",
                                "nextStep", "Go and see first.",
                                "seen", "lets-think"))
                .text();

        assertThat(page)
                .contains(
                        coach.name() + " has taken this back meanwhile. What you wrote has not been sent",
                        "You waited for the answer.</textarea>")
                .contains("Go and see first.</textarea>")
                .doesNotContain("id=\"note\"");
        assertThat(theirs.get("/signoff/quality.xhtml?cycle=" + id).text())
                .contains(coach.name() + " has taken this back.");
    }

    @Test
    @DisplayName(
            "R12: the proposer takes a calibration back while the partner has not judged it, and may propose it again")
    void calibrationTakenBack() {
        Person partner = organisation.coach(unit);
        String practice = practice(organisation.employee(unit));
        String id = proposed(practice, partner).json().getString("id");
        judges(coach, id, "\"says-why-there\"");
        assertThat(partner.client().delete("/calibrations/" + id).status()).isEqualTo(403);
        assertThat(pages(partner).get("/signoff/calibration.xhtml?id=" + id).text())
                .doesNotContain("id=\"take-back\"");
        assertThat(pages(coach)
                        .post("/signoff/calibration.xhtml", "taking-back", "take-back", Map.of("id", id))
                        .status())
                .isEqualTo(302);
        assertThat(coach.client().delete("/calibrations/" + id).status()).isEqualTo(204);

        assertThat(coach.client().get("/calibrations").array()).isEmpty();
        assertThat(judges(partner, id, "").problem()).isEqualTo("calibration-withdrawn");
        assertThat(pages(partner).get("/signoff/calibration.xhtml?id=" + id).text())
                .contains(coach.name() + " has taken this back.")
                .doesNotContain("id=\"judge\"");
        assertThat(proposed(UUID.fromString(id), practice, partner).json().containsKey("withdrawnAt"))
                .isTrue();
        String again = proposed(practice, partner).json().getString("id");
        assertThat(again).isNotEqualTo(id);
        judges(partner, again, "");
        assertThat(coach.client().delete("/calibrations/" + again).problem()).isEqualTo("partner-judged");
    }

    @Test
    @DisplayName("two coaches judge the same practice really unseen of each other, then both compare")
    void calibration() {
        Person learner = organisation.employee(unit);
        Person partner = organisation.coach(unit);
        String practice = practice(learner);
        String id = proposed(practice, partner).json().getString("id");
        assertThat(partner.client()
                        .post("/calibrations/" + id + "/judgement", "{\"criteria\":[\"no-such\"]}")
                        .status())
                .isEqualTo(422);
        assertThat(judges(coach, id, "\"goes-with-a-question\",\"says-why-there\"")
                        .status())
                .isEqualTo(201);

        String unseen = partner.client().get("/calibrations/" + id).text()
                + partner.client().get("/calibrations").text()
                + proposedBy(partner, practice, coach).text();
        JsonObject before = partner.client().get("/calibrations/" + id).json();
        assertThat(before.getBoolean("partnerJudged")).isTrue();
        assertThat(before.containsKey("comparison")).isFalse();
        assertThat(before.containsKey("own")).isFalse();
        assertThat(unseen).doesNotContain("comparison").doesNotContain("agreement");
        assertThat(organisation.number("select count(*) from ledger_body where body like ?", "%" + id + "%says-why%"))
                .isZero();

        Answer judged = judges(partner, id, "\"goes-with-a-question\"");

        JsonObject comparison = judged.json().getJsonObject("comparison");
        assertThat(comparison.getInt("agreement")).isEqualTo(80);
        assertThat(comparison.getJsonArray("lines").getJsonObject(1))
                .isEqualTo(Json.createObjectBuilder()
                        .add("criterion", "says-why-there")
                        .add("own", false)
                        .add("partner", true)
                        .add("same", false)
                        .build());
        assertThat(coach.client()
                        .get("/calibrations/" + id)
                        .json()
                        .getJsonObject("comparison")
                        .getInt("agreement"))
                .isEqualTo(80);
        assertThat(judges(partner, id, "\"goes-with-a-question\"").status()).isEqualTo(200);
        assertThat(judges(partner, id, "\"says-why-there\"").problem()).isEqualTo("already-judged");
        assertThat(learner.client().get("/me/views").text()).contains(coach.name(), partner.name());
    }

    @Test
    @DisplayName("what the practice's observer saw and noted is hidden from both until both have judged")
    void unseenOfTheObserver() {
        Person learner = organisation.employee(unit);
        Person partner = organisation.coach(unit);
        String practice = observed(learner, coach);
        assertThat(proposedBy(partner, practice, coach).text())
                .contains("422")
                .contains("\"partner\"")
                .contains("did not watch this practice");
        String id = proposed(practice, partner).json().getString("id");
        String page = "/signoff/calibration.xhtml?id=" + id;
        Forms theirs = pages(partner);
        judges(coach, id, "\"goes-with-a-question\"");

        String unseen = theirs.get(page).text()
                + partner.client().get("/calibrations/" + id).text()
                + pages(coach).get(page).text()
                + theirs.get("/signoff/calibration.xhtml?practice=" + practice).text();
        assertThat(unseen)
                .contains("What " + coach.name() + " saw and noted stands here once both of you have judged.")
                .doesNotContain("Stood still", "class=\"prac-o\"");

        judges(partner, id, "\"says-why-there\"");

        assertThat(theirs.get(page).text()).contains("Stood still and counted", "class=\"prac-o\"");
    }

    @Test
    @DisplayName("a practice that its observer wrote is not judged unseen: there is nothing else in it")
    void writtenByItsObserver() {
        Person learner = organisation.employee(unit);
        String code = learner.client()
                .post("/me/assents", "{\"skill\":\"" + SKILL + "\"}")
                .json()
                .getString("code");
        Answer watched = coach.client()
                .post(
                        "/watches",
                        Json.createObjectBuilder()
                                .add("id", UUID.randomUUID().toString())
                                .add("learner", learner.id().toString())
                                .add("skill", SKILL)
                                .add("criteria", Json.createArrayBuilder().add("says-why-there"))
                                .add("place", "Dock 3")
                                .add("words", "Stood still and counted")
                                .add("code", code)
                                .build()
                                .toString());
        assertThat(watched.status()).as(watched.toString()).isEqualTo(201);
        String practice = watched.json().getString("practice");

        Answer refused = proposed(practice, organisation.coach(unit));

        assertThat(refused.status()).as(refused.toString()).isEqualTo(422);
        assertThat(refused.text()).contains("Choose a practice that the learner wrote");
        assertThat(pages(coach)
                        .get("/signoff/calibration.xhtml?practice=" + practice)
                        .text())
                .contains("Choose a practice that " + learner.name() + " wrote.")
                .doesNotContain("Stood still", "id=\"propose\"");
    }

    private String observed(Person learner, Person observer) {
        UUID practice = UUID.randomUUID();
        learner.client()
                .post(
                        "/practices",
                        Samples.practice(practice, SKILL, Samples.today(), observer)
                                .build()
                                .toString());
        assertThat(observer.client()
                        .post(
                                "/practices/" + practice + "/observation",
                                "{\"confirmed\":true,\"criteria\":[\"stands-and-watches\"],\"note\":\"Stood still and counted\"}")
                        .status())
                .isEqualTo(200);
        return practice.toString();
    }

    private Forms pages(Person reader) {
        Forms pages = new Forms(app.server().address());
        pages.signIn(reader.username(), "gemba-walk-1");
        return pages;
    }

    @Test
    @DisplayName(
            "R13: only coaches with rights for the practice judge it; learner, observer, HR and others do not see it")
    void whoCalibrates() {
        Person learner = organisation.employee(unit);
        Person partner = organisation.coach(unit);
        Person observer = organisation.coach(organisation.unit("Elsewhere"));
        UUID practice = UUID.randomUUID();
        learner.client()
                .post(
                        "/practices",
                        Samples.practice(practice, SKILL, Samples.today(), observer)
                                .build()
                                .toString());
        assertThat(proposedBy(observer, practice.toString(), coach).status()).isEqualTo(404);
        assertThat(proposed(practice.toString(), observer).status()).isEqualTo(422);
        assertThat(proposed(practice.toString(), coach).status()).isEqualTo(422);
        Answer first = proposed(practice.toString(), partner);
        assertThat(first.status()).as(first.toString()).isEqualTo(201);
        String id = first.json().getString("id");
        assertThat(proposedBy(partner, practice.toString(), coach).json().getString("id"))
                .isEqualTo(id);
        for (Person other : List.of(
                learner,
                observer,
                organisation.coach(unit),
                organisation.person(unit, null, "EMPLOYEE;HR"),
                organisation.person(unit, null, "EMPLOYEE;ADMIN"))) {
            assertThat(other.client().get("/calibrations/" + id).status()).isEqualTo(404);
            assertThat(judges(other, id, "").status()).isEqualTo(404);
        }
        assertThat(learner.client()
                        .delete("/practices/" + practice, "{\"reason\":\"Written down twice\"}")
                        .status())
                .isEqualTo(204);
        assertThat(coach.client().get("/calibrations/" + id).status()).isEqualTo(404);
        assertThat(coach.client().get("/calibrations").array()).isEmpty();
    }

    private String practice(Person learner) {
        Samples.practise(learner, SKILL, 1, null);
        return learner.client().get("/practices").array().getJsonObject(0).getString("id");
    }

    private Answer proposed(String practice, Person partner) {
        return proposedBy(coach, practice, partner);
    }

    private static Answer proposedBy(Person by, String practice, Person partner) {
        return by.client()
                .post("/calibrations", "{\"practice\":\"" + practice + "\",\"partner\":\"" + partner.id() + "\"}");
    }

    private static Answer judges(Person by, String id, String criteria) {
        return by.client().post("/calibrations/" + id + "/judgement", "{\"criteria\":[" + criteria + "]}");
    }

    private Answer asks(UUID id, Person watcher) {
        return coach.client()
                .post(
                        "/coaching-cycles",
                        "{\"id\":\"" + id + "\",\"watcher\":\"" + watcher.id() + "\",\"wish\":\"My questions\"}");
    }

    private String confirmed(Person by) {
        return decided(by, Workplace.asks(organisation.employee(unit), coach, Samples.today()), Workplace.mastered());
    }

    private static String decided(Person by, String request, String body) {
        Answer decided = by.client().post("/sign-off-requests/" + request + "/decision", body);
        assertThat(decided.status()).as(decided.toString()).isEqualTo(201);
        return decided.json().getJsonObject("signOff").getString("id");
    }

    private static JsonObject quality(Person coach) {
        Answer answer = coach.client().get("/coach/quality");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.json();
    }
}
