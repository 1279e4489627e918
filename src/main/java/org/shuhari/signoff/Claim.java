package org.shuhari.signoff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * Somebody is said to master a skill already: a mark from an earlier matrix, or an experienced newcomer's word. A fact, no
 * state; it waits until a coach has seen every criterion and recognises it (R16), or is taken back.
 */
@Entity
public class Claim {

    @Id
    private UUID id;

    @Column(name = "employee_id")
    private UUID employeeId;

    private String skill;
    private String source;

    @Column(name = "claimed_at")
    private Instant claimedAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "import_id")
    private UUID importId;

    protected Claim() {}

    Claim(UUID id, UUID employeeId, String skill, String source, Instant claimedAt) {
        this.id = id;
        this.employeeId = employeeId;
        this.skill = skill;
        this.source = source;
        this.claimedAt = claimedAt;
    }

    /** It came with a file. */
    void broughtBy(UUID fileImport) {
        importId = fileImport;
    }

    /** Every coach needed has recognised it, or has confirmed the skill on practices meanwhile. */
    void settle(Instant now) {
        settledAt = now;
    }

    /** It was taken back: nobody looks at it any more. */
    void withdraw(Instant now) {
        withdrawnAt = now;
    }

    public boolean isOpen() {
        return settledAt == null && withdrawnAt == null;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /** As the contract writes it: open, settled or withdrawn. */
    public String state() {
        return isOpen() ? "open" : isWithdrawn() ? "withdrawn" : "settled";
    }

    /** Whether it says just this (R12). */
    boolean says(UUID learner, String claimed, String from) {
        return employeeId.equals(learner) && skill.equals(claimed) && Objects.equals(source, from);
    }

    public UUID id() {
        return id;
    }

    public UUID employeeId() {
        return employeeId;
    }

    public String skill() {
        return skill;
    }

    /** Where it comes from, in the words of who made it; may be null. */
    public String source() {
        return source;
    }

    public Instant claimedAt() {
        return claimedAt;
    }
}
