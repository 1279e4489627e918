package org.shuhari.shared.sheet;

/**
 * One row of a file.
 *
 * @param number the header is row 1
 * @param cells as they stand in the file
 * @param places where each column stands among them, by its ordinal; -1 for an absent one
 */
public record SheetRow(int number, String[] cells, int[] places) {

    public boolean has(SheetColumn column) {
        return places[column.ordinal()] >= 0;
    }

    /** The cell; null where the column is absent or the cell blank. */
    public String cell(SheetColumn column) {
        String text = has(column) ? cells[places[column.ordinal()]] : null;
        return text == null || text.isBlank() ? null : text;
    }
}
