package org.shuhari.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The heat map's scale. */
class HeatTest {

    @ParameterizedTest(name = "{0} % is step {1}")
    @CsvSource({"0,h1", "24,h1", "25,h2", "49,h2", "50,h3", "69,h3", "70,h4", "84,h4", "85,h5", "100,h5"})
    @DisplayName("Five steps: 0–24, 25–49, 50–69, 70–84, 85+")
    void steps(int percent, String styleClass) {
        assertThat(Heat.of(percent).styleClass()).isEqualTo(styleClass);
    }

    @ParameterizedTest(name = "{0} of {1} is {2} %")
    @CsvSource({"0,7,0", "5,16,31", "219,293,75", "299,300,99", "300,300,100"})
    @DisplayName("Whole percent, and 100 only where nobody is short")
    void percent(int mastered, int required, int percent) {
        assertThat(Heat.percent(mastered, required)).isEqualTo(percent);
    }

    @Test
    @DisplayName("The key names the steps' ranges")
    void ranges() {
        assertThat(Heat.steps().stream().map(Heat::range)).containsExactly("0–24", "25–49", "50–69", "70–84", "85+");
    }
}
