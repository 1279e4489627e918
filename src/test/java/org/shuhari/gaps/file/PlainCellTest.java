package org.shuhari.gaps.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainCellTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://x\")",
                "+1",
                "-1",
                "@SUM(1)",
                "\tTab",
                "\rline",
                "\nline",
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
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Dock;=1+1|Dock;'=1+1",
                "Dock, -hall|Dock,' -hall",
                "`Dock\t@x`|`Dock\t'@x`",
                "`Dock\n+1`|`Dock\n'+1`",
                "`\t=1`|`'\t'=1`",
                "=1;=2|'=1;'=2",
                "Dock;＝1|Dock;'＝1"
            })
    @DisplayName("So does what a spreadsheet would run that parts cells elsewhere than this file does")
    void otherEnds(String text, String plain) {
        assertThat(PlainCell.of(text)).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plan A/B",
                "Dock; Hall 2, east",
                "A,",
                "Line\n\nline",
                "a=b",
                "3-1",
                "'quoted'",
                "עברית",
                " Team",
                ""
            })
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
