package org.shuhari.gaps.web;

import org.shuhari.gaps.team.Mark;
import org.shuhari.gaps.team.MatrixTable;
import org.shuhari.shared.Wordings;

/** What the matrix says in words. */
final class Sentences {

    private final Wordings words;

    Sentences(Wordings words) {
        this.words = words;
    }

    /** Noah, Seeing waste: practising. */
    String of(String person, MatrixTable.Cell cell) {
        String said =
                words.said("gaps", "cell." + cell.mark(), person, cell.skill().title());
        return cell.coaches() && cell.mark() != Mark.COACHES ? words.said("gaps", "cell.coaches", said) : said;
    }
}
