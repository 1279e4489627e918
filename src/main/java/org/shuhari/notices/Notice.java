package org.shuhari.notices;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** Something told to one person, once for an entry of the ledger. */
@Entity
public class Notice {

    @Id
    private UUID id;

    @Column(name = "recipient_id")
    private UUID recipientId;

    @Enumerated(EnumType.STRING)
    private NoticeKind kind;

    private long seq;

    @Column(name = "person_id")
    private UUID personId;

    private String skill;

    @Column(name = "target_id")
    private UUID targetId;

    private Instant at;

    @Column(name = "read_at")
    private Instant readAt;

    protected Notice() {}

    Notice(UUID id, News news) {
        this.id = id;
        this.recipientId = news.recipient();
        this.kind = news.kind();
        this.seq = news.seq();
        this.personId = news.person();
        this.skill = news.skill();
        this.targetId = news.target();
        this.at = news.at();
    }

    void read(Instant now) {
        if (readAt == null) {
            readAt = now;
        }
    }

    public UUID id() {
        return id;
    }

    public UUID recipientId() {
        return recipientId;
    }

    public NoticeKind kind() {
        return kind;
    }

    /** The entry of the ledger it comes from. */
    public long seq() {
        return seq;
    }

    /** Who did it; may be null. */
    public UUID personId() {
        return personId;
    }

    public String skill() {
        return skill;
    }

    /** The request or practice it is about. */
    public UUID targetId() {
        return targetId;
    }

    public Instant at() {
        return at;
    }

    public boolean unread() {
        return readAt == null;
    }
}
