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

    public SheetFaults() {}

    public SheetFaults(SheetFaults before) {
        found.addAll(before.found);
        count = before.count;
    }

    /** @param column null when it is about the whole row or file */
    public void add(int row, SheetColumn column, String message) {
        count++;
        if (found.size() < MOST) {
            found.add(new SheetFault(row, column == null ? "" : column.title(), message));
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
