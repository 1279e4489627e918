package org.shuhari.mastery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One practice that counts (R3); what it holds is not known here.
 *
 * @param id the practice
 * @param observedAt when an observer confirmed it; null before
 * @param withdrawnAt null while it stands
 */
record Evidence(UUID id, String skill, LocalDate doneOn, Instant recordedAt, Instant observedAt, Instant withdrawnAt)
        implements FactRow {

    boolean stands() {
        return withdrawnAt == null;
    }

    boolean observed() {
        return observedAt != null;
    }

    Evidence observedAt(Instant at) {
        return new Evidence(id, skill, doneOn, recordedAt, at, withdrawnAt);
    }

    Evidence withdrawnAt(Instant at) {
        return new Evidence(id, skill, doneOn, recordedAt, observedAt, at);
    }

    /** As it was known before an instant. */
    Evidence before(Instant end) {
        return new Evidence(
                id, skill, doneOn, recordedAt, Facts.knownBefore(observedAt, end), Facts.knownBefore(withdrawnAt, end));
    }
}
