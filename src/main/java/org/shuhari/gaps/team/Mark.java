package org.shuhari.gaps.team;

import java.util.Arrays;
import java.util.List;

/** How one person stands with one skill, on the matrix's scale: a square built side by side, after ILUO. */
public enum Mark {
    /** The cell stays empty: the job role does not ask for it, and nothing was begun. */
    NOT_NEEDED("", ""),
    /** Asked for by the job role; locked or open. */
    NEEDED("m-n", "m-n"),
    /** Begun. */
    PRACTISING("m-i", "m-i"),
    /** A request waits for a coach. */
    ASKED("m-l", "m-l"),
    /** Mastered. */
    MASTERS("m-u", "m-u"),
    /** Mastered, and may coach it. */
    COACHES("m-o", "m-o"),
    /** Mastered, the refresh date is near. */
    REFRESH_DUE("m-ur", "m-r"),
    /** Mastered once; no longer counts. */
    LAPSED("m-lapsed", "m-lapsed");

    private final String sign;
    private final String styleClass;

    Mark(String sign, String styleClass) {
        this.sign = sign;
        this.styleClass = styleClass;
    }

    public static Mark of(TeamMember person, String skill) {
        return switch (person.state(skill)) {
            case LOCKED, OPEN -> person.needs(skill) ? NEEDED : NOT_NEEDED;
            case PRACTISING -> PRACTISING;
            case AWAITING_SIGN_OFF -> ASKED;
            case MASTERED -> person.canCoach().contains(skill) ? COACHES : MASTERS;
            case REFRESH_DUE -> REFRESH_DUE;
            case LAPSED -> LAPSED;
        };
    }

    /** Those that have a sign, in the order of the key. */
    public static List<Mark> signs() {
        return Arrays.stream(values()).filter(mark -> mark != NOT_NEEDED).toList();
    }

    /** The symbol in the sprite. */
    public String sign() {
        return sign;
    }

    public String styleClass() {
        return styleClass;
    }
}
