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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shuhari.shared.Sha256;

/** Reads a file in CSV (RFC 4180): UTF-8, separated by commas, semicolons or tabs, with any line ends. */
public final class CsvFile {

    /** No cell of ours is longer; a quotation mark that is never closed makes one. */
    private static final int LONGEST_CELL = 1 << 20;

    private final SheetKind kind;
    private final byte[] bytes;
    private final FileText text;
    private final SheetFaults faults = new SheetFaults();
    private final List<SheetRow> rows = new ArrayList<>();
    private final Map<String, String> known = new HashMap<>();
    private CsvHeader header;
    private int number;

    private CsvFile(byte[] bytes, SheetKind kind) {
        this.kind = kind;
        this.bytes = bytes;
        this.text = FileText.of(bytes);
    }

    public static Sheet read(byte[] bytes, SheetKind kind) {
        CsvFile file = new CsvFile(bytes, kind);
        file.read();
        return new Sheet(Sha256.of(bytes), file.rows, file.faults);
    }

    private void read() {
        if (bytes.length == 0 || text.blank()) {
            faults.add(
                    1,
                    null,
                    "The file is empty. Its first row names the columns, each further row is one " + kind.row() + ".");
        } else if (text.kind() == FileText.Kind.WORKBOOK) {
            faults.add(1, null, "This is a workbook, not CSV. Save it as \"CSV UTF-8\" and send that file.");
        } else if (text.kind() == FileText.Kind.UTF16) {
            faults.add(1, null, "This file is in UTF-16. Save it as \"CSV UTF-8\" and send it again.");
        } else if (text.kind() == FileText.Kind.BINARY) {
            faults.add(1, null, "This is no text file. Send CSV: one row for each " + kind.row() + ".");
        } else {
            records();
        }
    }

    private void records() {
        try (CsvReader<String[]> records = records(CsvHeader.separator(text.firstLine(), kind))) {
            for (String[] cells : records) {
                number++;
                if (!take(cells)) {
                    return;
                }
            }
        } catch (CsvParseException e) {
            faults.add(number + 1, null, unreadable(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (header != null && rows.isEmpty() && faults.none()) {
            faults.add(
                    1,
                    null,
                    "The file names its columns, but no row follows. Add one row for each " + kind.row() + ".");
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

    /** @return false when no further row is of use */
    private boolean take(String[] cells) {
        boolean blank = Arrays.stream(cells).allMatch(String::isBlank);
        if (header == null) {
            if (blank) {
                return true;
            }
            header = CsvHeader.read(number, cells, kind, faults);
            return header.usable();
        }
        if (blank) {
            return true;
        }
        if (rows.size() >= Sheet.MOST_ROWS) {
            faults.add(number, null, "Send at most " + Sheet.MOST_ROWS + " " + kind.rows() + " in one file.");
            return false;
        }
        if (lengthFits(cells) && encodingFits(cells)) {
            rows.add(new SheetRow(number, shared(cells), header.places()));
        }
        return true;
    }

    private boolean lengthFits(String[] cells) {
        if (cells.length == header.size()) {
            return true;
        }
        faults.add(
                number,
                null,
                cells.length < header.size()
                        ? "This row has " + cells.length + " cells, the header has " + header.size()
                                + ". Add the missing ones; they may be empty."
                        : "This row has " + cells.length + " cells, the header has " + header.size()
                                + ". Put a cell that holds the separator into quotation marks.");
        return false;
    }

    private boolean encodingFits(String[] cells) {
        if (text.utf8()) {
            return true;
        }
        boolean fits = true;
        for (int i = 0; i < cells.length; i++) {
            if (cells[i].indexOf('\uFFFD') >= 0) {
                fits = false;
                faults.add(
                        number,
                        header.column(i),
                        "This cell is not UTF-8; the file looks like Latin-1 (Windows-1252). Save it as \"CSV UTF-8\" and send"
                                + " it again.");
            }
        }
        return fits;
    }

    /** Units, job roles and the like come again and again: one text each is kept. */
    private String[] shared(String[] cells) {
        for (int i = 0; i < cells.length; i++) {
            if (header.comesAgain(i)) {
                cells[i] = known.computeIfAbsent(cells[i], cell -> cell);
            }
        }
        return cells;
    }
}
