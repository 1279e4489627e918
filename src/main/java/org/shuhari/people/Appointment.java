package org.shuhari.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** HR's word that somebody may sign off a skill until a date (R6). */
@Entity
public class Appointment {

    /** Every skill. */
    public static final String EVERY_SKILL = "*";

    @Id
    private UUID id;

    @Column(name = "coach_id")
    private UUID coachId;

    private String skill;

    @Column(name = "from_on")
    private LocalDate fromOn;

    @Column(name = "until_on")
    private LocalDate untilOn;

    protected Appointment() {}

    public Appointment(UUID id, UUID coachId, String skill, LocalDate fromOn, LocalDate untilOn) {
        this.id = id;
        this.coachId = coachId;
        this.skill = skill;
        this.fromOn = fromOn;
        this.untilOn = untilOn;
    }

    /** @param day the last day */
    void holdUntil(LocalDate day) {
        untilOn = day;
    }

    /** Whether it holds on that day or is still to begin. */
    public boolean lasts(LocalDate day) {
        return !untilOn.isBefore(day);
    }

    public UUID id() {
        return id;
    }

    public UUID coachId() {
        return coachId;
    }

    /** A skill, or {@code *} for every one. */
    public String skill() {
        return skill;
    }

    public LocalDate fromOn() {
        return fromOn;
    }

    /** The last day. */
    public LocalDate untilOn() {
        return untilOn;
    }
}
