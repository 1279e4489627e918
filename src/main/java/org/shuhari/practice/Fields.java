package org.shuhari.practice;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.shuhari.catalog.PracticeTemplate;
import org.shuhari.catalog.PracticeTemplate.Field;
import org.shuhari.shared.JsonParts;
import org.shuhari.shared.Violation;

/**
 * The values of a template's fields, by field id. What is null, blank or an empty list is missing and is not among them;
 * everything else is kept exactly as sent.
 */
public final class Fields {

    private final JsonObject values;

    private Fields(JsonObject values) {
        this.values = values;
    }

    /** @param sent field id → value, as the contract writes each kind; null for none */
    public static Fields of(JsonObject sent) {
        return new Fields(sent == null ? JsonValue.EMPTY_JSON_OBJECT : Canonical.present(sent));
    }

    static Fields stored(String text) {
        return new Fields(JsonParts.read(text));
    }

    /** Everything that does not fit the template, each under {@code fields.<id>}. */
    public List<Violation> faults(PracticeTemplate template) {
        return faults(template.fields(), "There is no such field in this template: leave it out.");
    }

    /** The same for what is written before the practice: the fields marked so, and no others. */
    public List<Violation> predictionFaults(PracticeTemplate template) {
        return faults(template.predictions(), "This is not written before the practice: leave it out here.");
    }

    private List<Violation> faults(List<Field> asked, String notAsked) {
        List<Violation> faults = new ArrayList<>();
        List<String> known = asked.stream().map(Field::id).toList();
        values.keySet().stream()
                .filter(id -> !known.contains(id))
                .forEach(id -> faults.add(new Violation("fields." + id, notAsked)));
        FieldCheck check = new FieldCheck(faults);
        asked.forEach(field -> check.value("fields." + field.id(), field, values.get(field.id())));
        return faults;
    }

    /** Whether the values of these fields are the same in both; missing in both is the same. */
    boolean agree(Fields other, Collection<Field> on) {
        return on.stream().allMatch(field -> Objects.equals(text(field), other.text(field)));
    }

    /** Whether any of these fields has a value. */
    boolean hasAny(Collection<Field> of) {
        return of.stream().anyMatch(field -> values.containsKey(field.id()));
    }

    /** These values, and those of the other for fields that the template has and that are missing here. */
    Fields filledFrom(Fields other, PracticeTemplate template) {
        TreeMap<String, JsonValue> all = new TreeMap<>(values);
        template.predictions().stream()
                .filter(field -> other.values.containsKey(field.id()))
                .forEach(field -> all.putIfAbsent(field.id(), other.values.get(field.id())));
        var object = JsonParts.object();
        all.forEach(object::add);
        return new Fields(object.build());
    }

    /** Those of these values that mostly stay the same. */
    Fields staying(PracticeTemplate template) {
        var object = JsonParts.object();
        template.fields().stream()
                .filter(field -> field.stays() != null && values.containsKey(field.id()))
                .forEach(field -> object.add(field.id(), values.get(field.id())));
        return new Fields(object.build());
    }

    public JsonObject json() {
        return values;
    }

    /** As they were sent: 20 stays 20 and 12.50 stays 12.50. */
    String kept() {
        return values.toString();
    }

    /** One text for equal values. */
    String text() {
        return Canonical.text(values);
    }

    private String text(Field field) {
        JsonValue value = values.get(field.id());
        return value == null ? null : Canonical.text(value);
    }
}
