package org.shuhari.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** Where somebody works, as what and at which site, from a day to a day. */
@Entity
public class Assignment {

    @Id
    private UUID id;

    @Column(name = "employee_id")
    private UUID employeeId;

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "job_role")
    private String jobRole;

    private String site;

    @Column(name = "from_on")
    private LocalDate fromOn;

    @Column(name = "to_on")
    private LocalDate toOn;

    protected Assignment() {}

    public Assignment(
            UUID id, UUID employeeId, UUID unitId, String jobRole, String site, LocalDate fromOn, LocalDate toOn) {
        this.id = id;
        this.employeeId = employeeId;
        this.unitId = unitId;
        this.jobRole = jobRole;
        this.site = site;
        this.fromOn = fromOn;
        this.toOn = toOn;
    }

    /** @param place the unit, and as what and at which site; the last two may be null */
    void moveTo(Place place) {
        unitId = place.unit();
        jobRole = place.jobRole();
        site = place.site();
    }

    void beginOn(LocalDate day) {
        fromOn = day;
    }

    /** @param day the last day; null: it goes on */
    void endOn(LocalDate day) {
        toOn = day;
    }

    public Place place() {
        return new Place(unitId, jobRole, site);
    }

    boolean covers(LocalDate day) {
        return !fromOn.isAfter(day) && (toOn == null || !toOn.isBefore(day));
    }

    public UUID id() {
        return id;
    }

    public UUID employeeId() {
        return employeeId;
    }

    public UUID unitId() {
        return unitId;
    }

    /** A job role of the catalog; may be null. */
    public String jobRole() {
        return jobRole;
    }

    /** May be null. */
    public String site() {
        return site;
    }

    public LocalDate fromOn() {
        return fromOn;
    }

    /** The last day; null while it lasts. */
    public LocalDate toOn() {
        return toOn;
    }
}
