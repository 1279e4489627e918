package org.shuhari.signoff.quality;

import org.shuhari.shared.Problem;

/** What this feature refuses. */
final class QualityRefusals {

    private QualityRefusals() {}

    static Problem cycleDiffers() {
        return Problem.conflict(
                "cycle-differs",
                "Another coaching cycle has this id",
                "You asked for a coaching cycle with this id before, with other content. Use a new id.");
    }

    static Problem alreadyNoted() {
        return Problem.conflict(
                "already-noted",
                "Noted already",
                "What was seen of this coaching cycle has been noted already. Nothing was changed.");
    }

    static Problem cycleWithdrawn() {
        return Problem.conflict(
                "cycle-withdrawn",
                "Taken back",
                "The coach has taken this back meanwhile. What you wrote has not been sent to anybody.");
    }

    static Problem calibrationWithdrawn() {
        return Problem.conflict(
                "calibration-withdrawn",
                "Taken back",
                "The coach who proposed it has taken this back meanwhile. What you ticked has not been kept.");
    }

    static Problem partnerJudged() {
        return Problem.conflict(
                "partner-judged",
                "The other coach has judged it",
                "The other coach has judged this practice already, so it stays. Judge it too, and you both see where you differ.");
    }

    static Problem calibrationDiffers() {
        return Problem.conflict(
                "calibration-differs",
                "Another comparison has this id",
                "A comparison with this id was proposed before for another practice. Use a new id.");
    }

    static Problem alreadyJudged() {
        return Problem.conflict(
                "already-judged",
                "Judged already",
                "You have judged this practice already. What each coach saw stays as it was, or it would not be unseen.");
    }
}
