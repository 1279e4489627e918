package org.shuhari.signoff.watch;

import java.util.Locale;

/** Why a watch was recorded without a decision. */
public enum Left {
    /** The watcher may not sign the skill off for the learner (R6): a colleague, or a coach who lost the right meanwhile. */
    NO_RIGHT,
    /** Somebody else decides the request that waits: the watcher signed it already, or answered before the second look. */
    ANOTHER_COACH,
    /** The evidence is not complete so far (R3). */
    EVIDENCE_INCOMPLETE,
    /** The skill is mastered, nothing in it is new, and no refresh is due. */
    NOT_DUE,
    /** A criterion was not seen, and no next step was written. */
    CRITERIA_UNSEEN;

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
