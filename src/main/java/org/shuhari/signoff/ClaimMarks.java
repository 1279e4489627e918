package org.shuhari.signoff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shuhari.catalog.Catalog;
import org.shuhari.people.FileReport;
import org.shuhari.people.People.Numbered;
import org.shuhari.shared.Texts;
import org.shuhari.shared.sheet.Sheet;
import org.shuhari.shared.sheet.SheetColumn;
import org.shuhari.shared.sheet.SheetFaults;
import org.shuhari.shared.sheet.SheetRow;

/** Reads the marks of a file row by row; everything that is not right is told at once. Touches no database. */
abstract class ClaimMarks {

    private static final int SHOWN = 60;

    private final Sheet sheet;
    private final Map<String, Numbered> people;
    private final LocalDate today;
    private final SheetFaults faults;
    private final List<ClaimMark> marks = new ArrayList<>();

    /** @param people those whom the file names, by staff number */
    ClaimMarks(Sheet sheet, Map<String, Numbered> people, LocalDate today) {
        this.sheet = sheet;
        this.people = people;
        this.today = today;
        this.faults = new SheetFaults(sheet.faults());
    }

    /**
     * A list or a matrix, as the sheet's kind says.
     *
     * @param people those whom the file names, by staff number
     * @param name the file's name; null when nobody told it
     */
    static ClaimMarks of(Sheet sheet, Map<String, Numbered> people, Catalog catalog, LocalDate today, String name) {
        return isMatrix(sheet)
                ? new MatrixMarks(sheet, people, catalog, today, name)
                : new ListedMarks(sheet, people, catalog, today);
    }

    private static boolean isMatrix(Sheet sheet) {
        return sheet.kind().equals(MatrixColumn.KIND);
    }

    /** The staff numbers a file names. */
    static List<String> staffNumbers(Sheet sheet) {
        SheetColumn column = isMatrix(sheet) ? MatrixColumn.STAFF_NUMBER : ClaimColumn.STAFF_NUMBER;
        return sheet.rows().stream()
                .map(row -> row.cell(column))
                .filter(cell ->
                        cell != null && Texts.fault(cell, column.longest()).isEmpty())
                .map(String::strip)
                .distinct()
                .toList();
    }

    /** Of use only without faults. */
    final List<ClaimMark> read() {
        begin();
        sheet.rows().forEach(this::read);
        return marks;
    }

    /** What is to be judged before any row is read. */
    void begin() {}

    abstract void read(SheetRow row);

    /** Marks that say somebody still practises: they become no claims. */
    int practising() {
        return 0;
    }

    /** Headings that are none of ours; their columns can be left out. */
    List<String> strange() {
        return List.of();
    }

    final SheetFaults faults() {
        return faults;
    }

    final FileReport report() {
        return FileReport.of(sheet, faults);
    }

    final Sheet sheet() {
        return sheet;
    }

    final void add(ClaimMark mark) {
        marks.add(mark);
    }

    final int count() {
        return marks.size();
    }

    /** Who the row is about; null where that is a fault. */
    final Numbered person(SheetRow row, SheetColumn column) {
        String staffNumber = text(row, column);
        if (row.cell(column) == null) {
            faults.add(row.number(), column, "Fill this in: it is needed.");
        }
        if (staffNumber == null) {
            return null;
        }
        Numbered person = people.get(staffNumber.strip());
        if (person == null) {
            faults.add(
                    row.number(),
                    column,
                    "Nobody has the staff number \"" + shown(staffNumber)
                            + "\". Import the person first, or put the number right.");
        } else if (!person.worksHere(today)) {
            faults.add(row.number(), column, "This person does not work here any more. Leave the row out.");
        }
        return person;
    }

    /** The cell; null where it is blank, or no text that can be stored, which is a fault. */
    final String text(SheetRow row, SheetColumn column) {
        String cell = row.cell(column);
        if (cell == null) {
            return null;
        }
        Optional<String> wrong = Texts.fault(cell, column.longest());
        wrong.ifPresent(message -> faults.add(row.number(), column, message));
        return wrong.isPresent() ? null : cell;
    }

    static String shown(String text) {
        return text.codePointCount(0, text.length()) <= SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + " …";
    }
}
