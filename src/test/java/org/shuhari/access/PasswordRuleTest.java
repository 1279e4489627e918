package org.shuhari.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "seven77",
                "emma@north.example",
                "EMMA@north.example ",
                "Password1",
                "11111111",
                "abababab",
                "gemba-walk-1",
                "12345678"
            })
    @DisplayName("too short, the user name, or what everybody tries first cannot be chosen")
    void refused(String password) {
        assertThat(PasswordRule.fault(password, "emma@north.example")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"three grey herons", "ünïcödé", "漢字漢字の鍵です", "  leading blanks", "emma@north.example1"})
    @DisplayName("everything else of eight characters can")
    void taken(String password) {
        assertThat(PasswordRule.fault(password.length() < 8 ? password + "!" : password, "emma@north.example"))
                .isEmpty();
    }

    @Test
    @DisplayName("200 characters can be chosen, 201 and U+0000 cannot")
    void bounds() {
        assertThat(PasswordRule.fault("abcd".repeat(50), "emma")).isEmpty();
        assertThat(PasswordRule.fault("abcd".repeat(50) + "e", "emma")).isPresent();
        assertThat(PasswordRule.fault("three\u0000herons", "emma")).isPresent();
    }
}
