package org.shuhari.mastery;

import java.util.Locale;

/** Where somebody stands with a skill: computed, never stored (R1). */
public enum MasteryState {
    /** A prerequisite is not met, and the skill was never begun. */
    LOCKED,
    /** May be begun. */
    OPEN,
    /** Begun, not confirmed so far. */
    PRACTISING,
    /** A request waits for a coach. */
    AWAITING_SIGN_OFF,
    /** Confirmed, and the refresh date is far. */
    MASTERED,
    /** Confirmed, and the refresh date is near; counts as mastered. */
    REFRESH_DUE,
    /** Confirmed once, and the refresh date has passed. */
    LAPSED;

    /** As the contract writes it: {@code awaiting-sign-off}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Mastered or refresh due. */
    public boolean isCurrent() {
        return this == MASTERED || this == REFRESH_DUE;
    }
}
