package org.shuhari.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Days away, first and last included; no reason is stored (R9). */
@Entity
public class Absence {

    @Id
    private UUID id;

    @Column(name = "employee_id")
    private UUID employeeId;

    @Column(name = "from_on")
    private LocalDate fromOn;

    @Column(name = "to_on")
    private LocalDate toOn;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected Absence() {}

    public Absence(UUID id, UUID employeeId, LocalDate fromOn, LocalDate toOn, Instant recordedAt) {
        this.id = id;
        this.employeeId = employeeId;
        this.fromOn = fromOn;
        this.toOn = toOn;
        this.recordedAt = recordedAt;
    }

    /** These days as they were known until now, under another id: what a past day showed stays. */
    Absence withdrawnCopy(UUID copyId, Instant now) {
        Absence copy = new Absence(copyId, employeeId, fromOn, toOn, recordedAt);
        copy.withdraw(now);
        return copy;
    }

    /** Other days, known from now on. */
    void change(LocalDate from, LocalDate to, Instant now) {
        fromOn = from;
        toOn = to;
        recordedAt = now;
    }

    /** It was entered wrongly: from now on it counts no more. */
    void withdraw(Instant now) {
        withdrawnAt = now;
    }

    boolean overlaps(LocalDate from, LocalDate to) {
        return !fromOn.isAfter(to) && !toOn.isBefore(from);
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    public UUID id() {
        return id;
    }

    public UUID employeeId() {
        return employeeId;
    }

    public LocalDate fromOn() {
        return fromOn;
    }

    public LocalDate toOn() {
        return toOn;
    }

    /** When it became known. */
    public Instant recordedAt() {
        return recordedAt;
    }
}
