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
