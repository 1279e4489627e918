package org.shuhari.gaps.web;

import org.shuhari.shared.Wordings;

/** What the heat map says in words. */
final class HeatWords {

    /** Below so many people a percentage would say more than is known. */
    static final int FEW = 5;

    private final Wordings words;

    HeatWords(Wordings words) {
        this.words = words;
    }

    String whole() {
        return words.text("gaps", "gaps.whole");
    }

    /** Of the people directly in a unit. */
    String direct(String unit) {
        return words.said("gaps", "gaps.direct", unit);
    }

    /** Casting, Run charts: 5 of 16, no coach. */
    String cell(String unit, String skill, int mastered, int required, boolean noCoach) {
        return words.said("gaps", noCoach ? "gaps.cell.noCoach" : "gaps.cell", unit, skill, mastered, required);
    }

    /** Casting, Solve: 40 of 63, no coach for 2 of the skills. */
    String sum(String unit, String group, int mastered, int required, int uncoached) {
        return words.said("gaps", "gaps.cell.group", unit, group, mastered, required, uncoached);
    }
}
