package org.shuhari.mastery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A confirmation kept the roots of its skill alive (R9).
 *
 * @param confirmation the one that is renewed
 * @param causedBy the one that renews; the renewal falls with it
 */
record Renewal(UUID id, UUID confirmation, UUID causedBy, Instant renewedAt, LocalDate renewedOn, Instant revokedAt)
        implements FactRow {

    boolean stands() {
        return revokedAt == null;
    }

    Renewal revokedAt(Instant at) {
        return new Renewal(id, confirmation, causedBy, renewedAt, renewedOn, at);
    }

    /** As it was known before an instant. */
    Renewal before(Instant end) {
        return revokedAt(Facts.knownBefore(revokedAt, end));
    }
}
