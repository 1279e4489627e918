package org.shuhari.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AccountTest {

    @Test
    @DisplayName("user names are told apart without regard to case and to blanks around them")
    void key() {
        assertThat(Account.key(" Émma.Ito ")).isEqualTo("émma.ito");
        assertThat(Account.key("a b")).isNotEqualTo(Account.key("ab"));
    }

    @Test
    @DisplayName("a Turkish host tells names apart like any other")
    void anyLocale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            assertThat(Account.key("INES")).isEqualTo("ines");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    @DisplayName("a token made before the password changed opens nothing")
    void epoch() {
        Instant now = Instant.parse("2026-03-14T09:00:00Z");
        Account account = new Account(UUID.randomUUID(), "emma", "hash", now);
        Token token =
                new Token(UUID.randomUUID(), new Passport(account.employeeId(), account.epoch()), "hash", "phone", now);
        assertThat(token.opens(account, now)).isTrue();
        assertThat(token.opens(account, token.expiresAt())).isFalse();
        account.changePassword("other", now);
        assertThat(token.opens(account, now)).isFalse();
    }
}
