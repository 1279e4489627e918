package org.shuhari.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuhari.signoff.Gemba.CRITERIA;
import static org.shuhari.signoff.Gemba.SKILL;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shuhari.support.Client.Answer;
import org.shuhari.support.Organisation;
import org.shuhari.support.Organisation.Person;
import org.shuhari.support.Shuhari;

@ExtendWith(Shuhari.class)
@DisplayName("R16: claims over the contract")
class ClaimResourceIT {

    private static final String SECOND = "seeing-waste";

    private Organisation organisation;
    private Gemba gemba;
    private Person stranger;
    private Person hr;

    @BeforeEach
    void team(Organisation made) {
        organisation = made;
        gemba = new Gemba(made);
        stranger = made.coach(made.unit("Elsewhere"));
        hr = made.person(made.unit("HR"), null, "EMPLOYEE;HR");
    }

    @Test
    @DisplayName("R12: the same claim again is the same claim; the id with other content is a conflict")
    void again() {
        String id = UUID.randomUUID().toString();
        Answer made = claim(gemba.learner, body(SKILL).add("id", id).add("source", "matrix of 2024"));
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        assertThat(made.json().getString("id")).isEqualTo(id);
        assertThat(made.json().getString("state")).isEqualTo("open");

        assertThat(claim(gemba.learner, body(SKILL).add("id", id).add("source", "matrix of 2024"))
                        .status())
                .isEqualTo(200);
        assertThat(claim(gemba.learner, body(SKILL)).json().getString("id")).isEqualTo(id);
        assertThat(claim(gemba.learner, body(SKILL).add("id", id).add("source", "my word"))
                        .problem())
                .isEqualTo("claim-differs");
        assertThat(claim(gemba.learner, body("no-such-skill")).status()).isEqualTo(404);
        assertThat(claim(gemba.learner, body(SKILL).add("source", "x".repeat(201)))
                        .status())
                .isEqualTo(422);
    }

    @Test
    @DisplayName("a coach finds it, recognises it with every criterion seen, and it is shown as recognised")
    void recognised() {
        String id = made(SKILL);
        assertThat(ids(gemba.coach.client().get("/claims?coach=me"))).containsExactly(id);

        Answer unseen = recognise(gemba.coach, id, List.of("goes-with-a-question"));
        assertThat(unseen.status()).isEqualTo(422);
        assertThat(gemba.state(SKILL)).isEqualTo("open");

        Answer done = recognise(gemba.coach, id, CRITERIA);
        assertThat(done.status()).as(done.toString()).isEqualTo(201);
        assertThat(done.json().getJsonArray("unlocked").toString()).contains(SECOND);
        assertThat(path(SKILL).getBoolean("recognised")).isTrue();
        assertThat(gemba.state(SKILL)).isEqualTo("mastered");
        assertThat(ids(gemba.coach.client().get("/claims?coach=me"))).isEmpty();
        assertThat(gemba.learner.client().get("/claims/" + id).json().getString("state"))
                .isEqualTo("settled");
        assertThat(recognise(gemba.coach, id, CRITERIA).problem()).isEqualTo("already-recognised");
    }

    @Test
    @DisplayName("R12: the same recognition sent again gets the same answer")
    void recognisedTwice() {
        String id = made(SKILL);
        String signOff = UUID.randomUUID().toString();
        JsonObject body = Json.createObjectBuilder()
                .add("id", signOff)
                .add("criteria", Json.createArrayBuilder(CRITERIA))
                .build();
        Answer first = gemba.coach.client().post("/claims/" + id + "/recognition", body.toString());
        Answer second = gemba.coach.client().post("/claims/" + id + "/recognition", body.toString());
        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).as(second.toString()).isEqualTo(200);
        assertThat(second.json()).isEqualTo(first.json());
    }

    @Test
    @DisplayName("in prerequisite order: the later one says what comes first, and is refused before it")
    void inOrder() {
        String later = made(SECOND);
        String first = made(SKILL);
        assertThat(ids(gemba.coach.client().get("/claims?coach=me"))).containsExactly(first, later);
        JsonObject line = gemba.coach.client().get("/claims/" + later).json();
        assertThat(line.getJsonArray("first").getString(0)).isEqualTo(SKILL);
        assertThat(gemba.coach
                        .client()
                        .post(
                                "/claims/" + later + "/recognition",
                                Json.createObjectBuilder()
                                        .add("criteria", criteria(SECOND))
                                        .build()
                                        .toString())
                        .problem())
                .isEqualTo("skill-locked");
    }

    @Test
    @DisplayName("R13: for a coach without rights and for a colleague it does not exist; nobody recognises the own")
    void bounds() {
        String id = made(SKILL);
        Person colleague = organisation.employee(gemba.unit);
        for (Person other : List.of(stranger, colleague)) {
            assertThat(other.client().get("/claims/" + id).status()).isEqualTo(404);
            assertThat(recognise(other, id, CRITERIA).status()).isEqualTo(404);
            assertThat(other.client().delete("/claims/" + id).status()).isEqualTo(404);
            assertThat(ids(other.client().get("/claims?employee=" + gemba.learner.id())))
                    .isEmpty();
        }
        assertThat(recognise(gemba.learner, id, CRITERIA).status()).isEqualTo(403);
        assertThat(recognise(hr, id, CRITERIA).status()).isEqualTo(404);
        assertThat(claim(
                                stranger,
                                body(SKILL).add("employee", gemba.learner.id().toString()))
                        .status())
                .isEqualTo(404);
        assertThat(gemba.coach.client().delete("/claims/" + id).status()).isEqualTo(403);
    }

    @Test
    @DisplayName("taken back by its learner, or by HR who may have brought it in; again changes nothing")
    void takenBack() {
        String id = made(SKILL);
        assertThat(gemba.learner.client().delete("/claims/" + id).status()).isEqualTo(204);
        assertThat(gemba.learner.client().delete("/claims/" + id).status()).isEqualTo(204);
        assertThat(recognise(gemba.coach, id, CRITERIA).problem()).isEqualTo("claim-withdrawn");
        assertThat(ids(gemba.learner.client().get("/claims"))).isEmpty();

        Answer byHr = claim(hr, body(SKILL).add("employee", gemba.learner.id().toString()));
        assertThat(byHr.status()).as(byHr.toString()).isEqualTo(201);
        String second = byHr.json().getString("id");
        assertThat(second).isNotEqualTo(id);
        assertThat(hr.client().delete("/claims/" + second).status()).isEqualTo(204);
    }

    @Test
    @DisplayName("a skill that is confirmed on practices meanwhile settles its claim")
    void settled() {
        String id = made(SKILL);
        gemba.practisedEnough();
        assertThat(gemba.confirms(gemba.coach, gemba.asked()).status()).isEqualTo(201);
        assertThat(gemba.learner.client().get("/claims/" + id).json().getString("state"))
                .isEqualTo("settled");
        assertThat(path(SKILL).containsKey("recognised")).isFalse();
        assertThat(claim(gemba.learner, body(SKILL)).problem()).isEqualTo("already-mastered");
    }

    private String made(String skill) {
        Answer made = claim(gemba.learner, body(skill));
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        return made.json().getString("id");
    }

    private static Answer claim(Person by, JsonObjectBuilder body) {
        return by.client().post("/claims", body.build().toString());
    }

    private static JsonObjectBuilder body(String skill) {
        return Json.createObjectBuilder().add("skill", skill);
    }

    private static Answer recognise(Person by, String claim, List<String> criteria) {
        return by.client()
                .post(
                        "/claims/" + claim + "/recognition",
                        Json.createObjectBuilder()
                                .add("criteria", Json.createArrayBuilder(criteria))
                                .build()
                                .toString());
    }

    private JsonArrayBuilder criteria(String skill) {
        JsonArrayBuilder criteria = Json.createArrayBuilder();
        gemba.coach
                .client()
                .get("/skills/" + skill)
                .json()
                .getJsonArray("criteria")
                .forEach(each -> criteria.add(each.asJsonObject().getString("id")));
        return criteria;
    }

    private static List<String> ids(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.array().stream()
                .map(each -> each.asJsonObject().getString("id"))
                .toList();
    }

    private JsonObject path(String skill) {
        return gemba.learner.client().get("/me/path").json().getJsonArray("skills").stream()
                .map(each -> each.asJsonObject())
                .filter(each -> each.getString("skill").equals(skill))
                .findFirst()
                .orElseThrow();
    }
}
