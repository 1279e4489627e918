package org.shuhari.signoff;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How a coach's time and queue fit; shown to that coach alone.
 *
 * @param minutesPerDay what the coach says to have for coaching; null while nothing was said
 * @param atOnce how many requests the coach looks at at once; null: all
 * @param waiting requests the coach may decide now
 * @param arrivalsPerDay requests that came in on a working day, over the last four weeks
 * @param median from opening a review to deciding, over the last 90 days; null while there is none
 * @param answered how many decisions the median is of
 * @param longestWaitDays how long the longest wait is; 0 when nobody waits
 */
public record Pace(
        Integer minutesPerDay,
        Integer atOnce,
        int waiting,
        double arrivalsPerDay,
        Duration median,
        int answered,
        long longestWaitDays) {

    /** The time there is for each who waits, if all are to hear today; empty when nobody waits or nothing was said. */
    public Optional<Duration> each() {
        return minutesPerDay == null || waiting == 0
                ? Optional.empty()
                : Optional.of(Duration.ofMinutes(minutesPerDay).dividedBy(waiting));
    }

    /** How many hear today at the own median; all when there is none. */
    public int hearToday() {
        return each().isEmpty() || median == null || median.isZero()
                ? waiting
                : (int) Math.min(waiting, Duration.ofMinutes(minutesPerDay).dividedBy(median));
    }

    /** How many wait until tomorrow or longer. */
    public int hearLater() {
        return waiting - hearToday();
    }

    /** How many minutes more would let all hear today; 0 when those there are suffice. */
    public long minutesMissing() {
        if (each().isEmpty() || median == null) {
            return 0;
        }
        Duration missing = median.multipliedBy(waiting).minusMinutes(minutesPerDay);
        return Math.max(0, (missing.toSeconds() + 59) / 60);
    }

    /** The middle one of these; of an even number the mean of the two in the middle; null of none. */
    static Duration median(List<Duration> durations) {
        List<Duration> sorted = durations.stream().sorted().toList();
        int half = sorted.size() / 2;
        if (sorted.isEmpty()) {
            return null;
        }
        return sorted.size() % 2 == 1
                ? sorted.get(half)
                : sorted.get(half - 1).plus(sorted.get(half)).dividedBy(2);
    }
}
