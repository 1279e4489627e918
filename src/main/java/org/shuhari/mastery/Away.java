package org.shuhari.mastery;

import java.time.Instant;
import java.time.LocalDate;

/** Days away, first and last included. */
record Away(LocalDate from, LocalDate to, Instant recordedAt) {

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
