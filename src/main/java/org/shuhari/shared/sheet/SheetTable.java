package org.shuhari.shared.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rows of a file on their way in, whatever its form: the header, and below it what fits it. */
final class SheetTable {

    /** What only the form of the file can tell of a row. */
    interface RowCheck {

        /** Says in the faults what is not right. */
        boolean fits(int number, String[] cells);
    }

    private final SheetForm form;
    private final Set<String> without;
    private final SheetFaults faults = new SheetFaults();
    private final List<SheetRow> rows = new ArrayList<>();
    private final Map<String, String> known = new HashMap<>();
    private SheetHeader header;
    private String name;
    private int sheets = 1;

    SheetTable(SheetForm form, Set<String> without) {
        this.form = form;
        this.without = without;
    }

    /** The rows are those of a workbook's sheet, where nothing stands behind the last filled cell of a row. */
    void of(String sheet, int filledSheets) {
        name = sheet;
        sheets = filledSheets;
        faults.in(sheet);
    }

    /** @return false when no further row is of use */
    boolean take(int number, String[] cells, RowCheck check) {
        if (Arrays.stream(cells).allMatch(String::isBlank)) {
            return true;
        }
        if (header == null) {
            return check.fits(number, cells) && begin(number, cells);
        }
        if (rows.size() >= Sheet.MOST_ROWS) {
            faults.add(number, null, "Send at most " + Sheet.MOST_ROWS + " " + kind().rows() + " in one file.");
            return false;
        }
        String[] fitting = name == null ? cells : filled(number, cells);
        if (lengthFits(number, fitting) && check.fits(number, fitting)) {
            rows.add(new SheetRow(number, shared(fitting), header.places()));
        }
        return true;
    }

    private boolean begin(int number, String[] cells) {
        if (cells.length > Sheet.MOST_COLUMNS) {
            faults.add(number, null, "Send at most " + Sheet.MOST_COLUMNS + " columns in one file.");
            return false;
        }
        header = SheetHeader.read(number, cells, form, without, name != null, faults);
        return header.usable();
    }

    /** A row of a workbook, as wide as the header. */
    private String[] filled(int number, String[] cells) {
        for (int i = 0; i < cells.length; i++) {
            if ((i >= header.size() || header.isNameless(i)) && !cells[i].isBlank()) {
                faults.add(number, i, "", "This cell stands in a column without a name. Name the column, or clear it.");
            }
        }
        String[] row = Arrays.copyOf(cells, header.size());
        for (int i = cells.length; i < row.length; i++) {
            row[i] = "";
        }
        return row;
    }

    private boolean lengthFits(int number, String[] cells) {
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

    /** Units, job roles and the like come again and again: one text each is kept. */
    private String[] shared(String[] cells) {
        for (int i = 0; i < cells.length; i++) {
            if (header.comesAgain(i)) {
                cells[i] = known.computeIfAbsent(cells[i], cell -> cell);
            }
        }
        return cells;
    }

    /** Null until the header is read. */
    SheetHeader header() {
        return header;
    }

    SheetForm form() {
        return form;
    }

    private SheetKind kind() {
        return header == null ? form.of(List.of()) : header.kind();
    }

    SheetFaults faults() {
        return faults;
    }

    /** Whether a column is passed over. */
    boolean leavesOut(int column) {
        return header != null && column < header.size() && header.isLeftOut(column);
    }

    /** Whether a column has no name and is empty, as it should be. */
    boolean isNameless(int column) {
        return leavesOut(column) && header.isNameless(column);
    }

    Sheet sheet(String sha256) {
        if (header == null && faults.none()) {
            faults.add(
                    1,
                    null,
                    "The file is empty. Its first row names the columns, each further row is one " + kind().row()
                            + ".");
        } else if (rows.isEmpty() && faults.none()) {
            faults.add(
                    1,
                    null,
                    "The file names its columns, but no row follows. Add one row for each " + kind().row() + ".");
        }
        List<SheetHeading> further = header == null ? List.of() : header.further();
        return new Sheet(sha256, kind(), name, sheets, further, rows, faults);
    }
}
