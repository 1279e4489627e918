package org.shuhari.notices.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shuhari.mastery.Refreshes;

@DisplayName("R9: that a skill comes up for a refresh")
class RefreshDaysTest {

    private static final UUID PERSON = UUID.randomUUID();
    private static final LocalDate UNTIL = LocalDate.of(2026, 6, 30);

    private final Refreshes.Due due = new Refreshes.Due(PERSON, "going-to-gemba", UNTIL, UNTIL.minusDays(60));

    @Test
    @DisplayName("is told 60 and 14 days before, and under the same name on every day between")
    void twice() {
        assertThat(name(61)).isNull();
        assertThat(name(60)).isEqualTo("refresh-60-going-to-gemba-2026-06-30");
        assertThat(name(15)).isEqualTo(name(60));
        assertThat(name(14)).isEqualTo("refresh-14-going-to-gemba-2026-06-30");
        assertThat(name(0)).isEqualTo(name(14));
    }

    @Test
    @DisplayName("is not told before a practice counts for it, and in a short window once")
    void window() {
        assertThat(name(new Refreshes.Due(PERSON, "a", UNTIL, UNTIL.minusDays(40)), 41))
                .isNull();
        assertThat(name(new Refreshes.Due(PERSON, "a", UNTIL, UNTIL.minusDays(40)), 40))
                .isEqualTo("refresh-60-a-2026-06-30");
        assertThat(name(new Refreshes.Due(PERSON, "a", UNTIL, UNTIL.minusDays(20)), 18))
                .isNull();
        assertThat(name(new Refreshes.Due(PERSON, "a", UNTIL, UNTIL.minusDays(20)), 14))
                .isEqualTo("refresh-14-a-2026-06-30");
        assertThat(name(new Refreshes.Due(PERSON, "a", UNTIL, UNTIL.minusDays(7)), 8))
                .isNull();
    }

    @Test
    @DisplayName("is not told again when the date moves on by some days, but when it moves far, or comes nearer")
    void moved() {
        assertThat(afterToldFor(UNTIL.minusDays(5))).isFalse();
        assertThat(afterToldFor(UNTIL.minusDays(29))).isFalse();
        assertThat(afterToldFor(UNTIL.minusDays(30))).isTrue();
        assertThat(afterToldFor(UNTIL.plusDays(10))).isTrue();
    }

    private boolean afterToldFor(LocalDate before) {
        return RefreshDays.today(
                        UNTIL.minusDays(60),
                        due,
                        Map.of(List.of(PERSON, Cause.refreshName("going-to-gemba", 60)), before))
                .isPresent();
    }

    private String name(int daysBefore) {
        return name(due, daysBefore);
    }

    private static String name(Refreshes.Due due, int daysBefore) {
        return RefreshDays.today(UNTIL.minusDays(daysBefore), due, Map.of())
                .map(Cause::name)
                .orElse(null);
    }
}
