package org.shuhari.practice;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.shuhari.catalog.PracticeTemplate.Field;
import org.shuhari.catalog.PracticeTemplate.Option;
import org.shuhari.shared.Wordings;

/**
 * One field of a recorded practice in words.
 *
 * @param text for everything but rows
 * @param heads the columns' labels, for rows
 * @param rows the cells of each row, in the columns' order
 */
public record SheetLine(String label, String text, List<String> heads, List<List<String>> rows) {

    /** The fields that have a value, in the template's order. */
    static List<SheetLine> of(List<Field> fields, JsonObject values, Wordings wordings) {
        return fields.stream()
                .filter(field -> values.containsKey(field.id()))
                .map(field -> of(field, values.get(field.id()), wordings))
                .toList();
    }

    private static SheetLine of(Field field, JsonValue value, Wordings wordings) {
        if (value instanceof JsonArray rows && !field.columns().isEmpty()) {
            List<List<String>> table = new ArrayList<>();
            rows.forEach(row -> table.add(cells(field.columns(), row.asJsonObject(), wordings)));
            List<String> heads = field.columns().stream().map(Field::label).toList();
            return new SheetLine(field.label(), "", heads, table);
        }
        return new SheetLine(field.label(), words(field, value, wordings), List.of(), List.of());
    }

    private static List<String> cells(List<Field> columns, JsonObject row, Wordings wordings) {
        return columns.stream()
                .map(column -> row.containsKey(column.id()) ? words(column, row.get(column.id()), wordings) : "")
                .toList();
    }

    private static String words(Field field, JsonValue value, Wordings wordings) {
        return switch (field.kind()) {
            case TEXT, LONG_TEXT -> text(value);
            case CHOICE -> label(field, text(value));
            case CHOICES ->
                String.join(
                        ", ",
                        value.asJsonArray().stream()
                                .map(each -> label(field, text(each)))
                                .toList());
            case NUMBER -> ((JsonNumber) value).bigDecimalValue().toPlainString();
            case MINUTES -> wordings.said("practice", "practice.minutes", value.toString());
            case YES_NO -> wordings.text("practice", value == JsonValue.TRUE ? "yes" : "no");
            case ROWS -> "";
        };
    }

    private static String text(JsonValue value) {
        return ((JsonString) value).getString();
    }

    private static String label(Field field, String option) {
        return field.options().stream()
                .filter(each -> each.id().equals(option))
                .map(Option::label)
                .findFirst()
                .orElse(option);
    }
}
