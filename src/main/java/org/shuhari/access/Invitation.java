package org.shuhari.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A one-time link by which somebody chooses a password. It ends by use, by a newer one for the same person, with its time,
 * or when the person leaves; an ended one stays known for a while, so that its page can say why it opens nothing.
 */
@Entity
class Invitation {

    /** Sheets are given out by hand, across shifts and holidays. */
    static final Duration FIRST = Duration.ofDays(14);

    /** For somebody who has a password already: asked for today, used today or tomorrow. */
    static final Duration AGAIN = Duration.ofDays(2);

    /** How a link stands. */
    enum State {
        VALID,
        USED,
        /** A newer one was made, or it was called back. */
        REPLACED,
        OVER
    }

    @Id
    private UUID id;

    @Column(name = "employee_id")
    private UUID employeeId;

    private String hash;

    private UUID sheet;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "until_at")
    private Instant untilAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    private boolean used;

    protected Invitation() {}

    /** @param sheet what was made with it, by one request */
    Invitation(UUID id, UUID employeeId, LinkKey key, UUID sheet, Instant now, Duration life) {
        this.id = id;
        this.employeeId = employeeId;
        this.hash = key.hash();
        this.sheet = sheet;
        this.madeAt = now;
        this.untilAt = now.plus(life);
    }

    /** One more link for the same invitation, for a mail that is sent again: it lives and ends with this one. */
    Invitation copy(UUID copyId, LinkKey key, Instant now) {
        return new Invitation(copyId, employeeId, key, sheet, now, Duration.between(now, untilAt));
    }

    State state(Instant now) {
        if (used) {
            return State.USED;
        }
        if (endedAt != null) {
            return State.REPLACED;
        }
        return now.isBefore(untilAt) ? State.VALID : State.OVER;
    }

    void use(Instant now) {
        used = true;
        endedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID employeeId() {
        return employeeId;
    }

    Instant untilAt() {
        return untilAt;
    }
}
