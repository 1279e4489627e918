package org.shuhari.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.strings;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A row of a snapshot")
class CopyTextTest {

    @Test
    @DisplayName("is read as it was written, whatever the texts hold")
    void anyText() {
        qt().withFixedSeed(3)
                .forAll(lists().of(strings().allPossible().ofLengthBetween(0, 12))
                        .ofSizeBetween(1, 5))
                .check(values -> CopyText.values(CopyText.line(values)).equals(values));
    }

    @Test
    @DisplayName("tells none from the empty text, and from a text that looks like none")
    void none() {
        List<String> values = Arrays.asList(null, "", "\\N", "\\.", "a\tb", "a\nb\r", "\\\\");
        assertThat(CopyText.line(values))
                .isEqualTo("\\N\t\t\\\\N\t\\\\.\ta\\tb\ta\\nb\\r\t\\\\\\\\")
                .doesNotContain("\n");
        assertThat(CopyText.values(CopyText.line(values))).isEqualTo(values);
    }

    @Test
    @DisplayName("is refused with a backslash that means nothing")
    void unknownEscape() {
        assertThatThrownBy(() -> CopyText.values("a\\x")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> CopyText.values("a\\")).isInstanceOf(Refusal.class);
    }
}
