package org.shuhari.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One run of retention that came to its end. */
@Entity
@Table(name = "retention_run")
public class RetentionRun {

    @Id
    private UUID id;

    private LocalDate night;

    @Column(name = "began_at")
    private Instant beganAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    private String counts;

    protected RetentionRun() {}

    RetentionRun(UUID id, LocalDate night, Instant beganAt, Instant endedAt, Erased erased) {
        this.id = id;
        this.night = night;
        this.beganAt = beganAt;
        this.endedAt = endedAt;
        this.counts = erased.text();
    }

    public UUID id() {
        return id;
    }

    /** The night it was the nightly run of; null when an administrator began it. */
    public LocalDate night() {
        return night;
    }

    public Instant beganAt() {
        return beganAt;
    }

    public Instant endedAt() {
        return endedAt;
    }

    public Erased erased() {
        return Erased.read(counts);
    }
}
