package org.shuhari.practice;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.shuhari.catalog.PracticeTemplate;
import org.shuhari.catalog.PracticeTemplate.Computed;

/**
 * A figure that follows from what a practice holds, as its template works it out. It is never stored.
 *
 * @param number as the reader writes it, without the unit's word; null where it cannot be worked out (yet)
 */
public record Figure(Computed computed, String number) {

    /** All figures of a template, in its order. */
    static List<Figure> of(PracticeTemplate template, JsonObject values, Locale reader) {
        return template.computed().stream()
                .map(computed -> new Figure(computed, number(computed, values, reader)))
                .toList();
    }

    private static String number(Computed computed, JsonObject values, Locale reader) {
        return computed.value(field -> given(values, field))
                .map(value -> computed.unit().text(value, reader))
                .orElse(null);
    }

    private static Optional<BigDecimal> given(JsonObject values, String field) {
        return values.get(field) instanceof JsonNumber number
                ? Optional.of(number.bigDecimalValue())
                : Optional.empty();
    }

    public boolean isKnown() {
        return number != null;
    }

    /** The key of the text that puts the unit's word to the number. */
    public String unit() {
        return "figure." + computed.unit().slug();
    }
}
