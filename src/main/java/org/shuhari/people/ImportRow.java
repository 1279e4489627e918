package org.shuhari.people;

/**
 * One row of a file of people.
 *
 * @param number the header is row 1
 * @param cells as they stand in the file
 * @param places where each {@link ImportColumn} stands among them, by its ordinal; -1 for an absent one
 */
public record ImportRow(int number, String[] cells, int[] places) {

    boolean has(ImportColumn column) {
        return places[column.ordinal()] >= 0;
    }

    /** The cell; null where the column is absent or the cell blank. */
    String cell(ImportColumn column) {
        String text = has(column) ? cells[places[column.ordinal()]] : null;
        return text == null || text.isBlank() ? null : text;
    }
}
