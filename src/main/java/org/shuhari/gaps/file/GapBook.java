package org.shuhari.gaps.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.DoubleConsumer;
import org.dhatim.fastexcel.Workbook;
import org.shuhari.gaps.GapTable;
import org.shuhari.shared.print.Unclosed;

/**
 * The organisation's gaps as a workbook: the heat map, all counts in long form, and the key. Figures are numbers, days are days, and
 * no cell holds a formula. Rows are written as they come, so memory does not grow with the organisation.
 */
public final class GapBook {

    /** Of all there is to write, what the heat map takes; the rest are the counts. */
    private static final double HEAT_SHARE = 0.15;

    private final GapTable table;
    private final Words words;

    public GapBook(GapTable table, Words words) {
        this.table = table;
        this.words = words;
    }

    /**
     * Writes it as it goes and leaves the stream open.
     *
     * @param gone is told the share that is written
     */
    public void write(OutputStream out, DoubleConsumer gone) throws IOException {
        try (Workbook book = Books.named(new Unclosed(out), words.text("book.title"), place())) {
            new HeatSheet(book.newWorksheet(words.text("book.heat")), table, words)
                    .write(share -> gone.accept(share * HEAT_SHARE));
            new CountSheets(book, table, words).write(share -> gone.accept(HEAT_SHARE + share * (1 - HEAT_SHARE)));
            new GapKeySheet(book.newWorksheet(words.text("book.key")), words).write();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private String place() {
        return table.name() == null ? words.text("book.whole") : table.name();
    }
}
