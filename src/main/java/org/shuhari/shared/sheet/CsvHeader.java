package org.shuhari.shared.sheet;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** The first row: which column stands where. */
final class CsvHeader {

    private static final char[] SEPARATORS = {',', ';', '\t'};

    private final SheetColumn[] columns;
    private final int[] places;
    private final boolean usable;

    private CsvHeader(SheetColumn[] columns, SheetKind kind, boolean usable) {
        this.columns = columns;
        this.places = new int[kind.columns().size()];
        this.usable = usable;
        Arrays.fill(places, -1);
        for (int i = columns.length - 1; i >= 0; i--) {
            if (columns[i] != null) {
                places[columns[i].ordinal()] = i;
            }
        }
    }

    /** Which of the separators the first line is written with: the one that shows the most column names. */
    static char separator(String firstLine, SheetKind kind) {
        char best = SEPARATORS[0];
        long most = 0;
        for (char separator : SEPARATORS) {
            long names = Arrays.stream(firstLine.split(String.valueOf(separator), -1))
                    .filter(title -> kind.column(title.replace("\"", "")).isPresent())
                    .count();
            if (names > most) {
                most = names;
                best = separator;
            }
        }
        return best;
    }

    static CsvHeader read(int row, String[] titles, SheetKind kind, SheetFaults faults) {
        int before = faults.list().size();
        SheetColumn[] columns = new SheetColumn[titles.length];
        Set<SheetColumn> seen = new HashSet<>();
        for (int i = 0; i < titles.length; i++) {
            columns[i] = kind.column(titles[i]).orElse(null);
            if (columns[i] == null) {
                faults.add(row, null, unknown(titles[i], i, kind));
            } else if (!seen.add(columns[i])) {
                faults.add(row, columns[i], "This column stands there twice. Leave one of them out.");
            }
        }
        kind.columns().stream()
                .filter(column -> column.required() && !seen.contains(column))
                .forEach(column -> faults.add(row, column, "This column is needed. Add it."));
        return new CsvHeader(columns, kind, faults.list().size() == before);
    }

    private static String unknown(String title, int index, SheetKind kind) {
        String shown = title.codePointCount(0, title.length()) > 60
                ? title.substring(0, title.offsetByCodePoints(0, 60)) + " …"
                : title;
        String which =
                shown.isBlank() ? "Column " + (index + 1) + " has no name" : "There is no column \"" + shown + "\"";
        return which + ". Leave it out, or use one of: " + kind.titles() + ".";
    }

    boolean usable() {
        return usable;
    }

    int size() {
        return columns.length;
    }

    SheetColumn column(int index) {
        return columns[index];
    }

    /** Whether many rows hold the same there. */
    boolean comesAgain(int index) {
        return !columns[index].differs();
    }

    int[] places() {
        return places;
    }
}
