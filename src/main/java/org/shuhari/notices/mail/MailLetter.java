package org.shuhari.notices.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shuhari.shared.Ids;

/**
 * One mail: it waits to be sent, again and again if need be, and ends by being taken by the mail server, by having nothing
 * left to tell, by its address being refused, or with its time.
 */
@Entity
@Table(name = "mail_letter")
class MailLetter {

    /** How long it is tried. */
    static final Duration LIFE = Duration.ofDays(7);

    private static final Duration LONGEST_PAUSE = Duration.ofHours(4);

    /** How it stands. */
    enum State {
        WAITING,
        SENT,
        /** The address is refused for good. */
        REFUSED,
        /** Nothing was left to tell, or nobody to tell it to. */
        DROPPED,
        /** It was tried for as long as it is worth. */
        OVER
    }

    @Id
    private UUID id;

    @Column(name = "recipient_id")
    private UUID recipientId;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "made_at")
    private Instant madeAt;

    private int attempts;

    @Column(name = "next_at")
    private Instant nextAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected MailLetter() {}

    MailLetter(UUID id, UUID recipientId, Instant now) {
        this.id = id;
        this.recipientId = recipientId;
        this.state = State.WAITING;
        this.madeAt = now;
        this.nextAt = now;
    }

    /** The id of a letter that tells somebody these things: the same whoever makes it, and when. */
    static UUID idOf(UUID recipient, Collection<MailItem> items) {
        return Ids.named(recipient, items.stream().map(MailItem::cause).sorted().collect(Collectors.joining(" ")));
    }

    void end(State how, Instant now) {
        state = how;
        endedAt = now;
    }

    /** Is tried again after a pause that grows, until its time is over. */
    void putOff(Instant now, Duration firstPause) {
        attempts++;
        nextAt = now.plus(Pauses.after(attempts, firstPause, LONGEST_PAUSE));
        if (nextAt.isAfter(madeAt.plus(LIFE))) {
            end(State.OVER, now);
        }
    }

    UUID id() {
        return id;
    }

    UUID recipientId() {
        return recipientId;
    }

    boolean waits() {
        return state == State.WAITING;
    }

    State state() {
        return state;
    }

    Instant madeAt() {
        return madeAt;
    }

    Instant nextAt() {
        return nextAt;
    }
}
