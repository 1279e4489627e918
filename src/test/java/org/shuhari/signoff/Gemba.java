package org.shuhari.signoff;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.shuhari.support.Client.Answer;
import org.shuhari.support.Organisation;
import org.shuhari.support.Organisation.Person;

/** A team with its coach, and what they do on the way to a sign-off, over the contract. */
final class Gemba {

    static final String SKILL = "going-to-gemba";
    static final List<String> CRITERIA = List.of(
            "goes-with-a-question",
            "says-why-there",
            "stands-and-watches",
            "keeps-facts-apart",
            "gives-something-back");

    final Organisation organisation;
    final UUID unit;
    final Person learner;
    final Person coach;

    Gemba(Organisation organisation) {
        this.organisation = organisation;
        unit = organisation.unit("Team");
        learner = organisation.employee(unit);
        coach = organisation.coach(unit);
    }

    /** A practice that counts, so many days ago; what it holds does not matter here. */
    void practised(String skill, int daysAgo, boolean observed) {
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        organisation.update(
                "insert into evidence (practice_id, employee_id, skill, done_on, recorded_at, observed_at)"
                        + " values (?, ?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                learner.id(),
                skill,
                LocalDate.now(ZoneOffset.UTC).minusDays(daysAgo),
                now,
                observed ? now : null);
    }

    /** Two practices on two days, one observed: what going to gemba asks for. */
    void practisedEnough() {
        practised(SKILL, 3, true);
        practised(SKILL, 1, false);
    }

    Answer ask() {
        return ask("{\"skill\":\"" + SKILL + "\"}");
    }

    Answer ask(String json) {
        return learner.client().post("/sign-off-requests", json);
    }

    /** Asks, and tells the request's id. */
    String asked() {
        return ask().json().getString("id");
    }

    Answer confirms(Person by, String request) {
        return by.client().post("/sign-off-requests/" + request + "/decision", mastered(CRITERIA));
    }

    Answer saysNotYet(Person by, String request) {
        return by.client()
                .post(
                        "/sign-off-requests/" + request + "/decision",
                        "{\"decision\":\"not-yet\",\"criteria\":[],\"nextStep\":\"Write the question down first.\"}");
    }

    static String mastered(List<String> criteria) {
        JsonArrayBuilder seen = Json.createArrayBuilder();
        criteria.forEach(seen::add);
        return Json.createObjectBuilder()
                .add("decision", "mastered")
                .add("criteria", seen)
                .build()
                .toString();
    }

    Answer revokes(Person by, String signOff, String json) {
        return by.client().post("/sign-offs/" + signOff + "/revocation", json);
    }

    /** Of the learner's own path, one skill's state. */
    String state(String skill) {
        return learner.client().get("/me/path").json().getJsonArray("skills").stream()
                .map(each -> each.asJsonObject())
                .filter(each -> each.getString("skill").equals(skill))
                .findFirst()
                .orElseThrow()
                .getString("state");
    }
}
