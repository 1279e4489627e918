package org.shuhari.people;

import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.shuhari.shared.JsonParts;

/**
 * Work that takes longer than a request. It runs on one node and can be followed from every one. It is done, or stopped by its
 * owner, or interrupted; a node that ends in the middle is told by the beats that stay away. Whatever a job stores it stores
 * together with being done, so that the other two ends leave nothing.
 */
@Entity
public class Job {

    @Id
    private UUID id;

    private String kind;

    @Column(name = "owner_id")
    private UUID ownerId;

    @Enumerated(EnumType.STRING)
    private JobState state;

    private int done;
    private int total;

    @Column(name = "stop_asked")
    private boolean stopAsked;

    @Column(name = "beat_at")
    private Instant beatAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    private String detail;

    @Lob
    private String result;

    protected Job() {}

    /** @return false when it is to stop, or has ended */
    boolean beat(int stepsDone, Instant now) {
        if (stopAsked || !isRunning()) {
            return false;
        }
        done = stepsDone;
        beatAt = now;
        return true;
    }

    /** @return false when it was stopped or given up before */
    boolean complete(JsonObject outcome, Instant now) {
        if (!beat(total, now)) {
            return false;
        }
        result = outcome.toString();
        state = JobState.DONE;
        endedAt = now;
        return true;
    }

    /** @param why a sentence for its owner; may be null */
    void end(JobState how, String why, Instant now) {
        if (isRunning()) {
            state = how;
            detail = why;
            endedAt = now;
        }
    }

    void askToStop() {
        stopAsked = true;
    }

    boolean silentSince(Instant limit) {
        return isRunning() && beatAt.isBefore(limit);
    }

    public boolean isRunning() {
        return state == JobState.RUNNING;
    }

    public boolean isStopAsked() {
        return stopAsked;
    }

    public UUID id() {
        return id;
    }

    /** What it does: {@code people-import}. */
    public String kind() {
        return kind;
    }

    UUID ownerId() {
        return ownerId;
    }

    public JobState state() {
        return state;
    }

    public int done() {
        return done;
    }

    public int total() {
        return total;
    }

    /** Why it was interrupted; may be null. */
    public String detail() {
        return detail;
    }

    /** Empty until it is done. */
    public Optional<JsonObject> result() {
        return Optional.ofNullable(result).map(JsonParts::read);
    }
}
