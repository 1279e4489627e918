package org.shuhari.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThrottleTest {

    private static final Instant NOW = Instant.parse("2026-03-14T09:00:00Z");

    @ParameterizedTest(name = "{0} failures: {1} s")
    @CsvSource({"0,0", "4,0", "5,30", "6,60", "7,120", "8,240", "9,480", "10,900", "11,900", "2000000000,900"})
    @DisplayName(
            "name and address together wait 30 s after five failures, twice as long after each further one, 15 min at most")
    void pair(int failures, long seconds) {
        assertThat(Throttle.PAIR.wait(failures, NOW.minusSeconds(1), NOW, NOW)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    @DisplayName("the wait runs from the last failure, and is over when it is over")
    void pairOver() {
        assertThat(wait(Throttle.PAIR, 5, 0, 29)).isEqualTo(Duration.ofSeconds(1));
        assertThat(wait(Throttle.PAIR, 5, 0, 30)).isZero();
        assertThat(wait(Throttle.PAIR, 5, 0, 31)).isZero();
    }

    @Test
    @DisplayName("failures of name and address are forgotten after an hour without one")
    void pairForgotten() {
        assertThat(Throttle.PAIR.forgotten(NOW, NOW, NOW.plusSeconds(3599))).isFalse();
        assertThat(Throttle.PAIR.forgotten(NOW, NOW, NOW.plusSeconds(3600))).isTrue();
    }

    @Test
    @DisplayName("an address is closed by the fiftieth failure within 15 min, until these are over")
    void address() {
        assertThat(wait(Throttle.ADDRESS, 49, 0, 10)).isZero();
        assertThat(wait(Throttle.ADDRESS, 50, 0, 60)).isEqualTo(Duration.ofMinutes(14));
        assertThat(wait(Throttle.ADDRESS, 50, 0, 900)).isZero();
    }

    private static Duration wait(Throttle throttle, int failures, long firstAndLast, long asked) {
        Instant at = NOW.plusSeconds(firstAndLast);
        return throttle.wait(failures, at, at, NOW.plusSeconds(asked));
    }
}
