package org.shuhari.gaps.web;

import org.shuhari.shared.Wordings;
import org.shuhari.shared.Wordings.Phrase;

/** What the heat map says in words. */
final class HeatWords {

    private final Wordings words;
    private final Phrase cell;
    private final Phrase cellWithoutCoach;
    private final Phrase sum;

    HeatWords(Wordings words) {
        this.words = words;
        cell = words.phrase("gaps", "gaps.cell");
        cellWithoutCoach = words.phrase("gaps", "gaps.cell.noCoach");
        sum = words.phrase("gaps", "gaps.cell.group");
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
        return (noCoach ? cellWithoutCoach : cell).with(unit, skill, mastered, required);
    }

    /** Casting, Solve: 40 of 63, no coach for 2 of the skills. */
    String sum(String unit, String group, int mastered, int required, int uncoached) {
        return sum.with(unit, group, mastered, required, uncoached);
    }
}
