package org.shuhari.mastery;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** A place in practice was taken or given back (R11). */
record Pull(UUID id, String skill, Kind kind, Instant at) implements FactRow {

    enum Kind {
        /** Taken. */
        PULLED,
        /** Given back by the learner, by a revocation, or because no place was free to come back to. */
        SET_ASIDE,
        /** Given back by a confirmation. */
        ENDED;

        String slug() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Kind of(String slug) {
            return valueOf(slug.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
