package org.shuhari.practice.rest;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.UUID;
import org.shuhari.practice.Prediction;

/** A prediction as it is answered. */
public record Predicted(UUID id, String skill, JsonObject fields, Instant writtenAt) {

    static Predicted of(Prediction prediction) {
        return new Predicted(
                prediction.practiceId(), prediction.skill(), prediction.fields().json(), prediction.writtenAt());
    }
}
