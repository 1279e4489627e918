package org.shuhari.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LinkKeyTest {

    @Test
    @DisplayName("a key holds no letters that are mistaken for each other, and no two are the same")
    void random() {
        SecureRandom random = new SecureRandom();
        LinkKey key = LinkKey.random(random, LinkKey.FOR_PAPER);
        assertThat(key.text()).matches("[0-9a-hjkmnp-tv-z]{25}");
        assertThat(LinkKey.random(random, LinkKey.FOR_PAPER)).isNotEqualTo(key);
    }

    @Test
    @DisplayName("a key typed from paper may have capitals, blanks and the usual mistakes")
    void typed() {
        assertThat(LinkKey.typed(" 10AB-c dE ")).isEqualTo(new LinkKey("10abcde"));
        assertThat(LinkKey.typed("lOab")).isEqualTo(new LinkKey("10ab"));
        assertThat(LinkKey.typed(null)).isEqualTo(new LinkKey(""));
        assertThat(LinkKey.typed("x".repeat(101))).isEqualTo(new LinkKey(""));
    }
}
