package org.shuhari.support;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.shuhari.support.Organisation.Person;

/** What people send on the way to mastering the first skill, {@value #SKILL}, as the contract wants it. */
public final class Workplace {

    public static final String SKILL = "going-to-gemba";

    private static final List<String> CRITERIA = List.of(
            "goes-with-a-question",
            "says-why-there",
            "stands-and-watches",
            "keeps-facts-apart",
            "gives-something-back");

    private Workplace() {}

    /** A practice with a new id. */
    public static String gembaVisit(LocalDate doneOn) {
        return visit(UUID.randomUUID(), doneOn).build().toString();
    }

    /** Practises twice, lets the coach confirm one of them, and asks for a sign-off. Tells the request's id. */
    public static String asks(Person learner, Person coach, LocalDate today) {
        UUID watched = UUID.randomUUID();
        post(
                learner,
                "/practices",
                visit(watched, today.minusDays(2)).add("observer", coach.id().toString()));
        post(learner, "/practices", visit(UUID.randomUUID(), today.minusDays(1)));
        post(
                coach,
                "/practices/" + watched + "/observation",
                Json.createObjectBuilder().add("confirmed", true));
        return post(learner, "/sign-off-requests", Json.createObjectBuilder().add("skill", SKILL))
                .json()
                .getString("id");
    }

    /** A coach's "mastered", with every criterion seen. */
    public static String mastered() {
        JsonArrayBuilder seen = Json.createArrayBuilder();
        CRITERIA.forEach(seen::add);
        return Json.createObjectBuilder()
                .add("decision", "mastered")
                .add("criteria", seen)
                .build()
                .toString();
    }

    private static JsonObjectBuilder visit(UUID id, LocalDate doneOn) {
        return Json.createObjectBuilder()
                .add("id", id.toString())
                .add("skill", SKILL)
                .add("doneOn", doneOn.toString())
                .add("place", "Returns dock")
                .add(
                        "fields",
                        Json.createObjectBuilder()
                                .add("purpose", "What happens to a return between the dock and the refund?")
                                .add("watched", 25)
                                .add("saw", "Eleven parcels in half an hour; four waited for a label.")
                                .add("compared", "partly-different"));
    }

    private static Client.Answer post(Person by, String path, JsonObjectBuilder body) {
        Client.Answer answer = by.client().post(path, body.build().toString());
        if (answer.status() / 100 != 2) {
            throw new AssertionError(path + ": " + answer);
        }
        return answer;
    }
}
