package org.shuhari.gaps;

/**
 * From pull to mastery, over all first masteries of a year that came by practice.
 *
 * @param masteries how many
 * @param people who reached them
 * @param medianDays from the first pull to the confirmation; half take less
 * @param days of all of them together
 * @param waitingDays of these, days in which a request waited for a coach
 */
public record Flow(int masteries, int people, int medianDays, long days, long waitingDays) {

    /** Whether figures would tell how long it took single people, which is theirs alone to know. */
    public boolean few() {
        return people < Heat.SHARE_FROM;
    }

    /** The part of the time in which people could practise, in percent: the rest waited for a coach. 100 where nothing took a day. */
    public int efficiency() {
        return days == 0 ? 100 : (int) Math.round(100.0 * (days - waitingDays) / days);
    }

    /** Of the median days those that the same part of the time makes. */
    public int medianPractising() {
        return Math.round(medianDays * efficiency() / 100f);
    }

    /** What is left of the median days. */
    public int medianWaiting() {
        return medianDays - medianPractising();
    }
}
