package org.shuhari.gaps.team;

import java.util.Locale;

/** Why a line stands in a timetable. */
public enum Reason {
    /** The team has fewer than it needs. */
    SHORT,
    /** The team needs it, and it rests on one person. */
    SINGLE,
    /** The person masters it, or did, and its refresh is due within 90 days or overdue. */
    REFRESH,
    /** The person took it on, and the team has what it needs by now. */
    AGREED;

    /** As the contract writes it. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
