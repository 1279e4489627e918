package org.shuhari.shared.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads a file in CSV (RFC 4180): UTF-8, separated by commas, semicolons or tabs, with any line ends. */
final class CsvFile {

    /** No cell of ours is longer; a quotation mark that is never closed makes one. */
    static final int LONGEST_CELL = 1 << 20;

    private final byte[] bytes;
    private final FileText text;
    private final SheetTable table;
    private final SheetFaults faults;
    private int number;

    CsvFile(byte[] bytes, FileText text, SheetTable table) {
        this.bytes = bytes;
        this.text = text;
        this.table = table;
        this.faults = table.faults();
    }

    void read() {
        try (CsvReader<String[]> records = records(SheetHeader.separator(text.firstLine(), table.form()))) {
            for (String[] cells : records) {
                number++;
                if (!table.take(number, cells, this::encodingFits)) {
                    return;
                }
            }
        } catch (CsvParseException e) {
            faults.add(number + 1, -1, "", unreadable(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CsvReader<String[]> records(char separator) {
        InputStream content = new ByteArrayInputStream(bytes, text.markBytes(), bytes.length - text.markBytes());
        Reader reader = new InputStreamReader(content, StandardCharsets.UTF_8);
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(2 * LONGEST_CELL)
                .build(
                        StringArrayHandler.of(c -> c.maxFieldSize(LONGEST_CELL).maxRecordSize(2 * LONGEST_CELL)),
                        reader);
    }

    private static String unreadable(CsvParseException e) {
        String why = String.valueOf(e.getMessage());
        Throwable cause = e.getCause();
        boolean quotes = why.contains("quote") || cause != null;
        return quotes
                ? "A quotation mark is opened here or above and not closed as it should be: look at the marks of this row."
                        + " A mark inside a cell is written twice."
                : "This row is longer than any row can be. Look for a missing line end or quotation mark.";
    }

    private boolean encodingFits(int row, String[] cells) {
        if (text.utf8() || table.header() == null) {
            return true;
        }
        boolean fits = true;
        for (int i = 0; i < cells.length; i++) {
            if (cells[i].indexOf('\uFFFD') >= 0 && !table.leavesOut(i)) {
                fits = false;
                faults.add(
                        row,
                        i,
                        table.header().title(i),
                        "This cell is not UTF-8; the file looks like Latin-1 (Windows-1252). Save it as \"CSV UTF-8\" and send"
                                + " it again.");
            }
        }
        return fits;
    }
}
