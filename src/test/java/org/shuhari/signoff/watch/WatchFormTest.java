package org.shuhari.signoff.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shuhari.shared.Entered;

@DisplayName("R12: a watch as it is sent")
class WatchFormTest {

    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-0000000000aa");
    private static final UUID LEARNER = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");

    @Test
    @DisplayName("is the same with a code that came later, sent at another time, and with criteria in another order")
    void same() {
        String first = of("Dock 3", List.of("a", "b"), null, null, null).digest();
        assertThat(of("Dock 3", List.of("b", "a"), "  ", "code", new Entered(MORNING, MORNING.plusSeconds(60)))
                        .digest())
                .isEqualTo(first);
    }

    @Test
    @DisplayName("is another with another place, other words, another criterion")
    void other() {
        String first = of("Dock 3", List.of("a"), null, null, null).digest();
        assertThat(of("Dock 4", List.of("a"), null, null, null).digest()).isNotEqualTo(first);
        assertThat(of("Dock 3", List.of(), null, null, null).digest()).isNotEqualTo(first);
        assertThat(of("Dock 3", List.of("a"), "Stood still", null, null).digest())
                .isNotEqualTo(first);
    }

    @Test
    @DisplayName("a next step that no decision carries stands behind the words")
    void words() {
        assertThat(Agreement.words("Stood still.", "Ask one more why."))
                .isEqualTo("Stood still.\n\n→ Ask one more why.");
        assertThat(Agreement.words(null, "Ask one more why.")).isEqualTo("→ Ask one more why.");
        assertThat(Agreement.words("Stood still.", null)).isEqualTo("Stood still.");
        assertThat(Agreement.words(null, null)).isNull();
    }

    @Test
    @DisplayName("what was missing is told again as it was")
    void lacks() {
        for (Lack lack : List.of(
                new Lack("practice", null, 2),
                new Lack("prerequisite", "seeing-waste", null),
                new Lack("practice-after-decision", null, null))) {
            assertThat(Lack.read(lack.kept())).isEqualTo(lack);
        }
    }

    private static WatchForm of(String place, List<String> criteria, String words, String code, Entered entered) {
        return new WatchForm(
                ID,
                LEARNER,
                "seeing-waste",
                null,
                criteria,
                words,
                place,
                LocalDate.of(2026, 3, 2),
                null,
                code,
                entered,
                List.of());
    }
}
