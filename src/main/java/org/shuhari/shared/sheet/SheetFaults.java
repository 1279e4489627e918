package org.shuhari.shared.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is not right in a file: all of it, as far as a list is of use; the rest is counted. */
public final class SheetFaults {

    /** The most that are told one by one. */
    public static final int MOST = 1_000;

    private final List<SheetFault> found = new ArrayList<>();
    private int count;
    private String sheet;
    private int[] places = {};

    public SheetFaults() {}

    public SheetFaults(SheetFaults before) {
        found.addAll(before.found);
        count = before.count;
        sheet = before.sheet;
        places = before.places;
    }

    /** From here on faults are about this sheet of a workbook. */
    void in(String name) {
        sheet = name;
    }

    /** Where each column of the kind stands, by its ordinal. */
    void at(int[] columnPlaces) {
        places = columnPlaces;
    }

    /** @param column null when it is about the whole row or file */
    public void add(int row, SheetColumn column, String message) {
        int place = column == null || column.ordinal() >= places.length ? -1 : places[column.ordinal()];
        add(row, place, column == null ? "" : column.title(), message);
    }

    /** In a column beside those of the kind. */
    public void add(SheetHeading column, int row, String message) {
        add(row, column.index(), column.title(), message);
    }

    /** @param place the index of the cell in its row; -1 for none */
    void add(int row, int place, String column, String message) {
        count++;
        if (found.size() < MOST) {
            String cell = sheet == null || place < 0 ? null : SheetFault.letters(place) + row;
            found.add(new SheetFault(row, column, message, sheet, cell));
        }
    }

    public boolean none() {
        return count == 0;
    }

    /** How many there are in all. */
    public int count() {
        return count;
    }

    /** In the order of rows. */
    public List<SheetFault> list() {
        return found.stream().sorted(Comparator.comparingInt(SheetFault::row)).toList();
    }

    /** How many there are beyond the list. */
    public int more() {
        return count - found.size();
    }
}
