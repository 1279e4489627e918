package org.shuhari.signoff.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shuhari.support.Client.Answer;
import org.shuhari.support.Forms;
import org.shuhari.support.Organisation;
import org.shuhari.support.Organisation.Person;
import org.shuhari.support.QueryCount;
import org.shuhari.support.Samples;
import org.shuhari.support.Shuhari;
import org.shuhari.support.Workplace;

@ExtendWith(Shuhari.class)
@DisplayName("The dialogue of a learner and the coaches")
class DialogueIT {

    private static final String SKILL = Workplace.SKILL;

    private final Organisation organisation;
    private final Shuhari.App app;
    private UUID unit;
    private Person learner;
    private Person coach;
    private Forms pages;

    DialogueIT(Organisation organisation, Shuhari.App app) {
        this.organisation = organisation;
        this.app = app;
    }

    @BeforeEach
    void team() {
        unit = organisation.unit("Talking");
        learner = organisation.employee(unit);
        coach = organisation.coach(unit);
    }

    @Test
    @DisplayName("goes on at any time, without a request, in the order it was written, as it was written")
    void talk() {
        assertThat(lines(learner)).isEmpty();
        said(learner, "  Where do I stand to see it?\n\n– ждём 🙂");
        said(coach, "What would you like to see?");

        List<JsonObject> lines = lines(learner);

        assertThat(lines)
                .extracting(line -> line.getString("words"))
                .containsExactly("  Where do I stand to see it?\n\n– ждём 🙂", "What would you like to see?");
        assertThat(lines)
                .extracting(line -> line.getJsonObject("author").getString("name"))
                .containsExactly(learner.name(), coach.name());
        assertThat(dialogue(coach).json().getJsonObject("learner").getString("name"))
                .isEqualTo(learner.name());
    }

    @Test
    @DisplayName(
            "R12: a message sent again is there once; other content, another author or another dialogue is a conflict")
    void repeated() {
        UUID id = UUID.randomUUID();
        Answer first = say(learner, body(id, "Once"));
        assertThat(first.status()).as(first.toString()).isEqualTo(201);
        assertThat(say(learner, body(id, "Once")).status()).isEqualTo(200);
        assertThat(say(learner, body(id, "Twice")).problem()).isEqualTo("message-differs");
        assertThat(say(coach, body(id, "Once")).problem()).isEqualTo("message-differs");
        assertThat(learner.client()
                        .post("/dialogue?skill=seeing-waste", body(id, "Once"))
                        .problem())
                .isEqualTo("message-differs");
        assertThat(lines(learner)).hasSize(1);
    }

    @Test
    @DisplayName("R12: a form whose answer was lost and that was changed then goes on with a new id, and says so")
    void sentOnceMore() {
        Forms mine = new Forms(app.server().address());
        mine.signIn(learner.username(), "gemba-walk-1");
        UUID id = UUID.randomUUID();
        assertThat(say(learner, body(id, "Where do I stand?")).status()).isEqualTo(201);

        String again = sends(mine, id, "Where do I stand to see it?").text();

        assertThat(again)
                .contains("What you sent the first time has arrived.", ">Where do I stand to see it?</textarea>");
        Matcher renewed = Pattern.compile("name=\"said\" value=\"([^\"]+)\"").matcher(again);
        assertThat(renewed.find()).isTrue();
        UUID other = UUID.fromString(renewed.group(1));
        assertThat(other).isNotEqualTo(id);
        assertThat(sends(mine, other, "Where do I stand to see it?").status()).isEqualTo(302);
        assertThat(lines(learner)).hasSize(2);
    }

    private Answer sends(Forms pages, UUID id, String words) {
        return pages.post(
                "/signoff/dialogue.xhtml",
                "saying",
                "say",
                Map.of("skill", SKILL, "learner", learner.id().toString(), "said", id.toString(), "words", words));
    }

    @Test
    @DisplayName("holds the five kata questions as a card: a coach asks with an empty one, the learner fills in parts")
    void kata() {
        assertThat(say(coach, "{\"card\":{}}").status()).isEqualTo(201);
        assertThat(say(coach, "{\"card\":{\"step\":\"Mine\"}}").status()).isEqualTo(422);
        assertThat(say(learner, "{\"card\":{}}").status()).isEqualTo(422);
        assertThat(say(learner, "{\"card\":{\"plan\":\"x\"}}").status()).isEqualTo(422);
        assertThat(say(learner, "{\"card\":{\"target\":\"Nobody waits\"},\"words\":\"x\"}")
                        .status())
                .isEqualTo(422);
        Answer filled =
                say(learner, "{\"card\":{\"target\":\"Nobody waits\",\"step\":\"Ask one customer\",\"see\":\" \"}}");
        assertThat(filled.status()).as(filled.toString()).isEqualTo(201);

        List<JsonObject> lines = lines(coach);

        assertThat(lines).extracting(line -> line.getString("kind")).containsExactly("card-asked", "card");
        assertThat(lines.get(1).getJsonObject("card"))
                .isEqualTo(Json.createObjectBuilder()
                        .add("target", "Nobody waits")
                        .add("step", "Ask one customer")
                        .build());
    }

    @Test
    @DisplayName("refuses what is no message: none, blank, too long, an unknown member, an unknown skill")
    void refused() {
        for (String body : List.of(
                "{}",
                "{\"words\":\"  \"}",
                "{\"words\":7}",
                "{\"words\":\"x\",\"to\":\"all\"}",
                "{\"id\":\"7\",\"words\":\"x\"}")) {
            assertThat(say(learner, body).status()).as(body).isEqualTo(422);
        }
        assertThat(say(learner, body(null, "a".repeat(10_001))).status()).isEqualTo(422);
        assertThat(say(learner, body(null, "a".repeat(10_000))).status()).isEqualTo(201);
        assertThat(learner.client().get("/dialogue?skill=no-such-skill").status())
                .isEqualTo(404);
        assertThat(learner.client().get("/dialogue").status()).isEqualTo(422);
        assertThat(learner.client()
                        .get("/dialogue?skill=" + SKILL + "&employee=me")
                        .status())
                .isEqualTo(422);
    }

    @Test
    @DisplayName(
            "R13: is there for the learner and for coaches with rights for learner and skill; a coach who reads it is shown")
    void whoReads() {
        said(learner, "Between us");
        Person elsewhere = organisation.coach(organisation.unit("Elsewhere"));
        Person ofAnotherSkill = organisation.person(unit, "coach", "EMPLOYEE;COACH");
        organisation.appoint(ofAnotherSkill, "seeing-waste");
        Person observer = organisation.employee(unit);
        Samples.practise(learner, SKILL, 1, observer);
        Person hr = organisation.person(unit, null, "EMPLOYEE;HR");
        Person admin = organisation.person(unit, null, "EMPLOYEE;ADMIN");
        for (Person other : List.of(elsewhere, ofAnotherSkill, observer, hr, admin)) {
            assertThat(dialogue(other).status()).isEqualTo(404);
            assertThat(say(other, body(null, "Me too")).status()).isEqualTo(404);
        }
        assertThat(learner.client().get("/me/views").text()).doesNotContain(coach.name());

        assertThat(dialogue(coach).status()).isEqualTo(200);

        assertThat(learner.client().get("/me/views").text()).contains(coach.name(), "evidence");
    }

    @Test
    @DisplayName("a message is new until its reader has opened the dialogue; one's own never is")
    void unread() {
        said(learner, "One");
        said(learner, "Two");
        assertThat(row(coach).getInt("unread")).isEqualTo(2);
        assertThat(row(learner).getInt("unread")).isZero();
        assertThat(dialogue(coach).json().getInt("unread")).isEqualTo(2);
        assertThat(dialogue(coach).json().getInt("unread")).isZero();

        said(learner, "Three");

        assertThat(lines(coach)).extracting(line -> line.getBoolean("unread")).containsExactly(false, false, true);
        assertThat(row(coach).getInt("unread")).isZero();
    }

    @Test
    @DisplayName("its author takes back what a message says, nobody else; that it was written stays")
    void takenBack() {
        String id = said(coach, "Too quick");
        assertThat(learner.client().delete("/dialogue/messages/" + id).status()).isEqualTo(403);
        Person other = organisation.coach(organisation.unit("Elsewhere"));
        assertThat(other.client().delete("/dialogue/messages/" + id).status()).isEqualTo(404);
        assertThat(coach.client().delete("/dialogue/messages/" + id).status()).isEqualTo(204);
        assertThat(coach.client().delete("/dialogue/messages/" + id).status()).isEqualTo(204);

        JsonObject line = lines(learner).get(0);

        assertThat(line.getBoolean("withdrawn")).isTrue();
        assertThat(line.containsKey("words")).isFalse();
        assertThat(say(coach, body(UUID.fromString(id), "Too quick")).status()).isEqualTo(200);
        assertThat(organisation.number("select count(*) from dialogue_message where words like '%Too quick%'"))
                .isZero();
    }

    @Test
    @DisplayName(
            "R10: a \"not yet\" opens it with the next step, a revocation with its reason: read from the sign-off, not copied")
    void opened() {
        String request = Workplace.asks(learner, coach, Samples.today());
        decide(coach, request, Samples.notYet("Write the question down first."));
        JsonObject first = lines(learner).get(0);
        assertThat(first.getString("kind")).isEqualTo("not-yet");
        assertThat(first.getString("nextStep")).isEqualTo("Write the question down first.");
        assertThat(organisation.number("select count(*) from dialogue_message where learner_id = ?", learner.id()))
                .isZero();
        said(learner, "Which question?");
        Person second = organisation.coach(unit);
        String again = learner.client()
                .post("/sign-off-requests", "{\"skill\":\"" + SKILL + "\",\"secondLook\":true}")
                .json()
                .getString("id");
        String signOff = decide(second, again, Workplace.mastered())
                .json()
                .getJsonObject("signOff")
                .getString("id");
        assertThat(second.client()
                        .post("/sign-offs/" + signOff + "/revocation", "{\"reason\":\"Seen again since.\"}")
                        .status())
                .isEqualTo(201);

        List<JsonObject> lines = lines(learner);

        assertThat(lines).extracting(line -> line.getString("kind")).containsExactly("not-yet", "words", "revoked");
        assertThat(lines.get(2).getString("words")).isEqualTo("Seen again since.");
    }

    @Test
    @DisplayName(
            "a message is told to the other side: to the coaches who took part, else to those nearby, and to the learner")
    void told() {
        Person other = organisation.coach(unit);
        Person far = organisation.coach(organisation.unit("Far"));
        said(learner, "Anybody?");
        assertThat(news(coach)).isEqualTo(1);
        assertThat(news(other)).isEqualTo(1);
        assertThat(news(far)).isZero();
        assertThat(news(learner)).isZero();

        said(coach, "Here I am");
        assertThat(news(learner)).isEqualTo(1);
        assertThat(news(other)).isEqualTo(1);

        said(learner, "Thank you");
        assertThat(news(coach)).isEqualTo(2);
        assertThat(news(other)).isEqualTo(1);
        assertThat(organisation.number("select count(*) from ledger_body where body like '%Thank you%'"))
                .isZero();
        assertThat(row(far)).isNull();
    }

    @Test
    @DisplayName(
            "a question stands in the lists of those it is told to: of whoever took part, and of those nearby once they are gone")
    void askedAgain() {
        Person other = organisation.coach(unit);
        said(learner, "Anybody?");
        assertThat(row(other)).isNotNull();
        said(coach, "Here I am");
        assertThat(row(other)).isNull();
        assertThat(row(coach)).isNotNull();
        said(learner, "Until when?");
        assertThat(row(other)).isNull();

        organisation.update(
                "update employee set left_on = ? where id = ?", Samples.today().minusDays(1), coach.id());

        assertThat(row(other).getInt("unread")).isEqualTo(3);
        said(other, "I am here now");
        assertThat(row(organisation.coach(unit))).isNull();
    }

    @Test
    @DisplayName("a coach who answered a request there has it in the list, also where another coach writes")
    void answeredOnly() {
        decide(coach, Workplace.asks(learner, coach, Samples.today()), Samples.notYet("Look longer."));
        said(organisation.coach(unit), "I have seen it too");
        said(learner, "Thank you both");

        assertThat(row(coach).getInt("unread")).isEqualTo(2);
    }

    @Test
    @DisplayName("one's own dialogues stay in the list however much others write")
    void ownStays() {
        said(learner, "Early");
        Person busy = organisation.employee(organisation.unit("Busy"));
        organisation.update(
                "insert into dialogue_message (id, learner_id, skill, author_id, kind, written_at, words) values "
                        + IntStream.range(0, 501)
                                .mapToObj(i -> "('" + UUID.randomUUID() + "', '" + busy.id() + "', 'busy-" + i + "', '"
                                        + busy.id()
                                        + "', 'WORDS', timestamp with time zone '2099-01-01 00:00:00+00', 'More')")
                                .collect(Collectors.joining(", ")));
        try {
            assertThat(row(learner)).isNotNull();
            assertThat(row(coach)).isNotNull();
        } finally {
            organisation.update("delete from dialogue_message where learner_id = ?", busy.id());
        }
    }

    @Test
    @DisplayName("a list takes the same number of queries for one dialogue and for many")
    void queries() {
        QueryCount queries = new QueryCount(organisation);
        Runnable list = () -> coach.client().get("/dialogue/threads");
        oneOfEach();
        long few = queries.of(list);
        oneOfEach();
        oneOfEach();
        assertThat(coach.client().get("/dialogue/threads").array()).hasSize(6);
        assertThat(queries.of(list)).isEqualTo(few);
    }

    /** An open question, and one that the coach answered. */
    private void oneOfEach() {
        Person another = organisation.employee(unit);
        another.client().post("/dialogue?skill=" + SKILL, body(null, "Open"));
        another.client().post("/dialogue?skill=seeing-waste", body(null, "A question"));
        coach.client().post("/dialogue?skill=seeing-waste&employee=" + another.id(), body(null, "Answered"));
    }

    private long news(Person person) {
        if (pages == null) {
            pages = new Forms(app.server().address());
            pages.signIn(learner.username(), "gemba-walk-1");
        }
        assertThat(pages.get("/notices/list.xhtml").status()).isEqualTo(200);
        return organisation.number(
                "select count(*) from notice where recipient_id = ? and kind = 'MESSAGE'", person.id());
    }

    private JsonObject row(Person person) {
        return person.client().get("/dialogue/threads").array().stream()
                .map(JsonValue::asJsonObject)
                .filter(row -> row.getJsonObject("learner")
                        .getString("id")
                        .equals(learner.id().toString()))
                .findFirst()
                .orElse(null);
    }

    private static Answer decide(Person by, String request, String body) {
        Answer decided = by.client().post("/sign-off-requests/" + request + "/decision", body);
        assertThat(decided.status()).as(decided.toString()).isEqualTo(201);
        return decided;
    }

    private Answer dialogue(Person reader) {
        return reader.client().get("/dialogue?skill=" + SKILL + "&employee=" + learner.id());
    }

    private List<JsonObject> lines(Person reader) {
        Answer answer = dialogue(reader);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.json().getJsonArray("lines").getValuesAs(JsonObject.class);
    }

    private Answer say(Person by, String body) {
        return by.client().post("/dialogue?skill=" + SKILL + "&employee=" + learner.id(), body);
    }

    private String said(Person by, String words) {
        Answer answer = say(by, body(null, words));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.json().getString("id");
    }

    private static String body(UUID id, String words) {
        var body = Json.createObjectBuilder().add("words", words);
        return (id == null ? body : body.add("id", id.toString())).build().toString();
    }
}
