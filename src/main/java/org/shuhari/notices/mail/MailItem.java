package org.shuhari.notices.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One thing to tell one person, once for its cause. It waits for a letter, is told by one, or is dropped. */
@Entity
@Table(name = "mail_item")
class MailItem {

    @Id
    private UUID id;

    @Column(name = "recipient_id")
    private UUID recipientId;

    private String cause;

    @Enumerated(EnumType.STRING)
    private MailKind kind;

    private Long seq;

    @Column(name = "person_id")
    private UUID personId;

    private String skill;

    @Column(name = "target_id")
    private UUID targetId;

    @Column(name = "day_on")
    private LocalDate dayOn;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "daily_at")
    private Instant dailyAt;

    @Column(name = "letter_id")
    private UUID letterId;

    @Column(name = "dropped_at")
    private Instant droppedAt;

    protected MailItem() {}

    MailItem(UUID id, Cause cause, Instant now, Instant dailyAt) {
        this.id = id;
        this.recipientId = cause.recipient();
        this.cause = cause.name();
        this.kind = cause.kind();
        this.seq = cause.seq();
        this.personId = cause.person();
        this.skill = cause.skill();
        this.targetId = cause.target();
        this.dayOn = cause.day();
        this.madeAt = now;
        this.dailyAt = dailyAt;
    }

    void tellIn(MailLetter letter) {
        letterId = letter.id();
    }

    void drop(Instant now) {
        droppedAt = now;
    }

    UUID recipientId() {
        return recipientId;
    }

    String cause() {
        return cause;
    }

    MailKind kind() {
        return kind;
    }

    /** Null for what the time brings. */
    Long seq() {
        return seq;
    }

    /** Who did it, or whose request it is; may be null. */
    UUID personId() {
        return personId;
    }

    String skill() {
        return skill;
    }

    /** The request, practice or sheet of invitations. */
    UUID targetId() {
        return targetId;
    }

    /** The refresh date. */
    LocalDate dayOn() {
        return dayOn;
    }

    Instant dailyAt() {
        return dailyAt;
    }
}
