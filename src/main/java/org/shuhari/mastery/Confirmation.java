package org.shuhari.mastery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The mastered sign-offs of one request, complete with the last coach needed, or a recognition (R16).
 *
 * @param signOff the sign-off that completed it
 * @param refreshMonths its period, fixed when it was made (R9); 0: it holds for ever
 * @param revokedAt null while it counts
 */
record Confirmation(
        UUID id,
        String skill,
        UUID request,
        UUID signOff,
        int skillVersion,
        Instant confirmedAt,
        LocalDate confirmedOn,
        int refreshMonths,
        Basis basis,
        boolean recognised,
        Instant revokedAt)
        implements FactRow {

    boolean stands() {
        return revokedAt == null;
    }

    Confirmation revokedAt(Instant at) {
        return new Confirmation(
                id,
                skill,
                request,
                signOff,
                skillVersion,
                confirmedAt,
                confirmedOn,
                refreshMonths,
                basis,
                recognised,
                at);
    }

    /** As it was known before an instant. */
    Confirmation before(Instant end) {
        return revokedAt(Facts.knownBefore(revokedAt, end));
    }
}
