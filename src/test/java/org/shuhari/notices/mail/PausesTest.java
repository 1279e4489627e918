package org.shuhari.notices.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("How long to wait before a mail is tried again")
class PausesTest {

    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    @Test
    @DisplayName("twice as long each time, up to a longest, however often")
    void growing() {
        Duration longest = Duration.ofHours(1);
        assertThat(Pauses.after(1, FIRST, longest)).isEqualTo(FIRST);
        assertThat(Pauses.after(2, FIRST, longest)).isEqualTo(Duration.ofMinutes(1));
        assertThat(Pauses.after(5, FIRST, longest)).isEqualTo(Duration.ofMinutes(8));
        assertThat(Pauses.after(8, FIRST, longest)).isEqualTo(longest);
        assertThat(Pauses.after(1_000_000, FIRST, longest)).isEqualTo(longest);
    }

    @Test
    @DisplayName("the mail server is left in peace until the pause is over; one success ends it")
    void server() {
        MailRound round = new MailRound();
        assertThat(round.pauses(NOW)).isFalse();
        round.missed(NOW, FIRST);
        assertThat(round.missed(NOW, FIRST)).isEqualTo(NOW.plusSeconds(60));
        assertThat(round.pauses(NOW.plusSeconds(59))).isTrue();
        assertThat(round.pauses(NOW.plusSeconds(60))).isFalse();
        round.reached();
        assertThat(round.missed(NOW, FIRST)).isEqualTo(NOW.plusSeconds(30));
    }

    @Test
    @DisplayName("a letter that is put off again and again is given up after seven days")
    void letter() {
        MailLetter letter = new MailLetter(UUID.randomUUID(), UUID.randomUUID(), NOW);
        Instant now = NOW;
        int attempts = 0;
        while (letter.waits()) {
            attempts++;
            letter.putOff(now, FIRST);
            now = letter.nextAt();
        }
        assertThat(letter.state()).isEqualTo(MailLetter.State.OVER);
        assertThat(now).isAfter(NOW.plus(MailLetter.LIFE));
        assertThat(attempts).isBetween(40, 60);
    }
}
