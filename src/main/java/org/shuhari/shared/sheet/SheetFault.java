package org.shuhari.shared.sheet;

import jakarta.json.Json;
import jakarta.json.JsonObject;

/**
 * One thing that is not right in a file.
 *
 * @param row the header is row 1; an empty line counts
 * @param column the column's name; empty when it is about the whole row or file
 * @param message what to do about it
 */
public record SheetFault(int row, String column, String message) {

    /** As the contract has it. */
    public JsonObject json() {
        return Json.createObjectBuilder()
                .add("row", row)
                .add("column", column)
                .add("message", message)
                .build();
    }

    public static SheetFault of(JsonObject json) {
        return new SheetFault(json.getInt("row"), json.getString("column"), json.getString("message"));
    }
}
