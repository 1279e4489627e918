package org.shuhari.signoff.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The share confirmed first time")
class SpreadTest {

    @Test
    @DisplayName("is of the counts, to a whole per cent; of several skills together, of all the counts")
    void share() {
        assertThat(new FirstTime(2, 3).share()).isEqualTo(67);
        assertThat(new FirstTime(0, 4).share()).isZero();
        assertThat(new FirstTime(2, 3).plus(new FirstTime(0, 1))).isEqualTo(new FirstTime(2, 4));
    }

    @Test
    @DisplayName("of fewer than five coaches is compared with nobody's")
    void few() {
        assertThat(Spread.of(coaches(0, 25, 50, 75))).isEmpty();
        assertThat(Spread.of(List.of())).isEmpty();
    }

    @Test
    @DisplayName("of five coaches on has a lowest, a median and a highest, whoever's they are")
    void spread() {
        assertThat(Spread.of(coaches(100, 20, 60, 80, 40))).contains(new Spread(5, 20, 60, 100));
        assertThat(Spread.of(coaches(100, 20, 60, 80, 40, 70))).contains(new Spread(6, 20, 65, 100));
    }

    private static List<FirstTime> coaches(int... shares) {
        return IntStream.of(shares).mapToObj(share -> new FirstTime(share, 100)).toList();
    }
}
