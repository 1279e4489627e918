package org.shuhari.mastery;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Monday to Friday. */
public final class WorkingDays {

    private WorkingDays() {}

    /** The last day of so many working days after a day (R6: the promised answer time). */
    public static LocalDate after(LocalDate day, int workingDays) {
        LocalDate last = day;
        for (int left = workingDays; left > 0; ) {
            last = last.plusDays(1);
            if (last.getDayOfWeek() != DayOfWeek.SATURDAY && last.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return last;
    }
}
