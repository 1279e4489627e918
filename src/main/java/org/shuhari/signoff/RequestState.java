package org.shuhari.signoff;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How far a request has come. */
public enum RequestState {
    /** A coach is still needed. */
    WAITING,
    /** Confirmed by the coaches needed. */
    MASTERED,
    /** A coach said "not yet", with a next step. */
    NOT_YET,
    /** Taken back by the learner. */
    WITHDRAWN,
    /** Its evidence fell apart, or a revocation ended it. */
    CLOSED;

    /** As the contract writes it: {@code not-yet}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static RequestState of(String slug) {
        return valueOf(slug.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    public static List<String> slugs() {
        return Arrays.stream(values()).map(RequestState::slug).toList();
    }
}
