package org.shuhari.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuhari.practice.Visit.TODAY;
import static org.shuhari.practice.Visit.visit;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuhari.support.Client.Answer;
import org.shuhari.support.Organisation;
import org.shuhari.support.Organisation.Person;
import org.shuhari.support.Shuhari;

@ExtendWith(Shuhari.class)
@DisplayName("A practice")
class PracticesIT {

    private Organisation organisation;
    private UUID unit;
    private Person learner;
    private Person colleague;

    @BeforeEach
    void people(Organisation made) {
        organisation = made;
        unit = made.unit("Returns " + UUID.randomUUID());
        learner = made.employee(unit);
        colleague = made.employee(unit);
    }

    @Test
    @DisplayName("is recorded, answered with its address, and read as it was sent")
    void recorded() {
        Visit visit =
                visit().with("minutes", 40).with("observer", colleague.id()).with("note", " <b>ünï</b> '); -- ");
        Answer answer = learner.client().post("/practices", visit.json());
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        assertThat(answer.header("Location")).endsWith("/api/v1/practices/" + visit.id());
        JsonObject read = learner.client().get("/practices/" + visit.id()).json();
        assertThat(read).isEqualTo(answer.json());
        assertThat(read.getString("note")).isEqualTo(" <b>ünï</b> '); -- ");
        assertThat(read.getInt("minutes")).isEqualTo(40);
        assertThat(read.getInt("version")).isEqualTo(1);
        assertThat(read.getString("observer")).isEqualTo(colleague.id().toString());
        assertThat(read.getJsonObject("fields")).isEqualTo(Visit.fields("Two pallets in the aisle"));
        assertThat(read.getJsonArray("attachments")).isEmpty();
        assertThat(read).doesNotContainKey("observed");
        assertThat(read.getString("recordedAt")).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
    }

    @Test
    @DisplayName("R12: sent twice is stored once, and with other content is refused")
    void twice() {
        Visit visit = visit();
        Answer first = learner.client().post("/practices", visit.json());
        Answer again = learner.client().post("/practices", visit.json());
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(first.json());
        Answer other = learner.client()
                .post("/practices", visit.with("place", "Dock 4").json());
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.problem()).isEqualTo("practice-differs");
    }

    @Test
    @DisplayName(
            "R12: that waited on a phone whose clock is wrong by a day is dated by how long it waited; sent again it is the same")
    void entered() {
        Instant wrong = Instant.now().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.MILLIS);
        Visit visit = visit().with("entered", entered(wrong.minus(Duration.ofMinutes(150)), wrong));
        JsonObject first = learner.client().post("/practices", visit.json()).json();
        assertThat(Instant.parse(first.getString("enteredAt")))
                .isEqualTo(Instant.parse(first.getString("recordedAt")).minus(Duration.ofMinutes(150)));
        Answer again = learner.client()
                .post("/practices", visit.with("entered", entered(wrong, wrong)).json());
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(first);
        assertThat(learner.client().post("/practices", visit().json()).json()).doesNotContainKey("enteredAt");
        Answer half = learner.client()
                .post(
                        "/practices",
                        visit().with("entered", Json.createObjectBuilder().build())
                                .json());
        assertThat(half.json().getJsonArray("violations")).hasSize(2);
    }

    private static JsonObject entered(Instant at, Instant now) {
        return Json.createObjectBuilder()
                .add("at", at.toString())
                .add("now", now.toString())
                .build();
    }

    @Test
    @DisplayName("is withdrawn with its reason over HTTP/1.1 too, where a body with DELETE is unusual")
    void withdrawnOverOldHttp() {
        Visit visit = visit();
        learner.client().post("/practices", visit.json());
        Answer answer = learner.client()
                .send(learner.client()
                        .request("/practices/" + visit.id())
                        .version(HttpClient.Version.HTTP_1_1)
                        .header("Content-Type", "application/json")
                        .method("DELETE", BodyPublishers.ofString("{\"reason\": \"The wrong skill\"}")));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(204);
    }

    @Test
    @DisplayName("R12: sent twelve times at once is stored once, and in the ledger once")
    void atOnce() {
        Visit visit = visit();
        String body = visit.json();
        List<Integer> statuses = IntStream.range(0, 12)
                .parallel()
                .mapToObj(i -> learner.client().post("/practices", body).status())
                .sorted()
                .toList();
        assertThat(statuses).containsOnly(200, 201).containsOnlyOnce(201);
        assertThat(organisation.number("select count(*) from practice where id = ?", visit.id()))
                .isEqualTo(1);
        assertThat(organisation.number(
                        "select count(*) from ledger_entry where kind = 'practice.recorded' and subject = ?",
                        learner.id()))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("R13: of somebody else is refused by its id without a word about it, and cannot be read")
    void ofSomebodyElse() {
        Visit visit = visit();
        learner.client().post("/practices", visit.json());
        Answer taken = colleague.client().post("/practices", visit.json());
        assertThat(taken.problem()).isEqualTo("practice-differs");
        assertThat(taken.text()).doesNotContain("dock", learner.id().toString());
        assertThat(colleague.client().get("/practices/" + visit.id()).status()).isEqualTo(404);
        assertThat(colleague
                        .client()
                        .delete("/practices/" + visit.id(), "{\"reason\": \"x\"}")
                        .status())
                .isEqualTo(404);
        assertThat(colleague.client().get("/practices?employee=" + learner.id()).array())
                .isEmpty();
    }

    @Test
    @DisplayName(
            "R13: is read by the named observer and by a coach of the learner, which the learner can see; not by HR")
    void readers() {
        Visit visit = visit().with("observer", colleague.id());
        learner.client().post("/practices", visit.json());
        Person coach = organisation.coach(unit);
        Person hr = organisation.person(unit, "hr-partner", "EMPLOYEE;HR");
        String path = "/practices/" + visit.id();
        assertThat(colleague.client().get(path).status()).isEqualTo(200);
        assertThat(coach.client().get(path).status()).isEqualTo(200);
        assertThat(coach.client().get(path).status()).isEqualTo(200);
        assertThat(hr.client().get(path).status()).isEqualTo(404);
        assertThat(coach.client().get("/practices?employee=" + learner.id()).array())
                .hasSize(1);
        assertThat(organisation.number(
                        "select count(*) from record_view where person_id = ? and what = 'evidence'", learner.id()))
                .isEqualTo(2);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("is refused where something is not right")
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "id | none",
                "id | 7",
                "id | 0b9a",
                "skill | none",
                "doneOn | none",
                "doneOn | yesterday",
                "doneOn | 2020-01-01",
                "doneOn | 2099-01-01",
                "place | none",
                "place | ' '",
                "observer | 0b9a4f7e-3c1d-4e8a-9f52-6d7c8b9a0e1f",
                "observer | me",
                "fields | none",
                "fields | text",
                "surprise | 1",
                "surprise | 2"
            })
    void faults(String member, String value) {
        Object sent = "observer".equals(member) && "me".equals(value) ? learner.id() : value;
        Answer answer =
                learner.client().post("/practices", visit().with(member, sent).json());
        assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
        assertThat(answer.json().getJsonArray("violations"))
                .singleElement()
                .satisfies(v -> assertThat(v.asJsonObject().getString("field")).isEqualTo(member));
    }

    @Test
    @DisplayName("is told everything that is not right at once")
    void allAtOnce() {
        Answer answer = learner.client()
                .post(
                        "/practices",
                        "{\"skill\": \"going-to-gemba\", \"minutes\": 1.5, \"fields\": {\"watched\": 1.5, \"x\": 1}}");
        assertThat(answer.json().getJsonArray("violations"))
                .extracting(v -> v.asJsonObject().getString("field"))
                .containsExactlyInAnyOrder(
                        "id",
                        "doneOn",
                        "place",
                        "minutes",
                        "fields.x",
                        "fields.purpose",
                        "fields.watched",
                        "fields.saw",
                        "fields.compared");
    }

    @Test
    @DisplayName("is taken on the thirtieth day back and not on the thirty-first")
    void daysBack() {
        assertThat(post(visit().with("doneOn", TODAY.minusDays(30))).status()).isEqualTo(201);
        assertThat(post(visit().with("doneOn", TODAY.minusDays(31))).status()).isEqualTo(422);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("that is no readable JSON is bad JSON")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"`{`", "`[]`", "`{\"a\":1,\"a\":2}`", "deep", "digits"})
    void badJson(String sent) {
        String body = switch (sent) {
            case "deep" -> "{\"fields\":" + "[".repeat(50_000) + "]".repeat(50_000) + "}";
            case "digits" -> "{\"minutes\":" + "9".repeat(50_000) + "}";
            default -> sent;
        };
        Answer answer = learner.client().post("/practices", body);
        assertThat(answer.status()).as(answer.toString()).isIn(400, 422);
        assertThat(answer.problem()).isNotEmpty();
    }

    @Test
    @DisplayName("R2: on a locked skill is refused and names the prerequisites; on an unknown one: 404")
    void locked() {
        JsonObject fields = Json.createObjectBuilder()
                .add("saw", "Pallets")
                .add("waste", Json.createArrayBuilder().add("waiting"))
                .build();
        Answer locked = post(visit().with("skill", "seeing-waste").with("fields", fields));
        assertThat(locked.problem()).isEqualTo("skill-locked");
        assertThat(locked.json().getJsonArray("prerequisites").getString(0)).isEqualTo("going-to-gemba");
        assertThat(post(visit().with("skill", "no-such-skill")).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("is taken back with a reason, once and for all, and only its learner still sees it")
    void withdrawn() {
        Visit visit = visit().with("observer", colleague.id());
        post(visit);
        String path = "/practices/" + visit.id();
        assertThat(learner.client().delete(path, "{}").status()).isEqualTo(422);
        assertThat(learner.client().delete(path, "{\"reason\": \"wrong day\"}").status())
                .isEqualTo(204);
        assertThat(learner.client().delete(path, "{\"reason\": \"again\"}").status())
                .isEqualTo(204);
        assertThat(learner.client().get("/practices").array()).isEmpty();
        assertThat(learner.client().get(path).json()).containsKey("withdrawnAt");
        assertThat(colleague.client().get(path).status()).isEqualTo(404);
        assertThat(colleague.client().get("/observations").array()).isEmpty();
    }

    @Test
    @DisplayName("that was predicted keeps its prediction, which nobody can change")
    void predicted() {
        organisation.mastered(learner, "setting-a-target-condition", TODAY);
        UUID id = UUID.randomUUID();
        String before = "/practices/" + id + "/before";
        String prediction = experiment("4 minutes").toString();
        assertThat(learner.client().put(before, body(prediction)).status()).isEqualTo(201);
        assertThat(learner.client().put(before, body(prediction)).status()).isEqualTo(200);
        assertThat(learner.client()
                        .put(before, body(experiment("9 minutes").toString()))
                        .problem())
                .isEqualTo("prediction-changed");
        assertThat(colleague.client().put(before, body(prediction)).problem()).isEqualTo("prediction-changed");
        assertThat(learner.client()
                        .put("/practices/" + UUID.randomUUID() + "/before", body("{\"happened\": \"x\"}"))
                        .status())
                .isEqualTo(422);

        Visit changed = visit().with("id", id)
                .with("skill", "running-experiments")
                .with("fields", result().add("expected", "9 minutes").build());
        assertThat(post(changed).problem()).isEqualTo("prediction-changed");
        Answer kept =
                post(visit().with("id", id).with("skill", "running-experiments").with("fields", result().build()));
        assertThat(kept.status()).as(kept.toString()).isEqualTo(201);
        assertThat(kept.json().getJsonObject("fields").getString("expected")).isEqualTo("4 minutes");
        assertThat(kept.json().getBoolean("writtenAfterwards")).isFalse();
    }

    @Test
    @DisplayName("that was not predicted holds what was expected, shown as written afterwards")
    void afterwards() {
        organisation.mastered(learner, "setting-a-target-condition", TODAY);
        var all = result();
        experiment("4 minutes").forEach(all::add);
        Answer answer = post(visit().with("skill", "running-experiments").with("fields", all.build()));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        assertThat(answer.json().getBoolean("writtenAfterwards")).isTrue();
    }

    private Answer post(Visit visit) {
        return learner.client().post("/practices", visit.json());
    }

    private static String body(String fields) {
        return "{\"skill\": \"running-experiments\", \"fields\": " + fields + "}";
    }

    private static JsonObject experiment(String expected) {
        return Json.createObjectBuilder()
                .add("target", "Changeover in 12 minutes by 1 June")
                .add("actual", "18 minutes")
                .add("obstacle", "Tools lie in two places")
                .add("step", "One trolley")
                .add("expected", expected)
                .add("go-and-see", "Tomorrow at ten")
                .build();
    }

    private static jakarta.json.JsonObjectBuilder result() {
        return Json.createObjectBuilder().add("happened", "15 minutes").add("learned", "The trolley is too wide");
    }
}
