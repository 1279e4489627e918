package org.shuhari.practice;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.shuhari.catalog.PracticeTemplate.Field;
import org.shuhari.catalog.PracticeTemplate.Option;
import org.shuhari.shared.Texts;
import org.shuhari.shared.Violation;

/** Checks values against their fields, kind by kind, and gathers what is not right. */
final class FieldCheck {

    /** The most rows where the template names no limit. */
    static final int ROWS = 100;

    private static final int DIGITS = 18;
    private static final BigDecimal MOST_MINUTES = BigDecimal.valueOf(525_600);

    private final List<Violation> faults;

    FieldCheck(List<Violation> faults) {
        this.faults = faults;
    }

    /** @param value null when it is missing */
    void value(String at, Field field, JsonValue value) {
        if (value == null) {
            if (field.required()) {
                fault(at, "Fill this in: it is needed.");
            }
            return;
        }
        switch (field.kind()) {
            case TEXT, LONG_TEXT -> text(at, field, value);
            case CHOICE -> choice(at, field, value);
            case CHOICES -> choices(at, field, value);
            case NUMBER -> number(at, field, value);
            case MINUTES -> minutes(at, field, value);
            case YES_NO -> yesNo(at, value);
            case ROWS -> rows(at, field, value);
        }
    }

    private void text(String at, Field field, JsonValue value) {
        if (!(value instanceof JsonString text)) {
            fault(at, "Give a text.");
            return;
        }
        int max = field.max() == null
                ? Texts.LONG
                : Math.min(Texts.LONG, field.max().intValue());
        Texts.fault(text.getString(), max).ifPresent(message -> fault(at, message));
    }

    private void choice(String at, Field field, JsonValue value) {
        if (!(value instanceof JsonString chosen) || !optionIds(field).contains(chosen.getString())) {
            fault(at, "Choose one of: " + String.join(", ", optionIds(field)) + ".");
        }
    }

    private void choices(String at, Field field, JsonValue value) {
        if (!(value instanceof JsonArray chosen)) {
            fault(at, "Give a list of: " + String.join(", ", optionIds(field)) + ".");
            return;
        }
        Set<JsonValue> different = new HashSet<>(chosen);
        boolean known = different.stream()
                .allMatch(each ->
                        each instanceof JsonString id && optionIds(field).contains(id.getString()));
        if (!known) {
            fault(at, "Choose among: " + String.join(", ", optionIds(field)) + ".");
        } else if (different.size() < chosen.size()) {
            fault(at, "Choose each one once.");
        } else {
            count(at, field, chosen.size(), field.options().size(), true);
        }
    }

    private void number(String at, Field field, JsonValue value) {
        if (!(value instanceof JsonNumber number)) {
            fault(at, "Give a number.");
            return;
        }
        BigDecimal decimal = number.bigDecimalValue();
        if (decimal.precision() > DIGITS || Math.abs((long) decimal.scale()) > DIGITS) {
            fault(at, "Give a number of at most " + DIGITS + " digits.");
        } else {
            range(at, decimal, field.min(), field.max(), "a number");
        }
    }

    private void minutes(String at, Field field, JsonValue value) {
        if (!(value instanceof JsonNumber number) || !number.toString().matches("-?\\d{1,10}")) {
            fault(at, "Give whole minutes, for example 45.");
            return;
        }
        BigDecimal least = field.min() == null ? BigDecimal.ZERO : field.min();
        BigDecimal most = field.max() == null ? MOST_MINUTES : field.max();
        range(at, number.bigDecimalValue(), least, most, "whole minutes");
    }

    private void yesNo(String at, JsonValue value) {
        if (value != JsonValue.TRUE && value != JsonValue.FALSE) {
            fault(at, "Give true or false.");
        }
    }

    private void rows(String at, Field field, JsonValue value) {
        if (!(value instanceof JsonArray rows)) {
            fault(at, "Give a list of rows.");
            return;
        }
        if (count(at, field, rows.size(), ROWS, false)) {
            for (int i = 0; i < rows.size(); i++) {
                row(at + "[" + i + "]", field, rows.get(i));
            }
        }
    }

    private void row(String at, Field field, JsonValue value) {
        if (!(value instanceof JsonObject row) || row.isEmpty()) {
            fault(at, "Fill in this row, or take it out.");
            return;
        }
        List<String> known = field.columns().stream().map(Field::id).toList();
        row.keySet().stream()
                .filter(id -> !known.contains(id))
                .forEach(id -> fault(at + "." + id, "There is no such column: leave it out."));
        field.columns().forEach(column -> value(at + "." + column.id(), column, row.get(column.id())));
    }

    private boolean count(String at, Field field, int count, int mostAtAll, boolean options) {
        int least = field.min() == null ? 0 : field.min().intValue();
        int most = field.max() == null
                ? mostAtAll
                : Math.min(mostAtAll, field.max().intValue());
        if (count < least) {
            fault(at, options ? "Choose at least " + least + "." : "Give at least " + least + ".");
        } else if (count > most) {
            fault(at, options ? "Choose at most " + most + "." : "Give at most " + most + ".");
        }
        return count >= least && count <= most;
    }

    private void range(String at, BigDecimal value, BigDecimal least, BigDecimal most, String what) {
        boolean low = least != null && value.compareTo(least) < 0;
        boolean high = most != null && value.compareTo(most) > 0;
        if (low || high) {
            fault(at, between(least, most, what));
        }
    }

    /** At least one of the two stands. */
    private static String between(BigDecimal least, BigDecimal most, String what) {
        if (least == null) {
            return "Give " + what + " up to " + most.toPlainString() + ".";
        }
        return most == null
                ? "Give " + what + " from " + least.toPlainString() + "."
                : "Give " + what + " from " + least.toPlainString() + " up to " + most.toPlainString() + ".";
    }

    private void fault(String at, String message) {
        faults.add(new Violation(at, message));
    }

    private static List<String> optionIds(Field field) {
        return field.options().stream().map(Option::id).toList();
    }
}
