package org.shuhari.mastery;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Days away, first and last included.
 *
 * @param withdrawnAt since when they count no more, because they had been entered wrongly; null while they count
 */
record Away(LocalDate from, LocalDate to, Instant recordedAt, Instant withdrawnAt) {

    boolean stands() {
        return withdrawnAt == null;
    }

    boolean covers(LocalDate day) {
        return stands() && !day.isBefore(from) && !day.isAfter(to);
    }

    /** As it was known before an instant. */
    Away before(Instant end) {
        return new Away(from, to, recordedAt, Facts.knownBefore(withdrawnAt, end));
    }
}
