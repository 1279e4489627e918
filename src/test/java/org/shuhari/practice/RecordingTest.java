package org.shuhari.practice;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shuhari.shared.Entered;

@DisplayName("R12: what was sent")
class RecordingTest {

    private static final UUID ID = UUID.fromString("0b9a4f7e-3c1d-4e8a-9f52-6d7c8b9a0e1f");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 14);

    @Test
    @DisplayName("is the same when it is sent twice, and a blank note is no note")
    void same() {
        assertThat(sent("Dock 3", 40, null).digest())
                .isEqualTo(sent("Dock 3", 40, " ").digest());
    }

    @Test
    @DisplayName("differs when one thing in it does")
    void differs() {
        assertThat(List.of(
                        sent("Dock 3", 40, null).digest(),
                        sent("Dock 3 ", 40, null).digest(),
                        sent("Dock 3", 41, null).digest(),
                        sent("Dock 3", null, null).digest(),
                        sent("Dock 3", 40, "by day").digest()))
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("R12: is the same again, whenever it was written and sent")
    void enteredIsNoContent() {
        Instant at = Instant.parse("2026-03-14T09:10:00Z");
        Recording once = sent("Dock 3", 40, null, new Entered(at, at.plusSeconds(60)));
        Recording again = sent("Dock 3", 40, null, new Entered(at, at.plusSeconds(9000)));
        assertThat(once.digest())
                .isEqualTo(again.digest())
                .isEqualTo(sent("Dock 3", 40, null).digest());
    }

    private static Recording sent(String place, Integer minutes, String note, Entered entered) {
        Fields fields = Fields.of(Json.createObjectBuilder().add("saw", "x").build());
        return new Recording(ID, "seeing-waste", DAY, place, minutes, null, fields, note, entered, List.of());
    }

    private static Recording sent(String place, Integer minutes, String note) {
        return sent(place, minutes, note, null);
    }
}
