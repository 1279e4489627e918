package org.shuhari.access;

import java.time.Duration;
import java.time.Instant;

/**
 * How long to wait after attempts that did not fit: by name and address together, and by address alone. The name alone
 * never makes anybody wait, or a stranger could lock a colleague out.
 */
enum Throttle {
    /** After 5 failures 30 s, doubling with each further one up to 15 min; forgotten after an hour without one. */
    PAIR(5, Duration.ofHours(1)) {
        @Override
        Instant nextAttempt(int failures, Instant firstAt, Instant lastAt) {
            long factor = 1L << Math.min(failures - PAIR.allowed, 10);
            Duration wait = SHORTEST.multipliedBy(factor);
            return lastAt.plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
        }

        @Override
        boolean forgotten(Instant firstAt, Instant lastAt, Instant now) {
            return !now.isBefore(lastAt.plus(memory));
        }
    },

    /** 50 failures within 15 min close the address until these 15 min are over. */
    ADDRESS(50, Duration.ofMinutes(15)) {
        @Override
        Instant nextAttempt(int failures, Instant firstAt, Instant lastAt) {
            return firstAt.plus(memory);
        }

        @Override
        boolean forgotten(Instant firstAt, Instant lastAt, Instant now) {
            return !now.isBefore(firstAt.plus(memory));
        }
    };

    private static final Duration SHORTEST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofMinutes(15);

    /** Failures before anybody has to wait. */
    final int allowed;

    final Duration memory;

    Throttle(int allowed, Duration memory) {
        this.allowed = allowed;
        this.memory = memory;
    }

    /** Whether failures so long ago no longer count. */
    abstract boolean forgotten(Instant firstAt, Instant lastAt, Instant now);

    abstract Instant nextAttempt(int failures, Instant firstAt, Instant lastAt);

    /** How long to wait from now; zero when the next attempt is looked at at once. */
    Duration wait(int failures, Instant firstAt, Instant lastAt, Instant now) {
        if (failures < allowed || forgotten(firstAt, lastAt, now)) {
            return Duration.ZERO;
        }
        Duration wait = Duration.between(now, nextAttempt(failures, firstAt, lastAt));
        return wait.isNegative() ? Duration.ZERO : wait;
    }
}
