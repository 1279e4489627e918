package org.shuhari.curation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shuhari.support.Client.Answer;
import org.shuhari.support.Organisation;
import org.shuhari.support.Organisation.Person;
import org.shuhari.support.Samples;

@ExtendWith(OwnCatalog.Given.class)
@DisplayName("Changing the catalog while running")
class CatalogChangeIT {

    private static final String SKILL = "going-to-gemba";
    private static final String HUDDLES = "joining-huddles";
    private static final String PROBLEM = "stating-the-problem";

    private OwnCatalog own;
    private Organisation organisation;
    private Person hr;
    private Person administrator;
    private UUID unit;

    @BeforeEach
    void people(OwnCatalog given) {
        own = given;
        organisation = own.app().organisation();
        unit = organisation.unit("Returns");
        hr = organisation.person(unit, "hr-partner", "EMPLOYEE;HR");
        administrator = organisation.person(unit, "hr-partner", "EMPLOYEE;ADMIN");
    }

    /** Whatever a test left in the folder is taken, so that the next one begins from what is in force. */
    @AfterEach
    void takeWhatIsLeft() {
        JsonObject found = candidate(hr);
        assertThat(found.getJsonArray("faults")).isEmpty();
        take(found.getString("hash"));
    }

    /** Whom a change concerns is told of everybody on this server. */
    private void everybodyElseLeaves() {
        organisation.update(
                "update employee set left_on = ? where left_on is null and id not in (?, ?)",
                Samples.today(),
                hr.id(),
                administrator.id());
    }

    @Test
    @DisplayName("R14: shows the criteria that are new and whom they concern, and is in force for everybody once taken")
    void taken() {
        everybodyElseLeaves();
        Person holder = organisation.employee(unit);
        organisation.mastered(holder, SKILL, Samples.today().minusMonths(2));
        Person learner = organisation.employee(unit);
        Samples.practise(learner, SKILL, 1, null);
        Person gone = organisation.employee(unit);
        organisation.mastered(gone, SKILL, Samples.today().minusMonths(2));
        organisation.update("update employee set left_on = ? where id = ?", Samples.today(), gone.id());
        assertThat(candidate(hr).getBoolean("same")).isTrue();

        own.raiseGemba(1, "thanks");
        own.change("skills/improve/yokoten.yaml", "retired: false", "retired: true");
        own.change(OwnCatalog.HR_PARTNER, "  - joining-huddles", "  - seeing-unevenness");

        JsonObject found = candidate(hr);
        assertThat(found.getBoolean("same")).isFalse();
        JsonObject changes = found.getJsonObject("changes");
        JsonObject changed = changes.getJsonArray("changed").getJsonObject(0);
        assertThat(changed.getString("id")).isEqualTo(SKILL);
        assertThat(changed.getInt("from")).isEqualTo(1);
        assertThat(changed.getInt("to")).isEqualTo(2);
        assertThat(changed.getJsonArray("criteria")).hasSize(1);
        JsonObject criterion = changed.getJsonArray("criteria").getJsonObject(0);
        assertThat(criterion.getString("change")).isEqualTo("added");
        assertThat(criterion.getJsonObject("after").getString("text")).isEqualTo("Thanks people by name.");
        JsonObject affected = changed.getJsonObject("affected");
        assertThat(affected.getInt("mastered")).isEqualTo(1);
        assertThat(affected.getInt("practising")).isEqualTo(1);
        assertThat(affected.getInt("waiting")).isZero();
        assertThat(affected.getJsonArray("unseen").getJsonObject(0).getInt("version"))
                .isEqualTo(1);
        assertThat(affected.getJsonArray("unseen").getJsonObject(0).getJsonArray("criteria"))
                .extracting(JsonValue::toString)
                .containsExactly("\"thanks\"");
        assertThat(affected.getJsonArray("people"))
                .extracting(each -> each.asJsonObject().getString("name"))
                .containsExactlyInAnyOrder(holder.name(), learner.name());
        assertThat(changes.getJsonArray("retired").getJsonObject(0).getString("id"))
                .isEqualTo("yokoten");
        JsonObject role = changes.getJsonArray("jobRoles").getJsonObject(0);
        assertThat(role.getJsonArray("needs").getString(0)).isEqualTo("Seeing unevenness");
        assertThat(role.getJsonArray("noLonger").getString(0)).isEqualTo("Joining huddles");

        assertThat(take(found.getString("hash")).status()).isEqualTo(201);
        assertThat(holder.client().get("/skills/" + SKILL).json().getInt("version"))
                .isEqualTo(2);
        assertThat(state(holder)).isEqualTo("mastered");
        assertThat(take(found.getString("hash")).status()).as("the same again").isEqualTo(200);
        assertThat(organisation.texts(
                        "select b.body from ledger_entry e join ledger_body b on b.seq = e.seq"
                                + " where e.kind = 'catalog.accepted' and b.body like ?",
                        "%\"catalog\":\"" + found.getString("hash") + "\"%"))
                .singleElement()
                .asString()
                .contains("\"changed\":[\"going-to-gemba\"]", "\"retired\":[\"yokoten\"]", "\"version\":1");
        assertThat(administrator.client().get("/ledger/verification").json()).doesNotContainKey("firstBroken");
    }

    @Test
    @DisplayName("R14: before the refresh is due a coach looks at what is new alone, on an observed practice")
    void whatIsNewAlone() {
        Person coach = organisation.coach(unit);
        Person holder = organisation.employee(unit);
        organisation.mastered(holder, HUDDLES, Samples.today().minusMonths(2));
        assertThat(ask(holder).problem()).isEqualTo("not-due");

        String file = "skills/lead-and-coach/joining-huddles.yaml";
        own.change(file, "version: 1", "version: 2");
        own.change(file, "coachQuestions:", """
                  - {id: one-more, text: Says it aloud., lookFor: Words., notYet: Silence.}
                coachQuestions:""");
        take(candidate(hr).getString("hash"));
        assertThat(ask(holder).problem()).isEqualTo("evidence-incomplete");
        practised(holder);
        Answer asked = ask(holder);
        assertThat(asked.status()).as(asked.toString()).isEqualTo(201);

        String request = "/sign-off-requests/" + asked.json().getString("id");
        JsonObject review = coach.client().get(request).json();
        assertThat(review.getBoolean("newOnly")).isTrue();
        assertThat(review.getJsonArray("criteria"))
                .extracting(criterion -> criterion.asJsonObject().getString("id"))
                .containsExactly("one-more");
        assertThat(coach.client()
                        .post(request + "/decision", "{\"decision\":\"mastered\",\"criteria\":[]}")
                        .status())
                .isEqualTo(422);
        Answer decided =
                coach.client().post(request + "/decision", "{\"decision\":\"mastered\",\"criteria\":[\"one-more\"]}");
        assertThat(decided.status()).as(decided.toString()).isEqualTo(201);
        assertThat(path(holder, HUDDLES).getInt("masteredVersion")).isEqualTo(2);
        assertThat(path(holder, HUDDLES).getString("state")).isEqualTo("mastered");
        practised(holder);
        assertThat(ask(holder).problem()).isEqualTo("not-due");
        assertThat(administrator.client().get("/ledger/verification").json()).doesNotContainKey("firstBroken");
    }

    @Test
    @DisplayName(
            "R14: what was ticked under older words is shown to its author again, and what the learner agrees to is not seen")
    void watchedBefore() {
        Person coach = organisation.coach(unit);
        Person learner = organisation.employee(unit);
        String before = UUID.randomUUID().toString();
        String skill = "knowing-my-customer";
        assertThat(coach.client().post("/watches", watch(before, learner, 1)).status())
                .isEqualTo(201);

        String file = "skills/customer/knowing-my-customer.yaml";
        own.change(file, "version: 1", "version: 2");
        own.change(file, "    text: ", "    text: Really ");
        take(candidate(hr).getString("hash"));

        Answer late = coach.client().post("/watches", watch(UUID.randomUUID().toString(), learner, 1));
        assertThat(late.problem()).as(late.toString()).isEqualTo("skill-changed");
        assertThat(late.json().getInt("version")).isEqualTo(2);
        assertThat(late.json().getJsonArray("criteria")).hasSize(1);
        assertThat(coach.client()
                        .post("/watches", watch(UUID.randomUUID().toString(), learner, 2))
                        .status())
                .isEqualTo(201);
        JsonObject seen = learner.client()
                .get("/watches/" + before)
                .json()
                .getJsonArray("seen")
                .getJsonObject(0);
        assertThat(seen.getString("text")).as("as it was watched").doesNotStartWith("Really");
        assertThat(seen.getBoolean("counts")).isFalse();
        Answer agreed = learner.client().post("/watches/" + before + "/answer", "{\"agreed\":true}");
        assertThat(agreed.status()).as(agreed.toString()).isEqualTo(200);
        JsonObject practice = learner.client()
                .get("/practices/" + agreed.json().getString("practice"))
                .json();
        assertThat(practice.getString("skill")).isEqualTo(skill);
        assertThat(practice.getJsonObject("observation").getJsonArray("criteria"))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "R14: a request that waits for an older version is decided with what both versions say, and stays open where that is not all")
    void requestBefore() {
        String file = "skills/solve/stating-the-problem.yaml";
        Person coach = organisation.coach(unit);
        Person one = askedForProblem();
        Person other = askedForProblem();
        own.change(file, "version: 1", "version: 2");
        own.change(file, "coachQuestions:", """
                  - {id: says-it-short, text: Says it in one breath., lookFor: One., notYet: Two.}
                coachQuestions:""");
        take(candidate(hr).getString("hash"));

        JsonObject decided = watchedAll(coach, one);
        assertThat(decided.getString("decision")).as(decided.toString()).isEqualTo("mastered");
        assertThat(path(one, PROBLEM).getInt("masteredVersion")).isEqualTo(1);

        own.change(file, "version: 2", "version: 3");
        own.change(file, "    text: ", "    text: Really ");
        take(candidate(hr).getString("hash"));
        JsonObject open = watchedAll(coach, other);
        assertThat(open.getString("left")).as(open.toString()).isEqualTo("criteria-unseen");
        assertThat(path(other, PROBLEM).getString("state")).isEqualTo("awaiting-sign-off");
    }

    /** Somebody whose request to sign off stating the problem waits. */
    private Person askedForProblem() {
        Person learner = organisation.employee(unit);
        organisation.mastered(learner, SKILL, Samples.today().minusMonths(1));
        for (int day = 1; day <= 3; day++) {
            practised(learner, PROBLEM, day);
        }
        Samples.ask(learner, PROBLEM);
        return learner;
    }

    /** What becomes of it when the coach sees everything of stating the problem as it is now. */
    private static JsonObject watchedAll(Person coach, Person learner) {
        JsonObject skill = coach.client().get("/skills/" + PROBLEM).json();
        String criteria = skill.getJsonArray("criteria").stream()
                .map(each -> "\"" + each.asJsonObject().getString("id") + "\"")
                .collect(Collectors.joining(","));
        String id = UUID.randomUUID().toString();
        Answer sent = coach.client()
                .post(
                        "/watches",
                        "{\"id\":\"" + id + "\",\"learner\":\"" + learner.id() + "\",\"skill\":\"" + PROBLEM
                                + "\",\"criteria\":[" + criteria + "],\"place\":\"Counter 2\"}");
        assertThat(sent.status()).as(sent.toString()).isEqualTo(201);
        return learner.client()
                .post("/watches/" + id + "/answer", "{\"agreed\":true}")
                .json();
    }

    /** Of the first criterion of knowing my customer, as a version of the skill has it. */
    private static String watch(String id, Person learner, int version) {
        String criterion = learner.client()
                .get("/skills/knowing-my-customer")
                .json()
                .getJsonArray("criteria")
                .getJsonObject(0)
                .getString("id");
        return "{\"id\":\"" + id + "\",\"learner\":\"" + learner.id()
                + "\",\"skill\":\"knowing-my-customer\",\"version\":" + version + ",\"criteria\":[\"" + criterion
                + "\"],\"place\":\"Counter 2\"}";
    }

    @Test
    @DisplayName("R13: administrators see how many are concerned, not who; others see nothing of it")
    void rights() {
        Person holder = organisation.employee(unit);
        organisation.mastered(holder, "seeing-waste", Samples.today().minusMonths(1));
        String waste = "skills/see/seeing-waste.yaml";
        own.change(waste, "version: 1", "version: 2");
        own.change(waste, "coachQuestions:", """
                  - {id: says-it, text: Says it aloud., lookFor: Words., notYet: Silence.}
                coachQuestions:""");
        JsonObject affected = candidate(administrator)
                .getJsonObject("changes")
                .getJsonArray("changed")
                .getJsonObject(0)
                .getJsonObject("affected");
        assertThat(affected.getInt("mastered")).isEqualTo(1);
        assertThat(affected).doesNotContainKey("people");
        assertThat(holder.client().get("/catalog/candidate").status()).isEqualTo(403);
        assertThat(holder.client()
                        .post("/catalog/acceptances", "{\"hash\":\"x\"}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("takes what was shown or nothing: a folder that changed meanwhile is shown anew")
    void changedMeanwhile() {
        own.change("skills/see/seeing-burden.yaml", "title: ", "title: The ");
        String shown = candidate(hr).getString("hash");
        own.change("skills/see/seeing-burden.yaml", "title: The ", "title: About ");
        Answer refused = take(shown);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("catalog-changed");
        assertThat(refused.json().getString("hash"))
                .isEqualTo(candidate(hr).getString("hash"))
                .isNotEqualTo(shown);
        assertThat(inForceTitle("seeing-burden")).doesNotStartWith("The ").doesNotStartWith("About ");
    }

    @Test
    @DisplayName("a folder with faults is shown with all of them by file and line, and the accepted catalog stays")
    void faulty() {
        String gemba = own.text(OwnCatalog.GEMBA);
        String team = own.text("job-roles/team-leader.yaml");
        String before = candidate(hr).getJsonObject("inForce").getString("id");
        own.change(OwnCatalog.GEMBA, "requires: []", "requires: [seeing-waste]");
        own.change("job-roles/team-leader.yaml", "  - seeing-waste", "  - no-such-skill");
        JsonObject found = candidate(hr);
        assertThat(found.getJsonArray("faults"))
                .extracting(fault -> fault.asJsonObject().getString("file"))
                .containsExactlyInAnyOrder(OwnCatalog.GEMBA, "job-roles/team-leader.yaml");
        assertThat(found.getJsonArray("faults"))
                .allSatisfy(
                        fault -> assertThat(fault.asJsonObject().getInt("line")).isGreaterThan(1));
        assertThat(found).doesNotContainKeys("hash", "changes");
        Answer refused = take("anything");
        assertThat(refused.problem()).isEqualTo("catalog-faulty");
        assertThat(refused.json().getJsonArray("faults")).hasSize(2);
        own.write(OwnCatalog.GEMBA, gemba);
        own.write("job-roles/team-leader.yaml", team);
        assertThat(candidate(hr).getJsonObject("inForce").getString("id")).isEqualTo(before);
    }

    @Test
    @DisplayName("a skill in force may be retired, not deleted")
    void deleted() throws IOException {
        String file = "skills/see/seeing-unevenness.yaml";
        String text = own.text(file);
        Files.delete(own.folder().resolve(file));
        assertThat(candidate(hr).getJsonArray("faults"))
                .extracting(fault -> fault.asJsonObject().getString("message"))
                .anyMatch(message -> message.contains("retired: true"));
        own.write(file, text);
    }

    @Test
    @DisplayName("what another node accepts is in force here with the next request")
    void otherNode() {
        String now = candidate(hr).getJsonObject("inForce").getString("id");
        String first = organisation
                .texts("select catalog from catalog_acceptance order by number")
                .get(0);
        own.change("skills/see/seeing-unevenness.yaml", "title: ", "title: Other ");
        take(candidate(hr).getString("hash"));
        assertThat(inForceTitle("seeing-unevenness")).startsWith("Other ");
        for (String accepted : List.of(first, now)) {
            organisation.update(
                    "insert into catalog_acceptance (number, catalog, accepted_at)"
                            + " select max(number) + 1, cast(? as varchar(64)), current_timestamp from catalog_acceptance",
                    accepted);
            assertThat(hr.client().get("/catalog").json().getString("id")).isEqualTo(accepted);
        }
        assertThat(inForceTitle("seeing-unevenness")).isEqualTo("Seeing unevenness");
        own.change("skills/see/seeing-unevenness.yaml", "title: Other ", "title: ");
    }

    private String inForceTitle(String skill) {
        return hr.client().get("/skills/" + skill).json().getString("title");
    }

    /** An observed practice that counts; what it holds does not matter here. */
    private void practised(Person person) {
        practised(person, HUDDLES, 0);
    }

    private void practised(Person person, String skill, int daysAgo) {
        organisation.update(
                "insert into evidence (practice_id, employee_id, skill, done_on, recorded_at, observed_at)"
                        + " values (?, ?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                person.id(),
                skill,
                Samples.today().minusDays(daysAgo),
                OffsetDateTime.now(ZoneOffset.UTC),
                OffsetDateTime.now(ZoneOffset.UTC));
    }

    private static Answer ask(Person person) {
        return person.client().post("/sign-off-requests", "{\"skill\":\"" + HUDDLES + "\"}");
    }

    private static String state(Person person) {
        return path(person, SKILL).getString("state");
    }

    private static JsonObject path(Person person, String skill) {
        return person.client().get("/me/path").json().getJsonArray("skills").stream()
                .map(JsonValue::asJsonObject)
                .filter(each -> each.getString("skill").equals(skill))
                .findFirst()
                .orElseThrow();
    }

    private static JsonObject candidate(Person who) {
        Answer answer = who.client().get("/catalog/candidate");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.json();
    }

    private Answer take(String hash) {
        return hr.client().post("/catalog/acceptances", "{\"hash\":\"" + hash + "\"}");
    }
}
