package org.shuhari.shared.sheet;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Reads the first sheet of a workbook (XLSX) that can be seen. Needs a file, because the reader of ZIP does; it is gone afterwards. */
final class WorkbookFile {

    private static final String RELATIONSHIPS = "xl/_rels/workbook.xml.rels";

    private final SheetTable table;
    private final Map<String, PartScan> parts;
    private PartScan scan;
    private int physical;

    private WorkbookFile(SheetTable table, Map<String, PartScan> parts) {
        this.table = table;
        this.parts = parts;
    }

    static void read(byte[] bytes, SheetTable table) {
        Path file = null;
        try {
            file = Files.createTempFile("shuhari", ".xlsx");
            Files.write(file, bytes);
            read(bytes, file.toFile(), table);
        } catch (UnreadableWorkbook e) {
            table.faults().add(1, -1, "", e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(file);
        }
    }

    private static void delete(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whatever the reader stumbles over is a workbook that no program wrote. */
    private static void read(byte[] bytes, File file, SheetTable table) {
        try {
            WorkbookFile workbook = new WorkbookFile(table, new WorkbookGuard().parts(bytes, file));
            try (ReadableWorkbook readable = new ReadableWorkbook(file, new ReadingOptions(true, true))) {
                workbook.read(readable);
            }
        } catch (UnreadableWorkbook e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw UnreadableWorkbook.damaged();
        }
    }

    private void read(ReadableWorkbook workbook) throws IOException {
        List<org.dhatim.fastexcel.reader.Sheet> sheets = workbook.getSheets().toList();
        if (sheets.isEmpty()) {
            throw UnreadableWorkbook.damaged();
        }
        org.dhatim.fastexcel.reader.Sheet first = sheets.stream()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .findFirst()
                .orElse(sheets.get(0));
        scan = part(first);
        int filled = (int) sheets.stream()
                .map(this::part)
                .filter(part -> part != null && part.isFilled())
                .count();
        table.of(first.getName(), filled);
        if (scan == null || !scan.isWhole()) {
            table.faults()
                    .add(
                            1,
                            -1,
                            "",
                            "This sheet is missing in the workbook, or damaged. Open the workbook in your spreadsheet program,"
                                    + " save it again and send that file.");
            return;
        }
        try (Stream<Row> rows = first.openStream()) {
            rows.takeWhile(this::take).forEach(row -> {});
        }
        merged();
    }

    private PartScan part(org.dhatim.fastexcel.reader.Sheet sheet) {
        PartScan relationships = parts.get(RELATIONSHIPS);
        String target = relationships == null ? null : relationships.target(sheet.getId());
        if (target == null) {
            return null;
        }
        String path = target.startsWith("/") ? target.substring(1) : "xl/" + target;
        return parts.get(path.toLowerCase(Locale.ROOT));
    }

    /** @return false when no further row is of use */
    private boolean take(Row row) {
        // The reader numbers a row that does not say its number from 0, and every other from 1.
        int number = row.getRowNum() <= physical ? physical + 1 : row.getRowNum();
        physical++;
        String[] cells = cells(row);
        return cells.length == 0 || table.take(number, cells, (at, texts) -> fits(at, row));
    }

    /** Up to the last one that is filled. */
    private String[] cells(Row row) {
        int size = row.getCellCount();
        String[] cells = new String[size];
        int filled = 0;
        for (int i = 0; i < size; i++) {
            Cell cell = row.getCell(i);
            boolean passed = cell == null || table.leavesOut(i) && !table.isNameless(i);
            cells[i] = passed ? "" : CellText.of(cell);
            filled = cells[i].isBlank() ? filled : i + 1;
        }
        return Arrays.copyOf(cells, filled);
    }

    private boolean fits(int number, Row row) {
        int size = table.header() == null
                ? row.getCellCount()
                : Math.min(row.getCellCount(), table.header().size());
        boolean fits = true;
        for (int i = 0; i < size; i++) {
            String wrong = row.getCell(i) == null || table.leavesOut(i) ? null : wrong(number, row.getCell(i), i);
            if (wrong != null) {
                fits = false;
                table.faults().add(number, i, title(i), wrong);
            }
        }
        return fits;
    }

    private String wrong(int number, Cell cell, int column) {
        if (scan.calculates(number, column)) {
            return "This cell holds a formula. Write what it comes to, as a value.";
        }
        return CellText.isError(cell) ? "This cell shows an error. Write a value, or clear it." : null;
    }

    private String title(int column) {
        return table.header() == null ? "" : table.header().title(column);
    }

    private void merged() {
        int columns =
                table.header() == null ? Integer.MAX_VALUE : table.header().size();
        for (CellRange range : scan.merged()) {
            if (range.column() < columns
                    && !(range.column() == range.lastColumn() && table.leavesOut(range.column()))) {
                table.faults()
                        .add(
                                range.row(),
                                range.column(),
                                table.header() == null ? "" : title(range.column()),
                                "The cells " + range.first() + " to " + range.last()
                                        + " are merged into one. Take them apart and fill in each.");
            }
        }
    }
}
