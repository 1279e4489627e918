package org.shuhari.people.file;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.shuhari.people.ImportColumn;
import org.shuhari.people.ImportFaults;

/** The first row: which column stands where. */
final class CsvHeader {

    private static final char[] SEPARATORS = {',', ';', '\t'};
    private static final Set<ImportColumn> DIFFERENT_FOR_EVERYBODY =
            EnumSet.of(ImportColumn.STAFF_NUMBER, ImportColumn.NAME, ImportColumn.EMAIL, ImportColumn.USERNAME);

    private final ImportColumn[] columns;
    private final int[] places = new int[ImportColumn.values().length];
    private final boolean usable;

    private CsvHeader(ImportColumn[] columns, boolean usable) {
        this.columns = columns;
        this.usable = usable;
        Arrays.fill(places, -1);
        for (int i = columns.length - 1; i >= 0; i--) {
            if (columns[i] != null) {
                places[columns[i].ordinal()] = i;
            }
        }
    }

    /** Which of the separators the first line is written with: the one that shows the most column names. */
    static char separator(String firstLine) {
        char best = SEPARATORS[0];
        long most = 0;
        for (char separator : SEPARATORS) {
            long names = Arrays.stream(firstLine.split(String.valueOf(separator), -1))
                    .filter(title -> ImportColumn.of(title.replace("\"", "")).isPresent())
                    .count();
            if (names > most) {
                most = names;
                best = separator;
            }
        }
        return best;
    }

    static CsvHeader read(int row, String[] titles, ImportFaults faults) {
        int before = faults.list().size();
        ImportColumn[] columns = new ImportColumn[titles.length];
        Set<ImportColumn> seen = EnumSet.noneOf(ImportColumn.class);
        for (int i = 0; i < titles.length; i++) {
            columns[i] = ImportColumn.of(titles[i]).orElse(null);
            if (columns[i] == null) {
                faults.add(row, null, unknown(titles[i], i));
            } else if (!seen.add(columns[i])) {
                faults.add(row, columns[i], "This column stands there twice. Leave one of them out.");
            }
        }
        ImportColumn.required().stream()
                .filter(column -> !seen.contains(column))
                .forEach(column -> faults.add(row, column, "This column is needed. Add it."));
        return new CsvHeader(columns, faults.list().size() == before);
    }

    private static String unknown(String title, int index) {
        String shown = title.codePointCount(0, title.length()) > 60
                ? title.substring(0, title.offsetByCodePoints(0, 60)) + " …"
                : title;
        String which =
                shown.isBlank() ? "Column " + (index + 1) + " has no name" : "There is no column \"" + shown + "\"";
        return which + ". Leave it out, or use one of: " + ImportColumn.titles() + ".";
    }

    boolean usable() {
        return usable;
    }

    int size() {
        return columns.length;
    }

    ImportColumn column(int index) {
        return columns[index];
    }

    /** Whether many rows hold the same there. */
    boolean comesAgain(int index) {
        return !DIFFERENT_FOR_EVERYBODY.contains(columns[index]);
    }

    int[] places() {
        return places;
    }
}
