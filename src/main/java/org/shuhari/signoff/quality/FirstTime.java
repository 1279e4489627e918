package org.shuhari.signoff.quality;

/**
 * Of so many first requests, how many were confirmed.
 *
 * @param confirmed of these
 * @param of at least one
 */
public record FirstTime(int confirmed, int of) {

    private static final int HUNDRED = 100;

    /** In per cent, to a whole. */
    public int share() {
        return (int) Math.round(exact());
    }

    double exact() {
        return (double) HUNDRED * confirmed / of;
    }

    FirstTime plus(FirstTime other) {
        return new FirstTime(confirmed + other.confirmed, of + other.of);
    }
}
