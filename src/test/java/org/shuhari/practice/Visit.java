package org.shuhari.practice;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** The body of a practice at "going to gemba", whole and right; a test changes what it is about. */
final class Visit {

    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

    private final JsonObjectBuilder body;
    private final UUID id;

    private Visit(UUID id) {
        this.id = id;
        body = Json.createObjectBuilder()
                .add("id", id.toString())
                .add("skill", "going-to-gemba")
                .add("doneOn", TODAY.toString())
                .add("place", "Goods in, dock 3")
                .add("fields", fields("Two pallets in the aisle"));
    }

    static Visit visit() {
        return new Visit(UUID.randomUUID());
    }

    static JsonObject fields(String saw) {
        return Json.createObjectBuilder()
                .add("purpose", "How a return gets to its refund")
                .add("watched", 20)
                .add("saw", saw)
                .add("compared", "very-different")
                .build();
    }

    /** @param value null takes the member out */
    Visit with(String member, Object value) {
        if (value == null) {
            body.remove(member);
        } else if (value instanceof Integer number) {
            body.add(member, number);
        } else if (value instanceof JsonValue json) {
            body.add(member, json);
        } else {
            body.add(member, value.toString());
        }
        return this;
    }

    UUID id() {
        return id;
    }

    String json() {
        JsonObject whole = body.build();
        whole.forEach(body::add);
        return whole.toString();
    }
}
