package org.shuhari.mastery;

import java.util.Locale;

/**
 * One thing that is still missing on the way to a sign-off.
 *
 * @param skill for a prerequisite: which one; else null
 * @param count for practices, days and observations: how many more; else null
 */
public record Missing(Kind kind, String skill, Integer count) {

    public static Missing prerequisite(String skill) {
        return new Missing(Kind.PREREQUISITE, skill, null);
    }

    public static Missing of(Kind kind, int count) {
        return new Missing(kind, null, count);
    }

    public static Missing of(Kind kind) {
        return new Missing(kind, null, null);
    }

    /** What is missing. */
    public enum Kind {
        /** A skill to master first. */
        PREREQUISITE,
        /** More practices. */
        PRACTICE,
        /** Practice on more different days. */
        DAY,
        /** More practices confirmed by an observer. */
        OBSERVATION,
        /** A practice since the last "not yet" or revocation. */
        PRACTICE_AFTER_DECISION,
        /** The evidence is complete: a coach's sign-off. */
        SIGN_OFF;

        public String slug() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
