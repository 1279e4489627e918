package org.shuhari.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.BitSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shuhari.mastery.Learned;
import org.shuhari.mastery.Outlook;

@DisplayName("Ways from pull to mastery")
class WaysTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final Ways ways = new Ways();

    private void way(int person, int days, int waiting) {
        ways.add(person, 1, new Learned.Way(DAY, days, waiting));
    }

    private Flow flow() {
        return ways.between(Outlook.day(DAY), Outlook.day(DAY), person -> true, skill -> true);
    }

    @Test
    @DisplayName("R13: tell how many people they are of, for of fewer than five they would be about single people")
    void people() {
        for (int i = 0; i < 6; i++) {
            way(i % 4, 10, 2);
        }
        assertThat(flow().masteries()).isEqualTo(6);
        assertThat(flow().people()).isEqualTo(4);
        assertThat(flow().few()).isTrue();

        way(4, 10, 2);
        assertThat(flow().few()).isFalse();
    }

    @Test
    @DisplayName("are forgotten for several people at once, and stay for the others")
    void forgotten() {
        for (int i = 0; i < 1_000; i++) {
            way(i % 10, i % 10, 0);
        }
        BitSet some = new BitSet();
        some.set(2, 9);
        ways.remove(some);

        assertThat(flow().people()).isEqualTo(3);
        assertThat(flow().masteries()).isEqualTo(300);
        assertThat(flow().days()).isEqualTo(100 * (0 + 1 + 9));
    }
}
