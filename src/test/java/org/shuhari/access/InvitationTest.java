package org.shuhari.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class InvitationTest {

    private static final Instant NOW = Instant.parse("2026-03-14T09:00:00Z");

    @Test
    @DisplayName("an invitation is valid until its end, and used once")
    void life() {
        Invitation invitation = new Invitation(
                UUID.randomUUID(),
                UUID.randomUUID(),
                LinkKey.random(new SecureRandom(), LinkKey.FOR_PAPER),
                UUID.randomUUID(),
                NOW,
                Invitation.FIRST);
        assertThat(invitation.state(NOW)).isEqualTo(Invitation.State.VALID);
        assertThat(invitation.state(invitation.untilAt().minusMillis(1))).isEqualTo(Invitation.State.VALID);
        assertThat(invitation.state(invitation.untilAt())).isEqualTo(Invitation.State.OVER);
        invitation.use(NOW);
        assertThat(invitation.state(NOW)).isEqualTo(Invitation.State.USED);
    }
}
