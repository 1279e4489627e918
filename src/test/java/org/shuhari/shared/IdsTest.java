package org.shuhari.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class IdsTest {

    /** The space of DNS names, from RFC 9562. */
    private static final UUID DNS = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");

    @Test
    @DisplayName("a name has the id that RFC 9562 computes for it")
    void named() {
        assertThat(Ids.named(DNS, "www.example.com")).hasToString("2ed6657d-e927-568b-95e1-2665a8aea6a2");
    }

    @Test
    @DisplayName("an id is a UUID in its full form")
    void form() {
        assertThat(Ids.parse("2ed6657d-e927-568b-95e1-2665a8aea6a2")).isPresent();
        assertThat(Ids.parse("1-1-1-1-1")).isEmpty();
        assertThat(Ids.parse(null)).isEmpty();
    }
}
