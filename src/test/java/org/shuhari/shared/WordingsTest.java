package org.shuhari.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shuhari.support.Reading;

@DisplayName("Words in the reader's language")
class WordingsTest {

    private final Wordings english = new Wordings(Reading.in("en"));
    private final Wordings dutch = new Wordings(Reading.in("nl"));

    @Test
    @DisplayName("list names as the language does")
    void lists() {
        assertThat(english.list(List.of())).isEmpty();
        assertThat(english.list(List.of("Ana"))).isEqualTo("Ana");
        assertThat(english.list(List.of("Ana", "Ben"))).isEqualTo("Ana and Ben");
        assertThat(english.list(List.of("Ana", "Ben", "Cem"))).isEqualTo("Ana, Ben and Cem");
        assertThat(dutch.list(List.of("Ana", "Ben", "Cem"))).isEqualTo("Ana, Ben en Cem");
    }

    @Test
    @DisplayName("write numbers as the language does")
    void numbers() {
        assertThat(english.said("people", "people.count", 12_345)).isEqualTo("12,345 people");
        assertThat(dutch.said("people", "people.count", 12_345)).startsWith("12.345 ");
    }

    @Test
    @DisplayName("are English for a reader of English, wherever the server stands")
    void noFallback() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("nl"));
        try {
            assertThat(english.text("shared", "back")).isEqualTo("Back");
        } finally {
            Locale.setDefault(before);
        }
    }
}
