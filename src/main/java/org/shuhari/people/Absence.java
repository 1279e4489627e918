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

    protected Absence() {}

    public Absence(UUID id, UUID employeeId, LocalDate fromOn, LocalDate toOn, Instant recordedAt) {
        this.id = id;
        this.employeeId = employeeId;
        this.fromOn = fromOn;
        this.toOn = toOn;
        this.recordedAt = recordedAt;
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
