package org.shuhari.shared.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The first row: which column stands where. */
final class SheetHeader {

    private static final char[] SEPARATORS = {',', ';', '\t'};

    private final SheetKind kind;
    private final String[] titles;
    private final SheetColumn[] columns;
    private final boolean[] leftOut;
    private final List<SheetHeading> further = new ArrayList<>();
    private final int[] places;
    private boolean usable;

    private SheetHeader(String[] titles, SheetKind kind) {
        this.titles = titles;
        this.kind = kind;
        this.columns = new SheetColumn[titles.length];
        this.leftOut = new boolean[titles.length];
        this.places = new int[kind.columns().size()];
        Arrays.fill(places, -1);
    }

    /** Which of the separators the first line is written with: the one that shows the most column names. */
    static char separator(String firstLine, SheetForm form) {
        char best = SEPARATORS[0];
        long most = 0;
        for (char separator : SEPARATORS) {
            long names = Arrays.stream(firstLine.split(String.valueOf(separator), -1))
                    .map(title -> title.replace("\"", "").strip())
                    .filter(title -> form.columns().stream()
                            .anyMatch(column -> column.title().equalsIgnoreCase(title)))
                    .count();
            if (names > most) {
                most = names;
                best = separator;
            }
        }
        return best;
    }

    /**
     * @param without headings whose columns are passed over
     * @param gaps whether a column may have no name, as long as it is empty
     */
    static SheetHeader read(
            int row, String[] cells, SheetForm form, Set<String> without, boolean gaps, SheetFaults faults) {
        int before = faults.count();
        String[] titles = Arrays.stream(cells).map(String::strip).toArray(String[]::new);
        SheetHeader header = new SheetHeader(titles, form.of(List.of(titles)));
        header.place(row, without, gaps, faults);
        faults.at(header.places);
        header.usable = faults.count() == before;
        return header;
    }

    private void place(int row, Set<String> without, boolean gaps, SheetFaults faults) {
        Set<SheetColumn> seen = new HashSet<>();
        for (int i = 0; i < titles.length; i++) {
            String title = titles[i];
            columns[i] = kind.column(title).orElse(null);
            leftOut[i] = columns[i] == null && (title.isEmpty() ? gaps : without.contains(title));
            if (columns[i] != null) {
                if (seen.add(columns[i])) {
                    places[columns[i].ordinal()] = i;
                } else {
                    faults.add(row, i, columns[i].title(), "This column stands there twice. Leave one of them out.");
                }
            } else if (kind.further() && !title.isEmpty() && !leftOut[i]) {
                further.add(new SheetHeading(row, i, title));
            } else if (!leftOut[i]) {
                faults.add(row, i, "", unknown(title, i));
            }
        }
        kind.columns().stream()
                .filter(column -> column.required() && !seen.contains(column))
                .forEach(column -> faults.add(row, column, "This column is needed. Add it."));
    }

    private String unknown(String title, int index) {
        String shown = title.codePointCount(0, title.length()) > 60
                ? title.substring(0, title.offsetByCodePoints(0, 60)) + " …"
                : title;
        String which =
                shown.isBlank() ? "Column " + (index + 1) + " has no name" : "There is no column \"" + shown + "\"";
        return which + ". Leave it out, or use one of: " + kind.titles() + ".";
    }

    SheetKind kind() {
        return kind;
    }

    boolean usable() {
        return usable;
    }

    int size() {
        return columns.length;
    }

    /** The column's name where a fault is told. */
    String title(int index) {
        return columns[index] == null ? titles[index] : columns[index].title();
    }

    List<SheetHeading> further() {
        return further;
    }

    boolean isLeftOut(int index) {
        return leftOut[index];
    }

    boolean isNameless(int index) {
        return leftOut[index] && titles[index].isEmpty();
    }

    /** Whether many rows hold the same there. */
    boolean comesAgain(int index) {
        return columns[index] == null || !columns[index].differs();
    }

    int[] places() {
        return places;
    }
}
