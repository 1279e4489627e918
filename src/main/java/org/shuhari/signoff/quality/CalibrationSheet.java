package org.shuhari.signoff.quality;

import java.util.List;
import java.util.UUID;
import org.shuhari.catalog.Criterion;
import org.shuhari.practice.PracticeSheet;

/**
 * A calibration as one of the two sees it.
 *
 * @param sheet the practice, with the words of the catalog it is pinned to; until both have judged without what its observer saw and
 *     noted
 * @param other the other coach's name
 * @param own what the reader saw, by id; null while nothing was said
 * @param otherJudged whether the other has said something, not what
 * @param comparison null until both have
 */
public record CalibrationSheet(
        Calibration calibration,
        PracticeSheet sheet,
        UUID otherId,
        String other,
        List<String> own,
        boolean otherJudged,
        Comparison comparison) {

    static CalibrationSheet of(Calibration calibration, PracticeSheet sheet, UUID reader, String other) {
        Comparison comparison =
                calibration.comparedFor(reader, sheet.skill().criterionIds()).orElse(null);
        UUID otherId = calibration.otherThan(reader);
        return new CalibrationSheet(
                calibration,
                comparison == null ? sheet.withoutObservation() : sheet,
                otherId,
                other,
                calibration.ownOf(reader).orElse(null),
                calibration.hasJudged(otherId),
                comparison);
    }

    /** Whether the reader may take it back. */
    public boolean withdrawable() {
        return otherId.equals(calibration.partnerId()) && !otherJudged && !calibration.withdrawn();
    }

    public List<Criterion> criteria() {
        return sheet.skill().criteria();
    }

    public Criterion criterion(String id) {
        return sheet.skill().criterion(id).orElseThrow();
    }
}
