package org.shuhari.signoff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** A confirmation is taken back by a coach, or by HR for a formal cause (R10). The learner reads the reason. */
@Entity
public class Revocation {

    @Id
    private UUID id;

    @Column(name = "sign_off_id")
    private UUID signOffId;

    @Column(name = "revoked_by")
    private UUID revokedBy;

    private String reason;

    @Enumerated(EnumType.STRING)
    private Cause cause;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected Revocation() {}

    Revocation(UUID id, SignOff signOff, UUID revokedBy, String reason, Cause cause, Instant revokedAt) {
        this.id = id;
        this.signOffId = signOff.id();
        this.revokedBy = revokedBy;
        this.reason = reason;
        this.cause = cause;
        this.revokedAt = revokedAt;
    }

    /** The formal causes that HR may act on. */
    public enum Cause {
        /** Signed for somebody else than meant. */
        WRONG_PERSON,
        /** Signed twice for the same thing. */
        DUPLICATE,
        /** It never happened like that. */
        FALSE_RECORD;

        public String slug() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Cause of(String slug) {
            return valueOf(slug.toUpperCase(Locale.ROOT).replace('-', '_'));
        }

        public static List<String> slugs() {
            return Arrays.stream(values()).map(Cause::slug).toList();
        }
    }

    public UUID id() {
        return id;
    }

    public UUID signOffId() {
        return signOffId;
    }

    public UUID revokedBy() {
        return revokedBy;
    }

    public String reason() {
        return reason;
    }

    /** Null when a coach revoked without one. */
    public Cause cause() {
        return cause;
    }

    public Instant revokedAt() {
        return revokedAt;
    }
}
