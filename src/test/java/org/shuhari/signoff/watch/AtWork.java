package org.shuhari.signoff.watch;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.shuhari.support.Client.Answer;
import org.shuhari.support.Organisation;
import org.shuhari.support.Organisation.Person;
import org.shuhari.support.Samples;

/** A team at work: a learner, the team's coach, a colleague; and what they send when somebody watches. */
final class AtWork {

    static final String SKILL = "going-to-gemba";

    static final List<String> ALL = List.of(
            "goes-with-a-question",
            "says-why-there",
            "stands-and-watches",
            "keeps-facts-apart",
            "gives-something-back");

    final Organisation organisation;
    final Person learner;
    final Person coach;
    final Person colleague;

    AtWork(Organisation organisation) {
        this.organisation = organisation;
        UUID unit = organisation.unit("At work");
        learner = organisation.employee(unit);
        coach = organisation.coach(unit);
        colleague = organisation.employee(unit);
    }

    /** One practice of yesterday, by the learner alone: with one that was watched today the evidence is complete. */
    void practisedOnce() {
        Samples.practise(learner, SKILL, 1, null);
    }

    /** A practice that counts, so many days ago, of any skill. */
    void counted(String skill, int daysAgo, boolean observed) {
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC).minusMinutes(1);
        organisation.update(
                "insert into evidence (practice_id, employee_id, skill, done_on, recorded_at, observed_at) values (?, ?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                learner.id(),
                skill,
                Samples.today().minusDays(daysAgo),
                now,
                observed ? now : null);
    }

    JsonObjectBuilder watch(UUID id, List<String> seen) {
        return watch(id, SKILL, seen);
    }

    JsonObjectBuilder watch(UUID id, String skill, List<String> seen) {
        JsonArrayBuilder criteria = Json.createArrayBuilder();
        seen.forEach(criteria::add);
        return Json.createObjectBuilder()
                .add("id", id.toString())
                .add("learner", learner.id().toString())
                .add("skill", skill)
                .add("criteria", criteria)
                .add("place", "Dock 3")
                .add("words", "Stood still and looked for twenty minutes.");
    }

    Answer sent(Person by, JsonObjectBuilder watch) {
        return by.client().post("/watches", watch.build().toString());
    }

    Answer answered(UUID watch, boolean agreed) {
        return answered(learner, watch, agreed);
    }

    Answer answered(Person by, UUID watch, boolean agreed) {
        return by.client().post("/watches/" + watch + "/answer", "{\"agreed\":" + agreed + "}");
    }

    /** What the learner's phone shows. */
    String code(String skill) {
        return learner.client()
                .post("/me/assents", skill == null ? "{}" : "{\"skill\":\"" + skill + "\"}")
                .json()
                .getString("code");
    }

    String state(String skill) {
        return learner.client().get("/me/path").json().getJsonArray("skills").stream()
                .map(each -> each.asJsonObject())
                .filter(each -> each.getString("skill").equals(skill))
                .findFirst()
                .orElseThrow()
                .getString("state");
    }

    JsonObject practice(Answer watched) {
        return learner.client()
                .get("/practices/" + watched.json().getString("practice"))
                .json();
    }

    long practices() {
        return organisation.number("select count(*) from practice where employee_id = ?", learner.id());
    }

    long signOffs() {
        return organisation.number("select count(*) from sign_off where employee_id = ?", learner.id());
    }
}
