package org.shuhari.people;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R15: details that are gone from the ledger")
class RetentionReplayTest {

    private final UUID leaver = UUID.randomUUID();
    private final RetentionReplay.Gone gone = new RetentionReplay.Gone();

    @Test
    @DisplayName("agree with a run of retention that made their person nameless")
    void taken() {
        gone.take(3, "practice.recorded", leaver, null);
        gone.take(
                4,
                "practice.recorded",
                UUID.randomUUID(),
                Json.createObjectBuilder().build());
        gone.take(9, RetentionFacts.NAMELESS, null, people(leaver));

        assertThat(gone.differences()).isEmpty();
    }

    @Test
    @DisplayName("are told where no run took them")
    void lost() {
        gone.take(3, "mastery.confirmed", leaver, null);
        gone.take(4, "retention.erased", null, null);
        gone.take(9, RetentionFacts.NAMELESS, null, people(UUID.randomUUID()));

        assertThat(gone.differences()).hasSize(2).first().asString().contains("Entry 3");
    }

    private static JsonObject people(UUID id) {
        return Json.createObjectBuilder()
                .add(RetentionFacts.PEOPLE, Json.createArrayBuilder().add(id.toString()))
                .build();
    }
}
