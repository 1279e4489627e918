package org.shuhari.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PasswordHashTest {

    /** From the reference implementation: argon2 -id -v 13 -t 2 -m 16 -p 1, salt "somesalt", password "password". */
    private static final String REFERENCE =
            "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";

    private final SecureRandom random = new SecureRandom();

    @Test
    @DisplayName("a password fits its own hash and no other")
    void fits() {
        PasswordHash hash = PasswordHash.of("gemba walk é", random);
        assertThat(hash.fits("gemba walk é")).isTrue();
        assertThat(hash.fits("gemba walk e")).isFalse();
        assertThat(hash.fits("")).isFalse();
    }

    @Test
    @DisplayName("the text form says its parameters and is read back the same")
    void textForm() {
        String text = PasswordHash.of("gemba-walk-1", random).text();
        assertThat(text).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(PasswordHash.parse(text).orElseThrow().fits("gemba-walk-1")).isTrue();
        assertThat(PasswordHash.parse(text).orElseThrow().outdated()).isFalse();
    }

    @Test
    @DisplayName("the same password twice gives two hashes")
    void salted() {
        assertThat(PasswordHash.of("gemba-walk-1", random).text())
                .isNotEqualTo(PasswordHash.of("gemba-walk-1", random).text());
    }

    @Test
    @DisplayName("a hash made by the reference implementation fits, and is due for today's parameters")
    void reference() {
        PasswordHash hash = PasswordHash.parse(REFERENCE).orElseThrow();
        assertThat(hash.fits("password")).isTrue();
        assertThat(hash.outdated()).isTrue();
    }

    @Test
    @DisplayName("nobody's hash has today's parameters, so that trying it costs as much as any")
    void nobody() {
        assertThat(PasswordHash.ofNobody().outdated()).isFalse();
        assertThat(PasswordHash.ofNobody().fits("")).isFalse();
    }

    @Test
    @DisplayName("anything else is no hash")
    void noHash() {
        assertThat(PasswordHash.parse(null)).isEmpty();
        assertThat(PasswordHash.parse("")).isEmpty();
        assertThat(PasswordHash.parse("gemba-walk-1")).isEmpty();
        assertThat(PasswordHash.parse(REFERENCE.replace("argon2id", "argon2i"))).isEmpty();
    }
}
