package org.shuhari.gaps.web;

import java.util.Locale;
import org.shuhari.mastery.MasteryState;

/** Where people behind a cell stand, in the order in which the page groups them. */
public enum Stand {
    /** Begun, not confirmed so far. */
    PRACTISING("practising"),
    /** A request waits for a coach. */
    WAITING("awaiting-sign-off"),
    /** Current, refresh due or not. */
    MASTERED("mastered"),
    /** Mastered once, the refresh is overdue. */
    LAPSED("lapsed"),
    /** Needed, and never begun. */
    NOT_BEGUN("open");

    private final String state;

    Stand(String state) {
        this.state = state;
    }

    static Stand of(MasteryState state) {
        return switch (state) {
            case PRACTISING -> PRACTISING;
            case AWAITING_SIGN_OFF -> WAITING;
            case MASTERED, REFRESH_DUE -> MASTERED;
            case LAPSED -> LAPSED;
            case LOCKED, OPEN -> NOT_BEGUN;
        };
    }

    /** The state that lends its glyph and colour. */
    public String state() {
        return state;
    }

    /** As the page's parameter. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
