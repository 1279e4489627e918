package org.shuhari.mastery;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/**
 * How long a confirmation holds (R9).
 *
 * @param until the refresh date, the last day it holds; null: for ever
 * @param noticeFrom the first day of the notice window; null: never
 * @param halfPeriod days; 0 for what holds for ever
 */
record Holding(LocalDate until, LocalDate noticeFrom, long halfPeriod) {

    /**
     * The refresh date: the later of the confirmation and its unrevoked renewals, and the period, and the days away in
     * between. The notice window is {@code refreshNotice} days long, or half the period where that is shorter.
     */
    static Holding of(Confirmation confirmation, List<Renewal> renewals, List<Away> away, int refreshNotice) {
        LocalDate renewedOn = renewals.stream()
                .filter(r -> r.confirmation().equals(confirmation.id()) && r.stands())
                .map(Renewal::renewedOn)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return of(confirmation.confirmedOn(), renewedOn, confirmation.refreshMonths(), away, refreshNotice);
    }

    /** @param renewedOn the latest renewal that stands; null without one */
    static Holding of(
            LocalDate confirmedOn, LocalDate renewedOn, int refreshMonths, List<Away> away, int refreshNotice) {
        if (refreshMonths == 0) {
            return new Holding(null, null, 0);
        }
        LocalDate from = renewedOn == null || renewedOn.isBefore(confirmedOn) ? confirmedOn : renewedOn;
        LocalDate full = from.plusMonths(refreshMonths);
        LocalDate until = prolonged(from, full, away);
        long halfPeriod = ChronoUnit.DAYS.between(from, full) / 2;
        return new Holding(until, until.minusDays(Math.min(refreshNotice, halfPeriod)), halfPeriod);
    }

    /** The same from what was known just before an instant. */
    static Holding knownAt(Instant instant, Confirmation confirmation, SkillFacts facts, int refreshNotice) {
        return of(
                confirmation,
                facts.renewals().stream()
                        .filter(r -> r.renewedAt().isBefore(instant))
                        .map(r -> r.before(instant))
                        .toList(),
                facts.away().stream()
                        .filter(a -> a.recordedAt().isBefore(instant))
                        .toList(),
                refreshNotice);
    }

    /** Each day away before the end moves the end by one day; so a time away that begins before it counts as a whole. */
    private static LocalDate prolonged(LocalDate from, LocalDate end, List<Away> away) {
        LocalDate counted = from;
        LocalDate until = end;
        for (Away each : away.stream().sorted(Comparator.comparing(Away::from)).toList()) {
            LocalDate first = each.from().isAfter(counted) ? each.from() : counted.plusDays(1);
            if (!first.isAfter(until) && !each.to().isBefore(first)) {
                until = until.plusDays(ChronoUnit.DAYS.between(first, each.to()) + 1);
                counted = each.to();
            }
        }
        return until;
    }

    boolean on(LocalDate day) {
        return until == null || !day.isAfter(until);
    }

    boolean noticeOn(LocalDate day) {
        return noticeFrom != null && !day.isBefore(noticeFrom);
    }
}
