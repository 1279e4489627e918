package org.shuhari.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestOriginTest {

    private static final String HOST = "skills.example:8443";

    @Test
    @DisplayName("what the browser says about the fetch counts before anything else")
    void fetch() {
        assertThat(RequestOrigin.of("same-origin", "https://evil.example", HOST))
                .isEqualTo(RequestOrigin.OURS);
        assertThat(RequestOrigin.of("none", null, HOST)).isEqualTo(RequestOrigin.OURS);
        assertThat(RequestOrigin.of("cross-site", "https://" + HOST, HOST)).isEqualTo(RequestOrigin.FOREIGN);
        assertThat(RequestOrigin.of("same-site", null, HOST)).isEqualTo(RequestOrigin.FOREIGN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://skills.example:8443",
                "http://SKILLS.example:8443",
                "https://skills.example:8443/path.xhtml?a=1"
            })
    @DisplayName("without that word, the host of Origin or Referer must be ours")
    void ours(String page) {
        assertThat(RequestOrigin.of(null, page, HOST)).isEqualTo(RequestOrigin.OURS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "",
                "https://skills.example",
                "https://skills.example:8443.evil.example",
                "https://evil.example/skills.example:8443",
                "https://skills.example:8443@evil.example",
                "ftp://skills.example:8443"
            })
    @DisplayName("any other host is foreign, and so is one that hides itself")
    void foreign(String page) {
        assertThat(RequestOrigin.of(null, page, HOST)).isEqualTo(RequestOrigin.FOREIGN);
    }

    @Test
    @DisplayName("with neither word nobody knows")
    void unknown() {
        assertThat(RequestOrigin.of(null, null, HOST)).isEqualTo(RequestOrigin.UNKNOWN);
    }

    @Test
    @DisplayName("where a public address is named, a page of any other origin is foreign, whatever Host says")
    void reached() {
        String ours = "https://skills.example";
        assertThat(RequestOrigin.ofReached(null, "https://Skills.example/a.xhtml?b=1", ours))
                .isEqualTo(RequestOrigin.OURS);
        assertThat(RequestOrigin.ofReached(null, "https://skills.example", ours))
                .isEqualTo(RequestOrigin.OURS);
        assertThat(RequestOrigin.ofReached(null, "http://skills.example", ours)).isEqualTo(RequestOrigin.FOREIGN);
        assertThat(RequestOrigin.ofReached(null, "https://skills.example.evil.example/", ours))
                .isEqualTo(RequestOrigin.FOREIGN);
        assertThat(RequestOrigin.ofReached("same-origin", null, ours)).isEqualTo(RequestOrigin.OURS);
        assertThat(RequestOrigin.ofReached("cross-site", ours, ours)).isEqualTo(RequestOrigin.FOREIGN);
        assertThat(RequestOrigin.ofReached(null, null, ours)).isEqualTo(RequestOrigin.UNKNOWN);
    }
}
