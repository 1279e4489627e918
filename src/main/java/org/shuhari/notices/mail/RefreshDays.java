package org.shuhari.notices.mail;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shuhari.mastery.Refreshes;

/**
 * When somebody is told that a skill comes up for a refresh: 60 and 14 days before the date, or on the first day on which a
 * practice counts for it where that is later. A day on which nothing ran is made up for.
 */
final class RefreshDays {

    static final int EARLY = 60;
    static final int LATE = 14;

    /** A date that moves on by less is the same refresh: somebody was away for some days. */
    private static final int SAME = 30;

    private RefreshDays() {}

    /** What to tell today; empty when it is not time, or was told. */
    static Optional<Cause> today(LocalDate today, Refreshes.Due due, Map<List<Object>, LocalDate> told) {
        return days(today, due).filter(days -> !wasTold(due, days, told)).map(days -> Cause.refresh(due, days));
    }

    /** Between two mails lie two weeks at least, so a short window has one. */
    private static Optional<Integer> days(LocalDate today, Refreshes.Due due) {
        if (today.isBefore(due.from())) {
            return Optional.empty();
        }
        long left = ChronoUnit.DAYS.between(today, due.until());
        if (left <= LATE) {
            return Optional.of(LATE);
        }
        boolean roomForTwo = ChronoUnit.DAYS.between(due.from(), due.until()) >= 2 * LATE;
        return left <= EARLY && roomForTwo ? Optional.of(EARLY) : Optional.empty();
    }

    private static boolean wasTold(Refreshes.Due due, int days, Map<List<Object>, LocalDate> told) {
        LocalDate before = told.get(List.of(due.employee(), Cause.refreshName(due.skill(), days)));
        return before != null && !due.until().isBefore(before) && ChronoUnit.DAYS.between(before, due.until()) < SAME;
    }

    /** What the cause of a told refresh begins with: all but its date. */
    static String nameOf(MailItem item) {
        return item.cause()
                .substring(0, item.cause().length() - item.dayOn().toString().length());
    }
}
