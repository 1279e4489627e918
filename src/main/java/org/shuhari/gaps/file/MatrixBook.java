package org.shuhari.gaps.file;

import java.io.IOException;
import java.io.OutputStream;
import org.dhatim.fastexcel.Workbook;
import org.shuhari.gaps.team.MatrixTable;
import org.shuhari.gaps.team.TeamMatrix;
import org.shuhari.shared.print.Unclosed;

/**
 * A team's matrix as a workbook: people and skills with their marks, the same as a list to filter, and the key. It holds what the
 * team sees of itself: states, no dates and no counts of anybody's practices (R13).
 */
public final class MatrixBook {

    private final TeamMatrix matrix;
    private final MatrixTable table;
    private final Words words;

    /** @param table the same matrix laid out, with every skill or with those that concern the team */
    public MatrixBook(TeamMatrix matrix, MatrixTable table, Words words) {
        this.matrix = matrix;
        this.table = table;
        this.words = words;
    }

    /** Leaves the stream open. */
    public void write(OutputStream out) throws IOException {
        try (Workbook book = Books.named(new Unclosed(out), words.text("team.what"), matrix.unitName())) {
            new MarkSheet(book.newWorksheet(words.text("team.matrix")), matrix, table, words).write();
            new MarkListSheet(book.newWorksheet(words.text("book.list")), table, words).write();
            new MarkKeySheet(book.newWorksheet(words.text("book.key")), words).write();
        }
    }
}
