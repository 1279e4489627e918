package org.shuhari.shared.sheet;

import jakarta.json.JsonObject;
import org.shuhari.shared.JsonParts;

/**
 * One thing that is not right in a file.
 *
 * @param row the header is row 1; an empty line counts
 * @param column the column's name; empty when it is about the whole row or file
 * @param message what to do about it
 * @param sheet the sheet's name in a workbook; null for CSV
 * @param cell where it stands in a workbook, like C4; null for CSV and when it is about no one cell
 */
public record SheetFault(int row, String column, String message, String sheet, String cell) {

    /** As the contract has it; workbooks add {@code sheet} and {@code cell}. */
    public JsonObject json() {
        var json = JsonParts.object().add("row", row).add("column", column).add("message", message);
        if (sheet != null) {
            json.add("sheet", sheet);
        }
        if (cell != null) {
            json.add("cell", cell);
        }
        return json.build();
    }

    public static SheetFault of(JsonObject json) {
        return new SheetFault(
                json.getInt("row"),
                json.getString("column"),
                json.getString("message"),
                json.getString("sheet", null),
                json.getString("cell", null));
    }

    /** A column as spreadsheets name it: A for the first, AA for the 27th. */
    static String letters(int index) {
        String letters = "";
        for (int rest = index; rest >= 0; rest = rest / 26 - 1) {
            letters = (char) ('A' + rest % 26) + letters;
        }
        return letters;
    }
}
