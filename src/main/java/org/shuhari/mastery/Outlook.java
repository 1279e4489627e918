package org.shuhari.mastery;

import java.time.LocalDate;

/**
 * Where one skill of one person stands today and on every day to come, as long as no fact is added: R1 without the facts, in one
 * {@code int}, so that a hundred thousand people fit into memory.
 *
 * <p>Whether the prerequisites are met is not in it, so a skill never begun is {@link MasteryState#OPEN} here, whether it is open or
 * locked. The notice window is: half the period is kept, and the organisation's setting is asked for with the day.
 *
 * <pre>
 * bit 0      begun
 * bit 1      a request waits
 * bit 2      an unrevoked confirmation exists
 * bit 3      the request that waits was made in time: the confirmation holds 30 days longer
 * bits 4-13  half the period, in days
 * bits 14-30 the refresh date, in days since 2000-01-01; all set: it holds for ever
 * </pre>
 */
public final class Outlook {

    /** Nothing is known of it. */
    public static final int NONE = 0;

    private static final int BEGUN = 1;
    private static final int WAITING = 1 << 1;
    private static final int CONFIRMED = 1 << 2;
    private static final int IN_TIME = 1 << 3;
    private static final int HALF_AT = 4;
    private static final int MOST_HALF = (1 << 10) - 1;
    private static final int UNTIL_AT = 14;
    private static final int FOR_EVER = (1 << 17) - 1;
    private static final long FIRST_DAY = LocalDate.of(2000, 1, 1).toEpochDay();

    private Outlook() {}

    /** @param holding null without an unrevoked confirmation */
    static int of(boolean begun, LocalDate askedOn, Holding holding) {
        int outlook = (begun ? BEGUN : 0) | (askedOn == null ? 0 : WAITING);
        if (holding == null) {
            return outlook;
        }
        boolean inTime = askedOn != null && holding.on(askedOn);
        return outlook
                | CONFIRMED
                | (inTime ? IN_TIME : 0)
                | (int) Math.min(holding.halfPeriod(), MOST_HALF) << HALF_AT
                | (holding.until() == null ? FOR_EVER : Math.min(day(holding.until()), FOR_EVER - 1)) << UNTIL_AT;
    }

    /** A day as this class counts: since 2000-01-01. */
    public static int day(LocalDate day) {
        return (int) Math.max(0, day.toEpochDay() - FIRST_DAY);
    }

    /** The day that {@link #day} stands for. */
    public static LocalDate date(int day) {
        return LocalDate.ofEpochDay(FIRST_DAY + day);
    }

    /**
     * R1.
     *
     * @param today as {@link #day} counts
     * @param refreshNotice days, the organisation's setting
     */
    public static MasteryState state(int outlook, int today, int refreshNotice) {
        if ((outlook & CONFIRMED) != 0) {
            int until = outlook >>> UNTIL_AT;
            if (until == FOR_EVER) {
                return MasteryState.MASTERED;
            }
            int longer = (outlook & IN_TIME) == 0 ? 0 : Standing.WAITING_DAYS;
            if (today <= until + longer) {
                int notice = Math.min(refreshNotice, outlook >>> HALF_AT & MOST_HALF);
                return today >= until - notice ? MasteryState.REFRESH_DUE : MasteryState.MASTERED;
            }
            return (outlook & WAITING) == 0 ? MasteryState.LAPSED : MasteryState.AWAITING_SIGN_OFF;
        }
        if ((outlook & WAITING) != 0) {
            return MasteryState.AWAITING_SIGN_OFF;
        }
        return (outlook & BEGUN) == 0 ? MasteryState.OPEN : MasteryState.PRACTISING;
    }

    /** Mastered or refresh due on that day. */
    public static boolean isCurrent(int outlook, int today) {
        if ((outlook & CONFIRMED) == 0) {
            return false;
        }
        int until = outlook >>> UNTIL_AT;
        return until == FOR_EVER || today <= until + ((outlook & IN_TIME) == 0 ? 0 : Standing.WAITING_DAYS);
    }

    /** The refresh date of a confirmation, as {@link #day} counts; {@link Integer#MAX_VALUE} when it holds for ever or there is none. */
    public static int refreshDue(int outlook) {
        int until = outlook >>> UNTIL_AT;
        return (outlook & CONFIRMED) == 0 || until == FOR_EVER ? Integer.MAX_VALUE : until;
    }
}
