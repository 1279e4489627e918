package org.shuhari.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A unit that a coach looks after, with all below it (R6). */
@Entity
@Table(name = "coaching_unit")
public class CoachingUnit {

    @Id
    private UUID id;

    @Column(name = "coach_id")
    private UUID coachId;

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "from_on")
    private LocalDate fromOn;

    @Column(name = "to_on")
    private LocalDate toOn;

    protected CoachingUnit() {}

    public CoachingUnit(UUID id, UUID coachId, UUID unitId, LocalDate fromOn, LocalDate toOn) {
        this.id = id;
        this.coachId = coachId;
        this.unitId = unitId;
        this.fromOn = fromOn;
        this.toOn = toOn;
    }

    /** @param day the last day; null: it goes on */
    void endOn(LocalDate day) {
        toOn = day;
    }

    /** Whether it lasts on that day or is still to begin. */
    public boolean lasts(LocalDate day) {
        return toOn == null || !toOn.isBefore(day);
    }

    public UUID id() {
        return id;
    }

    public UUID coachId() {
        return coachId;
    }

    public UUID unitId() {
        return unitId;
    }

    public LocalDate fromOn() {
        return fromOn;
    }

    /** The last day; null while it lasts. */
    public LocalDate toOn() {
        return toOn;
    }
}
