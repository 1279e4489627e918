package org.shuhari.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A browser that somebody is signed in with. The session there holds this id; without the row it opens nothing. */
@Entity
class Device {

    /** How exactly "last seen" is known: a row that changed with every request would cost more than it tells. */
    private static final Duration GRAIN = Duration.ofMinutes(5);

    @Id
    private UUID id;

    @Column(name = "employee_id")
    private UUID employeeId;

    private String name;

    private int epoch;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "last_seen_at")
    private Instant lastSeenAt;

    protected Device() {}

    Device(UUID id, Passport holder, String name, Instant now) {
        this.id = id;
        this.employeeId = holder.employee();
        this.epoch = holder.epoch();
        this.name = name;
        this.createdAt = now;
        this.lastSeenAt = now;
    }

    void seen(Instant now) {
        if (lastSeenAt.plus(GRAIN).isBefore(now)) {
            lastSeenAt = now;
        }
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant lastSeenAt() {
        return lastSeenAt;
    }
}
