package org.shuhari.gaps.file;

import org.shuhari.gaps.team.Mark;
import org.shuhari.gaps.team.MatrixTable;

/** The marks of the matrix as letters, after ILUO: each stands for the sides of its square. */
final class MarkLetters {

    /** After a mark that does not say so itself: may coach the skill. */
    static final String ALSO_COACHES = "°";

    private MarkLetters() {}

    static String of(MatrixTable.Cell cell) {
        boolean also = cell.coaches() && cell.mark() != Mark.COACHES;
        return also ? of(cell.mark()) + ALSO_COACHES : of(cell.mark());
    }

    static String of(Mark mark) {
        return switch (mark) {
            case NOT_NEEDED -> "";
            case NEEDED -> "·";
            case PRACTISING -> "I";
            case ASKED -> "L";
            case MASTERS -> "U";
            case COACHES -> "O";
            case REFRESH_DUE -> "U*";
            case LAPSED -> "(U)";
        };
    }

    /** As on the page. */
    static String colour(Mark mark) {
        return switch (mark) {
            case NOT_NEEDED, NEEDED -> Paint.HINT;
            case PRACTISING -> Paint.INDIGO_MID;
            case ASKED -> Paint.OCHRE;
            case MASTERS -> Paint.INDIGO;
            case COACHES -> Paint.INDIGO_DEEP;
            case REFRESH_DUE, LAPSED -> Paint.RUST;
        };
    }
}
