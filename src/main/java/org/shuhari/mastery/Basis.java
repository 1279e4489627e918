package org.shuhari.mastery;

import java.util.Locale;

/** Why a coach may sign off (R6); stored with the sign-off. */
public enum Basis {
    /** Current in the skill and in what coaching requires. */
    MASTERY,
    /** Holds an appointment for the skill. */
    APPOINTED,
    /** Too few coaches nearby, or the promised answer time is over: the circle widened. */
    OFFERED;

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
