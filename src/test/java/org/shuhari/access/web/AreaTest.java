package org.shuhari.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AreaTest {

    @Test
    @DisplayName("only POST /tokens itself is open in the API")
    void tokens() {
        assertThat(Area.of("POST", "/api/v1", "/tokens")).isEqualTo(Area.NEW_TOKEN);
        assertThat(Area.of("GET", "/api/v1", "/tokens")).isEqualTo(Area.API);
        assertThat(Area.of("POST", "/api/v1", "/tokens/current")).isEqualTo(Area.API);
        assertThat(Area.of("POST", "/api/v1", "/tokens/")).isEqualTo(Area.API);
        assertThat(Area.of("GET", "/api/v1", "")).isEqualTo(Area.API);
    }

    @Test
    @DisplayName("what a standard calls an interface is one, but for the document that describes it")
    void standards() {
        assertThat(Area.of("GET", "/ims", "/case/v1p1/CFDocuments")).isEqualTo(Area.API);
        assertThat(Area.of("GET", "/ims", "")).isEqualTo(Area.API);
        assertThat(Area.of("GET", "/ims", "/case/v1p1/discovery/x.json")).isEqualTo(Area.OPEN);
        assertThat(Area.of("GET", "/ims", "/case/v1p1/discovery/../CFDocuments"))
                .isEqualTo(Area.API);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/index.xhtml",
                "/access/other.xhtml",
                "/jakarta.faces.resource/../path.xhtml",
                "/Favicon.ico",
                "/apiary.xhtml"
            })
    @DisplayName("what is not named open is closed")
    void closed(String path) {
        assertThat(Area.of("GET", path, "")).isEqualTo(Area.PAGES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/jakarta.faces.resource/shuhari.css.xhtml",
                "/join/x77dy-hxxma",
                "/favicon.ico",
                "/health/ready",
                "/openapi"
            })
    @DisplayName("files without anybody's data are open")
    void open(String path) {
        assertThat(Area.of("GET", path, "")).isEqualTo(Area.OPEN);
    }
}
