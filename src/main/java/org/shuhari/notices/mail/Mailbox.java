package org.shuhari.notices.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** How somebody is written to, and the address that was refused for good. Most people have none. */
@Entity
class Mailbox {

    @Id
    @Column(name = "employee_id")
    private UUID employeeId;

    @Enumerated(EnumType.STRING)
    private Rhythm rhythm;

    @Column(name = "refused_address")
    private String refusedAddress;

    @Column(name = "refused_at")
    private Instant refusedAt;

    protected Mailbox() {}

    Mailbox(UUID employeeId) {
        this.employeeId = employeeId;
    }

    void choose(Rhythm chosen) {
        rhythm = chosen;
    }

    /** A mail server does not take anything for this address, for good. */
    void refuse(String address, Instant now) {
        refusedAddress = address;
        refusedAt = now;
    }

    void tryAgain() {
        refusedAddress = null;
        refusedAt = null;
    }

    UUID employeeId() {
        return employeeId;
    }

    Rhythm rhythm() {
        return rhythm == null ? Rhythm.USUAL : rhythm;
    }

    /** Another address has not been tried. */
    boolean refuses(String address) {
        return address != null && address.equals(refusedAddress);
    }

    Instant refusedAt() {
        return refusedAt;
    }
}
