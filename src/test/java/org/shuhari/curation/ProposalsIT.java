package org.shuhari.curation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shuhari.support.Client.Answer;
import org.shuhari.support.Organisation;
import org.shuhari.support.Organisation.Person;

@ExtendWith(OwnCatalog.Given.class)
@DisplayName("Proposals from the front line")
class ProposalsIT {

    private static final String SKILL = "asking-open-questions";

    private OwnCatalog own;
    private Person proposer;
    private Person colleague;
    private Person hr;

    @BeforeEach
    void people(OwnCatalog given) {
        own = given;
        Organisation organisation = own.app().organisation();
        UUID unit = organisation.unit("Front line");
        proposer = organisation.employee(unit);
        colleague = organisation.employee(unit);
        hr = organisation.person(unit, "hr-partner", "EMPLOYEE;HR");
    }

    /** What a patch wrote into the folder is taken, and every accepted proposal is in the files then. */
    @AfterEach
    void takeWhatIsLeft() {
        JsonObject found = hr.client().get("/catalog/candidate").json();
        assertThat(found.getJsonArray("faults")).isEmpty();
        hr.client().post("/catalog/acceptances", "{\"hash\":\"" + found.getString("hash") + "\"}");
        hr.client().get("/proposals?state=accepted").array().stream()
                .map(each -> each.asJsonObject().getString("id"))
                .forEach(id -> hr.client().put("/proposals/" + id + "/done", "{}"));
    }

    @Test
    @DisplayName("are discussed and answered by somebody else, and their words go into the files as a patch")
    void story() {
        JsonObject skill = proposer.client().get("/skills/" + SKILL).json();
        JsonObject criterion = skill.getJsonArray("criteria").getJsonObject(0);
        String part = "criteria/" + criterion.getString("id") + "/";
        String id = propose(
                proposer,
                draft(SKILL)
                        .add(
                                "texts",
                                Json.createObjectBuilder()
                                        .add("tip", "Count to five: silence is a question too.")
                                        .add(part + "text", "Asks: \"what\" & how – twice.")
                                        .add(part + "lookFor", criterion.getString("lookFor"))));
        JsonObject made = colleague.client().get("/proposals/" + id).json();
        assertThat(made.getJsonObject("proposer").getString("name")).isEqualTo(proposer.name());
        assertThat(made.getJsonObject("texts"))
                .as("words left as they are, are no change")
                .containsOnlyKeys("tip", part + "text");

        assertThat(colleague
                        .client()
                        .post("/proposals/" + id + "/comments", "{\"text\":\"I saw that too.\"}")
                        .status())
                .isEqualTo(201);
        assertThat(decide(colleague, id, "accepted").status()).isEqualTo(403);
        assertThat(decide(hr, id, "accepted").status()).isEqualTo(201);
        assertThat(decide(hr, id, "accepted").status()).as("the same again").isEqualTo(200);
        Answer changedMind = decide(hr, id, "not-taken");
        assertThat(changedMind.problem()).isEqualTo("already-decided");
        JsonObject answered = proposer.client().get("/proposals/" + id).json();
        assertThat(answered.getString("reason")).isEqualTo("Seen at the desk.");
        assertThat(answered.getJsonArray("comments").getJsonObject(0).getString("text"))
                .isEqualTo("I saw that too.");

        String patch = hr.client().get("/proposals/" + id + "/patch").text();
        assertThat(hr.client().get("/proposals.patch").text()).contains("Count to five");
        own.apply(patch);
        JsonObject changed = hr.client()
                .get("/catalog/candidate")
                .json()
                .getJsonObject("changes")
                .getJsonArray("changed")
                .getJsonObject(0);
        assertThat(changed.getInt("to")).isEqualTo(changed.getInt("from") + 1);
        assertThat(changed.getJsonArray("criteria")
                        .getJsonObject(0)
                        .getJsonObject("after")
                        .getString("text"))
                .isEqualTo("Asks: \"what\" & how – twice.");
        assertThat(changed.getJsonArray("parts"))
                .extracting(JsonValue::toString)
                .containsExactly("\"tips\"");
        assertThat(hr.client().get("/proposals/" + id + "/patch").text())
                .as("what the files say already is in no patch")
                .isEmpty();
    }

    @Test
    @DisplayName("several to one file are one patch; one in prose alone is a comment at its head")
    void together() {
        String first = propose(
                proposer, draft(SKILL).add("texts", Json.createObjectBuilder().add("tip", "Ask once more.")));
        String second = propose(
                colleague, draft(SKILL).add("texts", Json.createObjectBuilder().add("summary", "Other words.")));
        String prose = propose(colleague, draft("joining-huddles").add("what", "Say it\nin two lines"));
        for (String id : new String[] {first, second, prose}) {
            assertThat(decide(hr, id, "accepted").status()).isEqualTo(201);
        }
        own.apply(hr.client().get("/proposals.patch").text());
        assertThat(own.text("skills/lead-and-coach/asking-open-questions.yaml"))
                .contains("- Ask once more.")
                .contains("summary: Other words.");
        assertThat(own.text("skills/lead-and-coach/joining-huddles.yaml"))
                .startsWith("# Accepted proposal " + prose)
                .contains("# What: Say it in two lines\n");
        assertThat(hr.client().get("/proposals.patch").text()).isEmpty();
    }

    @Test
    @DisplayName("are about any skill, and about one's own job role alone")
    void jobRole() {
        Answer others =
                proposer.client().post("/proposals", roleDraft("coach").build().toString());
        assertThat(others.status()).isEqualTo(403);
        assertThat(others.problem()).isEqualTo("not-own-job-role");
        String id = propose(proposer, roleDraft("frontline-associate"));
        assertThat(decide(hr, id, "accepted").status()).isEqualTo(201);
        own.apply(hr.client().get("/proposals/" + id + "/patch").text());
        JsonObject role = hr.client()
                .get("/catalog/candidate")
                .json()
                .getJsonObject("changes")
                .getJsonArray("jobRoles")
                .getJsonObject(0);
        assertThat(role.getString("id")).isEqualTo("frontline-associate");
        assertThat(role.getJsonArray("noLonger")).isNotEmpty();
    }

    @Test
    @DisplayName(
            "R12: the same id and content is one proposal; other content is a conflict; what is missing is said all at once")
    void once() {
        JsonObject body = draft(SKILL).add("id", UUID.randomUUID().toString()).build();
        assertThat(proposer.client().post("/proposals", body.toString()).status())
                .isEqualTo(201);
        assertThat(proposer.client().post("/proposals", body.toString()).status())
                .isEqualTo(200);
        Answer other = proposer.client()
                .post(
                        "/proposals",
                        Json.createObjectBuilder(body)
                                .add("why", "Another why")
                                .build()
                                .toString());
        assertThat(other.problem()).isEqualTo("proposal-differs");
        Answer missing = proposer.client().post("/proposals", "{\"skill\":\"" + SKILL + "\",\"what\":\" \"}");
        assertThat(missing.status()).isEqualTo(422);
        assertThat(missing.json().getJsonArray("violations"))
                .extracting(each -> each.asJsonObject().getString("field"))
                .containsExactlyInAnyOrder("what", "why", "gain");
        Answer unknownPart = proposer.client()
                .post(
                        "/proposals",
                        draft(SKILL)
                                .add("texts", Json.createObjectBuilder().add("../secret", "x"))
                                .build()
                                .toString());
        assertThat(unknownPart.status()).isEqualTo(422);
        assertThat(proposer.client()
                        .post("/proposals", draft("no-such-skill").build().toString())
                        .status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("nobody decides on the own one; what is taken back is its proposer's alone")
    void own() {
        String mine = propose(hr, draft(SKILL));
        assertThat(decide(hr, mine, "accepted").problem()).isEqualTo("own-proposal");
        assertThat(hr.client().delete("/proposals/" + mine).status()).isEqualTo(204);
        assertThat(hr.client().delete("/proposals/" + mine).status()).isEqualTo(204);
        assertThat(hr.client().get("/proposals/" + mine).json().getString("state"))
                .isEqualTo("withdrawn");
        assertThat(colleague.client().get("/proposals/" + mine).status()).isEqualTo(404);
        assertThat(colleague.client().get("/proposals").text()).doesNotContain(mine);
    }

    private static JsonObjectBuilder roleDraft(String jobRole) {
        return Json.createObjectBuilder()
                .add("jobRole", jobRole)
                .add("what", "One skill more")
                .add("why", "Returns come unevenly")
                .add("gain", "Nobody waits on Mondays")
                .add("texts", Json.createObjectBuilder().add("skills", "going-to-gemba\nseeing-unevenness"));
    }

    private static JsonObjectBuilder draft(String skill) {
        return Json.createObjectBuilder()
                .add("skill", skill)
                .add("what", "Other words")
                .add("why", "Two colleagues read it otherwise")
                .add("gain", "The customer is asked once");
    }

    private static String propose(Person who, JsonObjectBuilder body) {
        Answer answer = who.client().post("/proposals", body.build().toString());
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.json().getString("id");
    }

    private static Answer decide(Person who, String id, String decision) {
        return who.client()
                .post(
                        "/proposals/" + id + "/decision",
                        "{\"decision\":\"" + decision + "\",\"reason\":\"Seen at the desk.\"}");
    }
}
