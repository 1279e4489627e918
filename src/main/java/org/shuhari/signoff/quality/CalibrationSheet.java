package org.shuhari.signoff.quality;

import java.util.List;
import java.util.UUID;
import org.shuhari.catalog.Criterion;
import org.shuhari.practice.PracticeSheet;

/**
 * A calibration as one of the two sees it.
 *
 * @param sheet the practice, with the words of the catalog it is pinned to
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

    public List<Criterion> criteria() {
        return sheet.skill().criteria();
    }

    public Criterion criterion(String id) {
        return sheet.skill().criterion(id).orElseThrow();
    }
}
