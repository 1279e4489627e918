package org.shuhari.people;

import java.time.LocalDate;

/**
 * What has had its time today.
 *
 * @param practicesUntil words and photos of practices last needed on this day or before
 * @param leftUntil who left on this day or before is made nameless
 */
public record RetentionTimes(LocalDate today, LocalDate practicesUntil, LocalDate leftUntil) {

    static RetentionTimes on(LocalDate today, int practiceMonths, int leaverMonths) {
        return new RetentionTimes(today, today.minusMonths(practiceMonths), today.minusMonths(leaverMonths));
    }
}
