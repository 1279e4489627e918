package org.shuhari.gaps.file;

import java.util.List;
import org.shuhari.gaps.SkillGap;

/** What is counted in a cell, in the order of every file. */
final class GapCounts {

    /** As the contract names them. */
    static final List<String> NAMES =
            List.of("required", "mastered", "refreshDue", "lapsed", "awaiting", "practising", "coaches");

    private GapCounts() {}

    static int[] of(SkillGap gap) {
        return new int[] {
            gap.required(),
            gap.mastered(),
            gap.refreshDue(),
            gap.lapsed(),
            gap.awaiting(),
            gap.practising(),
            gap.coaches()
        };
    }
}
