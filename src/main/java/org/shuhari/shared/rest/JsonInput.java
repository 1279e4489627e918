package org.shuhari.shared.rest;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.shuhari.shared.Entered;
import org.shuhari.shared.Ids;
import org.shuhari.shared.Problem;
import org.shuhari.shared.Texts;
import org.shuhari.shared.Violation;

/**
 * A JSON object that came in, read strictly, member by member; every violation is gathered and {@link #done} throws them
 * all at once. A null member counts as absent. Members that nobody asked for are violations.
 *
 * <pre>
 * String place = body.text("place", Texts.PLACE).required();
 * Optional&lt;Integer&gt; minutes = body.whole("minutes", 1, 1440).optional();
 * body.done();
 * </pre>
 */
public final class JsonInput {

    private final JsonObject json;
    private final String path;
    private final Set<String> read = new LinkedHashSet<>();
    private final Set<String> blank = new LinkedHashSet<>();
    private final List<Violation> violations;

    public JsonInput(JsonObject json) {
        this(json, "", new ArrayList<>());
    }

    private JsonInput(JsonObject json, String path, List<Violation> violations) {
        this.json = json;
        this.path = path;
        this.violations = violations;
    }

    /** A member that was asked for, and its value when it was there and right. */
    public final class Member<T> {

        private final String name;
        private final T value;

        private Member(String name, T value) {
            this.name = name;
            this.value = value;
        }

        /** The value; when it is absent that is a violation, and null until {@link JsonInput#done} throws. */
        public T required() {
            if (value == null && !has(name)) {
                violation(name, "Fill this in: it is needed.");
            }
            return value;
        }

        public Optional<T> optional() {
            return Optional.ofNullable(value);
        }

        public T or(T absent) {
            return value == null ? absent : value;
        }
    }

    /** A text of at most {@code max} characters; only blank counts as missing. */
    public Member<String> text(String name, int max) {
        String text = typed(name, ValueType.STRING, "a text", v -> ((JsonString) v).getString());
        if (text == null) {
            return new Member<>(name, null);
        }
        Optional<String> fault = Texts.fault(text, max);
        fault.ifPresent(message -> violation(name, message));
        if (fault.isEmpty() && text.isBlank()) {
            blank.add(name);
            return new Member<>(name, null);
        }
        return new Member<>(name, fault.isPresent() ? null : text);
    }

    /** One of these words. */
    public Member<String> word(String name, List<String> words) {
        String text = typed(name, ValueType.STRING, "a text", v -> ((JsonString) v).getString());
        if (text != null && !words.contains(text)) {
            violation(name, "Use one of: " + String.join(", ", words) + ".");
            text = null;
        }
        return new Member<>(name, text);
    }

    public Member<UUID> id(String name) {
        String text = typed(name, ValueType.STRING, "an id", v -> ((JsonString) v).getString());
        UUID id = text == null ? null : Ids.parse(text).orElse(null);
        if (text != null && id == null) {
            violation(name, "Give a UUID, for example 0b9a4f7e-3c1d-4e8a-9f52-6d7c8b9a0e1f.");
        }
        return new Member<>(name, id);
    }

    public Member<LocalDate> date(String name) {
        String text = typed(name, ValueType.STRING, "a date", v -> ((JsonString) v).getString());
        if (text == null) {
            return new Member<>(name, null);
        }
        try {
            return new Member<>(name, LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            violation(name, "Give a date as year-month-day, for example 2026-03-14.");
            return new Member<>(name, null);
        }
    }

    /** A moment in UTC. */
    public Member<Instant> instant(String name) {
        String text = typed(name, ValueType.STRING, "a moment", v -> ((JsonString) v).getString());
        if (text == null) {
            return new Member<>(name, null);
        }
        try {
            return new Member<>(name, Instant.parse(text));
        } catch (DateTimeParseException e) {
            violation(name, "Give a moment in UTC, for example 2026-03-14T09:05:00.000Z.");
            return new Member<>(name, null);
        }
    }

    /** An object of two moments by the sender's own clock: {@code at}, when it was written, and {@code now}. */
    public Member<Entered> entered(String name) {
        JsonObject object = typed(name, ValueType.OBJECT, "an object with at and now", JsonValue::asJsonObject);
        if (object == null) {
            return new Member<>(name, null);
        }
        JsonInput inner = new JsonInput(object, path + name + ".", new ArrayList<>());
        Instant at = inner.instant("at").required();
        Instant now = inner.instant("now").required();
        violations.addAll(inner.faults());
        return new Member<>(name, at == null || now == null ? null : new Entered(at, now));
    }

    /** A whole number from {@code min} to {@code max}; 7.0 is not one, and neither is "7". */
    public Member<Integer> whole(String name, int min, int max) {
        JsonNumber number = typed(name, ValueType.NUMBER, "a whole number", JsonNumber.class::cast);
        if (number == null) {
            return new Member<>(name, null);
        }
        BigDecimal value = number.bigDecimalValue();
        boolean whole = number.toString().matches("-?\\d{1,10}");
        if (!whole || value.compareTo(BigDecimal.valueOf(min)) < 0 || value.compareTo(BigDecimal.valueOf(max)) > 0) {
            violation(name, "Give a whole number from " + min + " to " + max + ".");
            return new Member<>(name, null);
        }
        return new Member<>(name, value.intValue());
    }

    public Member<Boolean> flag(String name) {
        JsonValue value = value(name);
        if (value == null) {
            return new Member<>(name, null);
        }
        if (value.getValueType() != ValueType.TRUE && value.getValueType() != ValueType.FALSE) {
            violation(name, "Give true or false.");
            return new Member<>(name, null);
        }
        return new Member<>(name, value.getValueType() == ValueType.TRUE);
    }

    /** A list of texts, each of at most {@code max} characters. */
    public Member<List<String>> texts(String name, int max) {
        JsonArray array = typed(name, ValueType.ARRAY, "a list", JsonValue::asJsonArray);
        if (array == null) {
            return new Member<>(name, null);
        }
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            if (array.get(i) instanceof JsonString text
                    && Texts.fault(text.getString(), max).isEmpty()) {
                texts.add(text.getString());
            } else {
                violation(name + "[" + i + "]", "Give a text of at most " + max + " characters.");
            }
        }
        return new Member<>(name, List.copyOf(texts));
    }

    /** An object whose members are texts of at most {@code max} characters. */
    public Member<Map<String, String>> textsByName(String name, int max) {
        JsonObject object = typed(name, ValueType.OBJECT, "an object", JsonValue::asJsonObject);
        if (object == null) {
            return new Member<>(name, null);
        }
        Map<String, String> texts = new LinkedHashMap<>();
        object.forEach((key, value) -> {
            if (value instanceof JsonString text
                    && Texts.fault(text.getString(), max).isEmpty()) {
                texts.put(key, text.getString());
            } else {
                violation(name + "." + key, "Give a text of at most " + max + " characters.");
            }
        });
        return new Member<>(name, texts);
    }

    /** An object as it came; its reader checks it. */
    public Member<JsonObject> object(String name) {
        return new Member<>(name, typed(name, ValueType.OBJECT, "an object", JsonValue::asJsonObject));
    }

    /** Whether the member is there, and not null or only blank. */
    public boolean has(String name) {
        return json.containsKey(name) && !json.isNull(name) && !blank.contains(name);
    }

    /** Whether the member is there at all, be it null. */
    public boolean names(String name) {
        read.add(name);
        return json.containsKey(name);
    }

    /** Adds what the caller found not to be right. */
    public void violation(String name, String message) {
        violations.add(new Violation(path + name, message));
    }

    /** @throws Problem 422 with everything that is not right, unknown members included */
    public void done() {
        List<Violation> faults = faults();
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
    }

    /** What {@link #done} would throw: for a use case that gathers these with its own and refuses once. */
    public List<Violation> faults() {
        List<Violation> faults = new ArrayList<>(violations);
        json.keySet().stream()
                .filter(name -> !read.contains(name))
                .forEach(name ->
                        faults.add(new Violation(path + name, "Leave this out: there is no such member here.")));
        return faults;
    }

    private JsonValue value(String name) {
        read.add(name);
        JsonValue value = json.get(name);
        return value == null || value.getValueType() == ValueType.NULL ? null : value;
    }

    private <T> T typed(String name, ValueType type, String words, java.util.function.Function<JsonValue, T> reading) {
        JsonValue value = value(name);
        if (value == null) {
            return null;
        }
        if (value.getValueType() != type) {
            violation(name, "Give " + words + ".");
            return null;
        }
        return reading.apply(value);
    }
}
