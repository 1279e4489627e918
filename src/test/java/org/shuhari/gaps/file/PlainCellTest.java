package org.shuhari.gaps.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainCellTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://x\")",
                "+1",
                "-1",
                "@SUM(1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "  =1",
                "\u00A0-1",
                "\u200F=1",
                "\uFEFF+1",
                "\u0001=1",
                "＝1"
            })
    @DisplayName("What a spreadsheet would run begins with an apostrophe")
    void escaped(String text) {
        assertThat(PlainCell.of(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Plan A/B", "a=b", "3-1", "'quoted'", "עברית", " Team", ""})
    @DisplayName("Everything else stays as it is")
    void kept(String text) {
        assertThat(PlainCell.of(text)).isEqualTo(text);
    }

    @Test
    @DisplayName("Nothing at all is an empty cell")
    void nothing() {
        assertThat(PlainCell.of(null)).isEmpty();
    }
}
