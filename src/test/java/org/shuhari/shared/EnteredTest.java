package org.shuhari.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What was written on a phone")
class EnteredTest {

    private static final Instant RECEIVED = Instant.parse("2026-03-14T11:40:00Z");
    private static final Duration WAITED = Duration.ofMinutes(150);

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, 365})
    @DisplayName("is dated by how long it waited there, however many days the phone's clock is wrong by")
    void wrongClock(long days) {
        Instant now = RECEIVED.plus(Duration.ofDays(days));
        assertThat(new Entered(now.minus(WAITED), now).before(RECEIVED)).contains(RECEIVED.minus(WAITED));
    }

    @Test
    @DisplayName("has no date of its own when the phone's clock was set in between")
    void clockSet() {
        assertThat(new Entered(RECEIVED, RECEIVED.minusSeconds(1)).before(RECEIVED))
                .isEmpty();
        assertThat(new Entered(RECEIVED.minus(Duration.ofDays(367)), RECEIVED).before(RECEIVED))
                .isEmpty();
        assertThat(new Entered(Instant.MIN, Instant.MAX).before(RECEIVED)).isEmpty();
    }

    @Test
    @DisplayName("came later only when more than some minutes lie between")
    void later() {
        assertThat(Entered.cameLater(RECEIVED.minus(WAITED), RECEIVED)).isTrue();
        assertThat(Entered.cameLater(RECEIVED.minusSeconds(300), RECEIVED)).isFalse();
        assertThat(Entered.cameLater(null, RECEIVED)).isFalse();
    }
}
