package org.shuhari.mastery;

/** How a request for a sign-off ended. */
public enum Outcome {
    /** Confirmed by the coaches needed. */
    MASTERED,
    /** A coach said "not yet", with a next step. */
    NOT_YET,
    /** Taken back by the learner. */
    WITHDRAWN,
    /** Closed because its evidence fell apart, or by a revocation. */
    CLOSED
}
