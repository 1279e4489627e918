package org.shuhari.mastery;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shuhari.support.Client.Answer;
import org.shuhari.support.Organisation;
import org.shuhari.support.Organisation.Person;
import org.shuhari.support.Shuhari;

@ExtendWith(Shuhari.class)
@DisplayName("Paths, goals and places over the API")
class PathIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

    private final Organisation organisation;
    private UUID department;
    private UUID team;
    private Person learner;

    PathIT(Organisation organisation) {
        this.organisation = organisation;
    }

    @BeforeEach
    void team() {
        department = organisation.unit("Department");
        team = organisation.unit("Team", department);
        learner = organisation.employee(team);
    }

    private static JsonObject skill(Answer path, String id) {
        return path.json().getJsonArray("skills").getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getString("skill").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Answer open(Person viewer, Person person) {
        return viewer.client().get("/employees/" + person.id() + "/path");
    }

    @Test
    @DisplayName(
            "R1, R3: one's own path holds every skill with its state and what is missing, and names no goal as null")
    void ownPath() {
        organisation.mastered(learner, "going-to-gemba", TODAY.minusMonths(1));
        Answer path = learner.client().get("/me/path");
        assertThat(path.status()).isEqualTo(200);
        assertThat(path.json().getString("employee")).isEqualTo(learner.id().toString());
        assertThat(path.json().getString("asOf")).isEqualTo(TODAY.toString());
        assertThat(path.json().get("goal")).isEqualTo(JsonValue.NULL);
        assertThat(path.json().getJsonObject("wip").toString()).isEqualTo("{\"limit\":3,\"used\":0}");
        JsonObject mastered = skill(path, "going-to-gemba");
        assertThat(mastered.getString("state")).isEqualTo("mastered");
        assertThat(mastered.getString("masteredOn"))
                .isEqualTo(TODAY.minusMonths(1).toString());
        assertThat(mastered.getString("basis")).isEqualTo("mastery");
        assertThat(mastered.getJsonArray("missing")).isEmpty();
        assertThat(mastered.getJsonArray("unlocks").getValuesAs(JsonString::getString))
                .contains("seeing-waste");
        assertThat(mastered).doesNotContainKeys("pulledOn", "setAside", "requestId");
        assertThat(skill(path, "seeing-waste").getString("state")).isEqualTo("open");
        JsonObject locked = skill(path, "observing-and-timing");
        assertThat(locked.getString("state")).isEqualTo("locked");
        assertThat(locked.getJsonArray("missing").getJsonObject(0).toString())
                .isEqualTo("{\"kind\":\"prerequisite\",\"skill\":\"seeing-waste\"}");
        assertThat(locked.getJsonArray("missing").getJsonObject(1).getString("kind"))
                .isEqualTo("practice");
        assertThat(locked).doesNotContainKeys("masteredOn", "refreshDue", "masteredVersion", "basis", "signOffId");
    }

    @Test
    @DisplayName("R11: taking up and setting aside, again without change, and three at most whatever arrives at once")
    void places() {
        assertThat(learner.client().post("/skills/going-to-gemba/take-up").status())
                .isEqualTo(204);
        assertThat(learner.client().post("/skills/going-to-gemba/take-up").status())
                .isEqualTo(204);
        JsonObject pulled = skill(learner.client().get("/me/path"), "going-to-gemba");
        assertThat(pulled.getString("state")).isEqualTo("practising");
        assertThat(pulled.getString("pulledOn")).isEqualTo(TODAY.toString());
        Answer locked = learner.client().post("/skills/seeing-waste/take-up");
        assertThat(locked.problem()).isEqualTo("skill-locked");
        assertThat(locked.json().getJsonArray("prerequisites").getValuesAs(JsonString::getString))
                .containsExactly("going-to-gemba");
        assertThat(learner.client().post("/skills/juggling/take-up").status()).isEqualTo(404);
        assertThat(learner.client().post("/skills/going-to-gemba/set-aside").status())
                .isEqualTo(204);
        assertThat(learner.client().post("/skills/going-to-gemba/set-aside").status())
                .isEqualTo(204);
        assertThat(organisation.number(
                        "select count(*) from ledger_entry where subject = ? and kind like 'skill.%'", learner.id()))
                .isEqualTo(2);
    }

    @Test
    @DisplayName("R11: twelve pulls at once of four skills take three places")
    void pullsAtOnce() {
        organisation.mastered(learner, "going-to-gemba", TODAY.minusMonths(1));
        List<String> skills = List.of("seeing-waste", "seeing-burden", "seeing-unevenness", "knowing-my-customer");
        List<Answer> answers = IntStream.range(0, 12)
                .parallel()
                .mapToObj(i -> learner.client().post("/skills/" + skills.get(i % 4) + "/take-up"))
                .toList();
        assertThat(answers).extracting(Answer::status).containsOnly(204, 409);
        assertThat(learner.client().get("/me/path").json().getJsonObject("wip").getInt("used"))
                .isEqualTo(3);
        Answer refused =
                answers.stream().filter(a -> a.status() == 409).findFirst().orElseThrow();
        assertThat(refused.problem()).isEqualTo("wip-limit");
        assertThat(refused.json().getJsonArray("inPractice")).hasSize(3);
    }

    @Test
    @DisplayName("A goal is a job role's skills or one skill, prerequisites first; choosing it again changes nothing")
    void goal() {
        Answer chosen = learner.client().put("/me/goal", "{\"skill\":\"observing-and-timing\"}");
        assertThat(chosen.json().getJsonArray("skills").getValuesAs(JsonString::getString))
                .containsExactly("going-to-gemba", "seeing-waste", "observing-and-timing");
        learner.client().put("/me/goal", "{\"skill\":\"observing-and-timing\"}");
        JsonObject goal = learner.client().get("/me/path").json().getJsonObject("goal");
        assertThat(goal.getString("skill")).isEqualTo("observing-and-timing");
        assertThat(goal.getJsonArray("skills")).hasSize(3);
        assertThat(goal).doesNotContainKey("jobRole");
        assertThat(learner.client()
                        .put("/me/goal", "{\"jobRole\":\"team-leader\"}")
                        .status())
                .isEqualTo(200);
        assertThat(learner.client().get("/me/path").json().getJsonObject("goal").getString("jobRole"))
                .isEqualTo("team-leader");
        assertThat(organisation.number(
                        "select count(*) from ledger_entry where subject = ? and kind = 'goal.chosen'", learner.id()))
                .isEqualTo(2);
    }

    @Test
    @DisplayName("A goal that is none, two, unknown or of the wrong type is not taken")
    void noGoal() {
        for (String body : List.of(
                "{}",
                "{\"skill\":\"going-to-gemba\",\"jobRole\":\"coach\"}",
                "{\"skill\":\"juggling\"}",
                "{\"jobRole\":\"juggler\"}",
                "{\"skill\":7}",
                "{\"skill\":\"going-to-gemba\",\"more\":1}")) {
            assertThat(learner.client().put("/me/goal", body).status()).as(body).isEqualTo(422);
        }
        assertThat(learner.client().put("/me/goal", "[]").status()).isEqualTo(400);
    }

    @Test
    @DisplayName("R13: a coach with R6 rights sees the whole path, HR without what is missing, a colleague nothing")
    void othersPaths() {
        Person coach = organisation.coach(team);
        Person far = organisation.coach(organisation.unit("Elsewhere"));
        Person colleague = organisation.employee(team);
        Person hr = organisation.person(team, "hr-partner", "EMPLOYEE;HR");
        Person admin = organisation.person(team, null, "EMPLOYEE;ADMIN");
        assertThat(skill(open(coach, learner), "going-to-gemba")).containsKey("missing");
        assertThat(skill(open(hr, learner), "going-to-gemba")).doesNotContainKeys("missing", "requestId");
        assertThat(open(learner, learner).status()).isEqualTo(200);
        for (Person other : List.of(far, colleague, admin)) {
            assertThat(open(other, learner).status()).isEqualTo(404);
        }
        assertThat(hr.client().get("/employees/" + UUID.randomUUID() + "/path").status())
                .isEqualTo(404);
        assertThat(hr.client().get("/employees/me/path").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("R13: opening a path is shown to its owner, once for a viewer and a day")
    void views() {
        Person coach = organisation.coach(team);
        open(coach, learner);
        open(coach, learner);
        open(learner, learner);
        open(organisation.employee(team), learner);
        assertThat(organisation.number("select count(*) from record_view where person_id = ?", learner.id()))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("R1: a past day shows what was known then; a day ahead, or none, is refused")
    void asOf() {
        organisation.mastered(learner, "going-to-gemba", TODAY.minusMonths(1));
        String path = "/employees/" + learner.id() + "/path?asOf=";
        Answer before = learner.client().get(path + TODAY.minusMonths(1).minusDays(1));
        assertThat(skill(before, "going-to-gemba").getString("state")).isEqualTo("open");
        Answer after = learner.client().get(path + TODAY.minusMonths(1));
        assertThat(skill(after, "going-to-gemba").getString("state")).isEqualTo("mastered");
        assertThat(learner.client().get(path + TODAY.plusDays(1)).status()).isEqualTo(422);
        assertThat(learner.client().get(path + "yesterday").status()).isEqualTo(422);
    }
}
