package org.shuhari.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AddressTest {

    @Test
    @DisplayName("an IPv4 address counts as it is, also in its IPv6 clothes")
    void four() {
        assertThat(Address.of("192.0.2.7")).isEqualTo("192.0.2.7");
        assertThat(Address.of("::ffff:192.0.2.7")).isEqualTo("192.0.2.7");
    }

    @Test
    @DisplayName("all IPv6 addresses of one network count together")
    void six() {
        assertThat(Address.of("2001:db8:1:2:3:4:5:6")).isEqualTo(Address.of("2001:db8:1:2::1"));
        assertThat(Address.of("2001:db8:1:3::1")).isNotEqualTo(Address.of("2001:db8:1:2::1"));
    }
}
