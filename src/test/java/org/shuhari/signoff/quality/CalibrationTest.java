package org.shuhari.signoff.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shuhari.shared.Problem;

@DisplayName("Two coaches who judge the same practice")
class CalibrationTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final List<String> CRITERIA = List.of("a", "b", "c");
    private static final UUID ONE = new UUID(1, 1);
    private static final UUID OTHER = new UUID(1, 2);

    private final Calibration calibration = new Calibration(new UUID(2, 2), new UUID(3, 3), ONE, OTHER, NOW);

    @Test
    @DisplayName("see nothing of each other before both have judged")
    void unseen() {
        calibration.judge(ONE, List.of("a"), NOW);

        assertThat(calibration.comparedFor(ONE, CRITERIA)).isEmpty();
        assertThat(calibration.comparedFor(OTHER, CRITERIA)).isEmpty();
        assertThat(calibration.ownOf(OTHER)).isEmpty();
        assertThat(calibration.ownOf(ONE)).contains(List.of("a"));
    }

    @Test
    @DisplayName("then both see where they agree, each from the own side; not seen by both is the same too")
    void compared() {
        calibration.judge(OTHER, List.of("a", "b"), NOW);
        calibration.judge(ONE, List.of("a"), NOW);

        Comparison mine = calibration.comparedFor(ONE, CRITERIA).orElseThrow();
        assertThat(mine.lines())
                .containsExactly(
                        new Comparison.Line("a", true, true),
                        new Comparison.Line("b", false, true),
                        new Comparison.Line("c", false, false));
        assertThat(mine.same()).isEqualTo(2);
        assertThat(mine.agreement()).isEqualTo(67);
        assertThat(calibration
                        .comparedFor(OTHER, CRITERIA)
                        .orElseThrow()
                        .lines()
                        .get(1))
                .isEqualTo(new Comparison.Line("b", true, false));
    }

    @Test
    @DisplayName(
            "R12: judge once; the same again changes nothing, something else is refused; none seen is a judgement too")
    void once() {
        assertThat(calibration.judge(ONE, List.of(), NOW)).isTrue();
        assertThat(calibration.judge(ONE, List.of(), NOW)).isFalse();
        Problem problem = catchThrowableOfType(Problem.class, () -> calibration.judge(ONE, List.of("a"), NOW));
        assertThat(problem.type()).isEqualTo("already-judged");
        assertThat(calibration.hasJudged(OTHER)).isFalse();
    }
}
