package org.shuhari.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A key to the API, kept as its SHA-256 only; it holds for 30 days and as long as the account's epoch stays. */
@Entity
class Token {

    static final Duration LIFE = Duration.ofDays(30);

    @Id
    private UUID id;

    @Column(name = "employee_id")
    private UUID employeeId;

    private String hash;

    private String label;

    private int epoch;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected Token() {}

    Token(UUID id, Passport holder, String hash, String label, Instant now) {
        this.id = id;
        this.employeeId = holder.employee();
        this.epoch = holder.epoch();
        this.hash = hash;
        this.label = label;
        this.createdAt = now;
        this.expiresAt = now.plus(LIFE);
    }

    /** Whether it still opens the door of an account. */
    boolean opens(Account account, Instant now) {
        return epoch == account.epoch() && now.isBefore(expiresAt);
    }

    UUID id() {
        return id;
    }

    String label() {
        return label;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
