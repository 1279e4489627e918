package org.shuhari.gaps;

import java.util.Arrays;
import java.util.UUID;

/**
 * The people of the matrix, a row each, in arrays: 26 bytes a row and 8 to 16 for finding it by the person's id. A row stays when its
 * person leaves, and is that person's again after a return.
 */
final class MatrixRows {

    private static final int FIRST = 1 << 10;
    private static final int FREE = 0;

    private long[] high = new long[FIRST];
    private long[] low = new long[FIRST];
    private int[] unit = new int[FIRST];
    private short[] jobRole = new short[FIRST];
    private int[] site = new int[FIRST];
    private int size;

    /** Open addressing: the row and one more, or {@link #FREE}. */
    private int[] slots = new int[FIRST << 1];

    /** -1 for somebody who has no row. */
    int find(UUID id) {
        int slot = slot(id.getMostSignificantBits(), id.getLeastSignificantBits());
        return slots[slot] - 1;
    }

    /** The person's row, a new one where there was none. */
    int at(UUID id) {
        long h = id.getMostSignificantBits();
        long l = id.getLeastSignificantBits();
        int slot = slot(h, l);
        if (slots[slot] != FREE) {
            return slots[slot] - 1;
        }
        if (size == unit.length) {
            grow();
            slot = slot(h, l);
        }
        high[size] = h;
        low[size] = l;
        unit[size] = MatrixUnits.NONE;
        slots[slot] = ++size;
        return size - 1;
    }

    private int slot(long h, long l) {
        long mixed = (h ^ l) * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 40) & slots.length - 1;
        while (slots[slot] != FREE && (high[slots[slot] - 1] != h || low[slots[slot] - 1] != l)) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    /** Makes room for so many people at once. */
    void reserve(int people) {
        if (people > unit.length) {
            resize(people);
        }
    }

    /** By a little: every column has as many cells as there is room, used or not. */
    private void grow() {
        resize(size + size / 32);
    }

    private void resize(int more) {
        high = Arrays.copyOf(high, more);
        low = Arrays.copyOf(low, more);
        unit = Arrays.copyOf(unit, more);
        jobRole = Arrays.copyOf(jobRole, more);
        site = Arrays.copyOf(site, more);
        if (more > slots.length / 2) {
            slots = new int[Integer.highestOneBit(more) << 2];
            for (int row = 0; row < size; row++) {
                slots[slot(high[row], low[row])] = row + 1;
            }
        }
    }

    void place(int row, int newUnit, int newJobRole, int newSite) {
        unit[row] = newUnit;
        jobRole[row] = (short) newJobRole;
        site[row] = newSite;
    }

    UUID id(int row) {
        return new UUID(high[row], low[row]);
    }

    /** {@link MatrixUnits#NONE} for somebody who works in none, or not here any more. */
    int unit(int row) {
        return unit[row];
    }

    int jobRole(int row) {
        return jobRole[row];
    }

    int site(int row) {
        return site[row];
    }

    int size() {
        return size;
    }

    /** How many rows there is room for: columns have as many. */
    int room() {
        return unit.length;
    }
}
