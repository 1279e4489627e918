package org.shuhari.mastery;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Where one person stands with one skill that was begun, asked for or confirmed.
 *
 * @param outlook see {@link Outlook}
 * @param way how the first mastery was reached, where it was confirmed after practice; else null
 */
public record Learned(UUID employee, String skill, int outlook, Way way) {

    /**
     * From the first pull to the first confirmation that stands.
     *
     * @param on the day of the confirmation
     * @param days from pull to confirmation, whole days, at least 0
     * @param waiting of these, days in which a request waited for a coach
     */
    public record Way(LocalDate on, int days, int waiting) {}
}
