package org.shuhari.shared;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When something was written on a phone and when it is being sent, both by the phone's own clock. Only the time between the two is
 * believed, so that a clock that is wrong by a day does no harm.
 *
 * @param at when it was written
 * @param now when it is being sent; another one each time it is sent again
 */
public record Entered(Instant at, Instant now) {

    /** Nothing waits longer on a phone; a longer span means that its clock was set in between. */
    private static final Duration LONGEST = Duration.ofDays(366);

    /** Within so short a time it counts as sent at once. */
    private static final Duration AT_ONCE = Duration.ofMinutes(5);

    /**
     * When it was written, by the server's clock; nothing where the two times cannot be of one clock.
     *
     * @param received when the server got it
     */
    public Optional<Instant> before(Instant received) {
        Duration waited = Duration.between(at, now);
        return waited.isNegative() || waited.compareTo(LONGEST) > 0
                ? Optional.empty()
                : Optional.of(received.minus(waited));
    }

    /** Whether so much lies between writing and arriving that a reader is told both. Either may be null. */
    public static boolean cameLater(Instant entered, Instant received) {
        return entered != null && received != null && entered.plus(AT_ONCE).isBefore(received);
    }
}
