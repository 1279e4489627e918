package org.shuhari.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shuhari.shared.PublicAddress;

class TrustedProxiesTest {

    private static final PublicAddress NOT_NAMED = new PublicAddress(Optional.empty());
    private static final PublicAddress NAMED = new PublicAddress(Optional.of("https://skills.example"));

    private final TrustedProxies proxies = new TrustedProxies(List.of("127.0.0.1", "10.1.0.0/16", "2001:db8::/32"));

    @Test
    @DisplayName("the client is the right-most address that no trusted proxy has")
    void rightMost() {
        assertThat(proxies.client("127.0.0.1", List.of("198.51.100.9", "192.0.2.1", "10.1.2.3")))
                .isEqualTo("192.0.2.1");
        assertThat(proxies.client("127.0.0.1", List.of("10.1.2.3"))).isEqualTo("10.1.2.3");
        assertThat(proxies.client("2001:db8::5", List.of("2001:db9::1"))).isEqualTo("2001:db9::1");
        assertThat(proxies.client("::ffff:127.0.0.1", List.of("192.0.2.1"))).isEqualTo("192.0.2.1");
    }

    @Test
    @DisplayName("what somebody sends who is no trusted proxy says nothing")
    void stranger() {
        assertThat(proxies.client("192.0.2.1", List.of("198.51.100.9"))).isEqualTo("192.0.2.1");
        assertThat(proxies.client("10.2.0.1", List.of("198.51.100.9"))).isEqualTo("10.2.0.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown", "_hidden", "", "localhost", "1.2.3.4.5", "999.1.1.1", "1:2", "192.0.2.1/8"})
    @DisplayName("an entry that is no address ends at the proxy that wrote it; no name is looked up")
    void noAddress(String entry) {
        assertThat(proxies.client("127.0.0.1", List.of("198.51.100.9", entry, "10.1.0.9")))
                .isEqualTo("10.1.0.9");
    }

    @Test
    @DisplayName("without a setting this machine is trusted once a public address is named, and nobody otherwise")
    void absent() {
        assertThat(new TrustedProxies(Optional.empty(), NOT_NAMED).trusts("127.0.0.1"))
                .isFalse();
        TrustedProxies behind = new TrustedProxies(Optional.empty(), NAMED);
        assertThat(behind.trusts("127.0.0.1")).isTrue();
        assertThat(behind.trusts("0:0:0:0:0:0:0:1")).isTrue();
        assertThat(behind.trusts("10.0.0.1")).isFalse();
        assertThat(new TrustedProxies(Optional.of("none"), NAMED).trusts("127.0.0.1"))
                .isFalse();
        assertThat(new TrustedProxies(Optional.of(" 10.0.0.1 , 10.0.0.2"), NOT_NAMED).trusts("10.0.0.2"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example", "10.0.0.0/33", "10.0.0", "::1/129", "10.0.0.1/x"})
    @DisplayName("a setting that names no address is refused in a sentence")
    void refused(String named) {
        assertThatThrownBy(() -> new TrustedProxies(Optional.of(named), NOT_NAMED))
                .hasMessageContaining("SHUHARI_TRUSTED_PROXIES names \"" + named + "\"");
    }
}
