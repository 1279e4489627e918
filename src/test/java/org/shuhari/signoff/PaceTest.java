package org.shuhari.signoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shuhari.signoff.SkillTime.Timed;

@DisplayName("A coach's pace")
class PaceTest {

    @Test
    @DisplayName("is the minutes of a day for each who waits; nothing while nobody waits or nothing was said")
    void each() {
        assertThat(pace(60, 19, null).each()).contains(Duration.ofMinutes(60).dividedBy(19));
        assertThat(pace(60, 0, null).each()).isEmpty();
        assertThat(pace(null, 19, null).each()).isEmpty();
    }

    @Test
    @DisplayName("tells from the own median who hears today, who waits, and how many minutes are missing")
    void hears() {
        Pace pace = pace(60, 19, Duration.ofSeconds(280));

        assertThat(pace.hearToday()).isEqualTo(12);
        assertThat(pace.hearLater()).isEqualTo(7);
        assertThat(pace.minutesMissing()).isEqualTo(29);
    }

    @Test
    @DisplayName("that suffices misses no minute, and without a median nobody is told to wait")
    void suffices() {
        assertThat(pace(60, 3, Duration.ofMinutes(5)).minutesMissing()).isZero();
        assertThat(pace(60, 3, Duration.ofMinutes(5)).hearLater()).isZero();
        assertThat(pace(1, 3, null).hearLater()).isZero();
        assertThat(pace(1, 3, Duration.ZERO).hearLater()).isZero();
    }

    @Test
    @DisplayName("has the middle decision as its median, the mean of two in the middle, and none of none")
    void median() {
        assertThat(Pace.median(minutes(9, 1, 5))).isEqualTo(Duration.ofMinutes(5));
        assertThat(Pace.median(minutes(9, 1, 5, 6))).isEqualTo(Duration.ofSeconds(330));
        assertThat(Pace.median(List.of())).isNull();
    }

    @Test
    @DisplayName("goes where most minutes went first, skill by skill, with those that were answered \"not yet\"")
    void improve() {
        List<SkillTime> times = SkillTime.of(List.of(
                new Timed("waste", true, Duration.ofMinutes(4)),
                new Timed("gemba", false, Duration.ofMinutes(3)),
                new Timed("gemba", true, Duration.ofMinutes(5))));

        assertThat(times)
                .containsExactly(
                        new SkillTime("gemba", 2, Duration.ofMinutes(4), Duration.ofMinutes(8), 1),
                        new SkillTime("waste", 1, Duration.ofMinutes(4), Duration.ofMinutes(4), 0));
    }

    private static Pace pace(Integer minutes, int waiting, Duration median) {
        return new Pace(minutes, null, waiting, 0, median, 1, 0);
    }

    private static List<Duration> minutes(int... each) {
        return java.util.Arrays.stream(each).mapToObj(Duration::ofMinutes).toList();
    }
}
