package org.shuhari.notices;

import java.util.Locale;

/** What a notice tells. */
public enum NoticeKind {
    /** Somebody asks for a sign-off that the reader may decide. */
    ASKED,
    /** A first of two coaches signed the reader's skill. */
    SIGNED,
    /** The reader's skill is confirmed. */
    MASTERED,
    /** A coach said "not yet" to the reader, with a next step. */
    NOT_YET,
    /** Somebody named the reader as observer. */
    OBSERVE,
    /** The observer of the reader's practice answered. */
    OBSERVED,
    /** Somebody watched the reader practise and asks whether it was so. */
    WATCHED,
    /** The learner whom the reader watched agreed. */
    WATCH_AGREED,
    /** The learner whom the reader watched said no. */
    WATCH_DECLINED,
    /** A confirmation of the reader was revoked. */
    REVOKED,
    /** Somebody wrote in a dialogue of the reader. */
    MESSAGE,
    /** A coach asks the reader to watch a coaching cycle. */
    CYCLE_ASKED,
    /** The reader's coaching cycle was watched. */
    CYCLE_NOTED,
    /** A coach asks the reader to judge the same practice. */
    CALIBRATE,
    /** Both coaches have judged it. */
    CALIBRATED,
    /** The reader's proposal for the catalog is accepted. */
    PROPOSAL_ACCEPTED,
    /** It is answered, and not taken. */
    PROPOSAL_NOT_TAKEN,
    /** Somebody said something about it. */
    PROPOSAL_COMMENTED;

    /** As texts and pages name it: {@code not-yet}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
