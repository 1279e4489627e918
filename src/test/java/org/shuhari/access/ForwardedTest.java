package org.shuhari.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForwardedTest {

    @Test
    @DisplayName("several lines of X-Forwarded-For are one list, without ports and brackets")
    void lines() {
        Forwarded said = Forwarded.byLines(
                List.of("192.0.2.1, 198.51.100.2:4711", "[2001:db8::1]:80,2001:db8::2"), List.of(), List.of());
        assertThat(said.hops()).containsExactly("192.0.2.1", "198.51.100.2", "2001:db8::1", "2001:db8::2");
    }

    @Test
    @DisplayName("of scheme and host the last word counts, and only one that can be true")
    void lastWord() {
        Forwarded said =
                Forwarded.byLines(List.of(), List.of("gopher, HTTPS"), List.of("evil.example", "Skills.Example:8443"));
        assertThat(said.scheme()).contains("https");
        assertThat(said.host()).contains("skills.example:8443");
        Forwarded odd = Forwarded.byLines(List.of(), List.of("javascript"), List.of("a/b@c"));
        assertThat(odd.scheme()).isEmpty();
        assertThat(odd.host()).isEmpty();
    }

    @Test
    @DisplayName("the examples of RFC 7239 are read")
    void standard() {
        assertThat(Forwarded.byStandard(List.of("for=192.0.2.43, for=\"[2001:db8:cafe::17]:4711\"", "For=unknown"))
                        .hops())
                .containsExactly("192.0.2.43", "2001:db8:cafe::17", "unknown");
        Forwarded said =
                Forwarded.byStandard(List.of("for=192.0.2.60; proto=https;by=203.0.113.43;host=\"a.example:8443\""));
        assertThat(said.hops()).containsExactly("192.0.2.60");
        assertThat(said.scheme()).contains("https");
        assertThat(said.host()).contains("a.example:8443");
    }

    @ParameterizedTest
    @ValueSource(strings = {"for=\"open", "=;", "for=1.2.3.4 for=5.6.7.8", ";;;", "for"})
    @DisplayName("a line that does not fit says nothing")
    void nothing(String line) {
        assertThat(Forwarded.byStandard(List.of(line))).isEqualTo(Forwarded.nothing());
    }
}
