package org.shuhari.signoff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What a coach says to have for coaching; for the coach alone. */
@Entity
@Table(name = "coach_pace")
class CoachPace {

    @Id
    @Column(name = "coach_id")
    private UUID coachId;

    @Column(name = "minutes_per_day")
    private int minutesPerDay;

    @Column(name = "at_once")
    private Integer atOnce;

    @Column(name = "said_at")
    private Instant saidAt;

    protected CoachPace() {}

    CoachPace(UUID coachId) {
        this.coachId = coachId;
    }

    void say(int minutes, Integer most, Instant now) {
        minutesPerDay = minutes;
        atOnce = most;
        saidAt = now;
    }

    UUID coachId() {
        return coachId;
    }

    int minutesPerDay() {
        return minutesPerDay;
    }

    /** How many requests the coach looks at at once; null: all. */
    Integer atOnce() {
        return atOnce;
    }
}
