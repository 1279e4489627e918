package org.shuhari.shared.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @Test
    @DisplayName("The header holds the whole name, and one in letters that every program knows")
    void both() {
        assertThat(new FileName("Équipe Łódź, 2026-11-22", "xlsx").attachment())
                .isEqualTo("attachment; filename=\"Equipe -odz, 2026-11-22.xlsx\";"
                        + " filename*=UTF-8''%C3%89quipe%20%C5%81%C3%B3d%C5%BA%2C%202026-11-22.xlsx");
    }

    @Test
    @DisplayName("What a file system refuses, or what turns the direction of writing, is left out")
    void harmless() {
        assertThat(new FileName("../a/b:\"c\"\r\nX: y\u202Egpj|", "pdf").text()).isEqualTo("-a-b-c-X- ygpj-.pdf");
        assertThat(new FileName("\u0000 ", "pdf").text()).isEqualTo("download.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\"b", "a\r\nSet-Cookie: x", "日本", "%41", "a;b", "''"})
    @DisplayName("No name ends the header early, and the whole name comes back out of it")
    void safe(String words) {
        FileName name = new FileName(words, "csv");

        assertThat(name.attachment())
                .matches("attachment; filename=\"[A-Za-z0-9 ,._()-]+\"; filename\\*=UTF-8''[A-Za-z0-9%._-]+");
        assertThat(URLDecoder.decode(name.attachment().replaceAll(".*UTF-8''", ""), StandardCharsets.UTF_8))
                .isEqualTo(name.text());
    }

    @Test
    @DisplayName("A very long name is cut between characters")
    void longName() {
        assertThat(new FileName("😀".repeat(300), "csv").text()).hasSize(2 * 120 + 4);
    }
}
