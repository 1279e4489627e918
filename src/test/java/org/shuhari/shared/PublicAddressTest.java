package org.shuhari.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://skills.example.org,https://skills.example.org",
        "https://Skills.Example.org/,https://skills.example.org",
        "https://skills.example.org:443,https://skills.example.org",
        "http://skills.example.org:8080/,http://skills.example.org:8080",
        "https://[2001:db8::1]:8443,https://[2001:db8::1]:8443"
    })
    @DisplayName("an address is kept as browsers write an origin")
    void origin(String named, String origin) {
        assertThat(new PublicAddress(Optional.of(named)).origin()).contains(origin);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "skills.example.org",
                "ftp://skills.example.org",
                "https://",
                "https://skills.example.org/skills",
                "https://skills.example.org?a=1",
                "https://ada@skills.example.org",
                "https://skills.example.org:70000",
                "mailto:ada",
                "https://two words"
            })
    @DisplayName("anything else is refused in a sentence")
    void refused(String named) {
        assertThatThrownBy(() -> new PublicAddress(Optional.of(named)))
                .hasMessageContaining("SHUHARI_PUBLIC_URL is \"" + named + "\"");
    }

    @Test
    @DisplayName("nobody needs to name one")
    void absent() {
        assertThat(new PublicAddress(Optional.empty()).origin()).isEmpty();
        assertThat(new PublicAddress(Optional.of(" ")).isSecure()).isFalse();
        assertThat(new PublicAddress(Optional.of("https://a.example")).isSecure())
                .isTrue();
    }
}
