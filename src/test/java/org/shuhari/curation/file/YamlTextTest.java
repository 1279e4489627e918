package org.shuhari.curation.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A catalog's file changed in place")
class YamlTextTest {

    private static final String FILE = """
            # for whoever looks after it
            id: seeing  # for ever
            version: 1
            summary: >-
              You see what is there, and
              you say it.
            # between two parts
            criteria:
              - {id: short, text: Looks twice., lookFor: "Eyes: both", notYet: None}
              - id: long
                text: Waits.
                lookFor: >-
                  The learner waits and
                  waits.
            tips:
              - Look.
              - >-
                Look
                again.
            skills: [one, two]
            """;

    @Test
    @DisplayName("another text stands in the place of the one before, and everything else stays")
    void written() {
        YamlText yaml = new YamlText(FILE);
        assertThat(yaml.write("summary", "Short now.")).isTrue();
        assertThat(yaml.write("criteria/short/lookFor", "Hands, [both]")).isTrue();
        assertThat(yaml.write("criteria/long/lookFor", "Waits")).isTrue();
        yaml.write("version", 2);
        assertThat(yaml.text())
                .isEqualTo(FILE.replace(">-\n  You see what is there, and\n  you say it.", "Short now.")
                        .replace("\"Eyes: both\"", "\"Hands, [both]\"")
                        .replace(">-\n      The learner waits and\n      waits.", "Waits")
                        .replace("version: 1", "version: 2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yes",
                "null",
                "12",
                "a: b",
                "- a",
                "# a",
                "'a' \"b\" \\\\ c",
                " leading and trailing ",
                "two\nlines",
                " first leads\nthen not",
                "tab\there",
                "emoji 🙂 and more",
                "[a, {b}]",
                "trailing newline\n",
                "long words long words long words long words long words long words long words long words long words  two spaces long words"
            })
    @DisplayName("whatever the words are, they are read back as they were proposed")
    void readBack(String words) {
        for (String path : List.of("summary", "criteria/short/text", "criteria/long/text", "criteria/long/lookFor")) {
            YamlText yaml = new YamlText(FILE);
            assertThat(yaml.write(path, words)).isTrue();
            assertThat(new YamlText(yaml.text()).value(path)).contains(words);
            assertThat(yaml.value("tips")).isEmpty();
            assertThat(yaml.values("tips")).containsExactly("Look.", "Look again.");
            assertThat(yaml.text()).startsWith("# for whoever").contains("# for ever", "# between two parts");
        }
        YamlText yaml = new YamlText(FILE);
        yaml.add("tips", words);
        assertThat(yaml.values("tips")).containsExactly("Look.", "Look again.", words);
        assertThat(yaml.values("skills")).containsExactly("one", "two");
    }

    @Test
    @DisplayName("a list takes members in and lets them go, in either of its forms")
    void lists() {
        YamlText yaml = new YamlText(FILE);
        yaml.remove("skills", "one");
        yaml.add("skills", "three");
        assertThat(yaml.values("skills")).containsExactly("two", "three");
        yaml.remove("tips", "Look.");
        assertThat(yaml.values("tips")).containsExactly("Look again.");
        yaml.remove("tips", "Look again.");
        yaml.add("mistakes", "Looking away.");
        assertThat(yaml.values("mistakes")).containsExactly("Looking away.");
    }

    @Test
    @DisplayName("what is not there is not written")
    void nowhere() {
        YamlText yaml = new YamlText(FILE);
        assertThat(yaml.write("criteria/none/text", "A")).isFalse();
        assertThat(yaml.write("example", "A")).isFalse();
        assertThat(yaml.text()).isEqualTo(FILE);
    }

    @Test
    @DisplayName("a comment stands before everything else")
    void comment() {
        YamlText yaml = new YamlText(FILE);
        yaml.comment(List.of("One", ""));
        assertThat(yaml.text()).isEqualTo("# One\n#\n" + FILE);
    }
}
