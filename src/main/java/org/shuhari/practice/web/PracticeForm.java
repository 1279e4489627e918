package org.shuhari.practice.web;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.shuhari.catalog.PracticeTemplate.Field;
import org.shuhari.catalog.PracticeTemplate.Kind;
import org.shuhari.practice.Fields;
import org.shuhari.practice.Recording;
import org.shuhari.shared.Ids;
import org.shuhari.shared.JsonParts;
import org.shuhari.shared.Violation;

/**
 * What was typed into the form of a practice. Names of inputs are those of the contract: {@code place}, {@code
 * fields.saw}, {@code fields.causes[0].owner}; so a violation finds its input.
 */
public class PracticeForm {

    private static final int MOST_ROWS = 100;

    private final Map<String, String[]> typed;
    private final Map<String, String> faults = new LinkedHashMap<>();
    private final Map<String, Integer> rows = new HashMap<>();
    private final Set<String> offered = new HashSet<>();
    private final List<Violation> unreadable = new ArrayList<>();

    /** @param asked the fields on the page */
    PracticeForm(Map<String, String[]> typed, List<Field> asked) {
        this.typed = new HashMap<>(typed);
        asked.stream().filter(field -> field.kind() == Kind.ROWS).forEach(this::closeUp);
    }

    /** Moves rows up over empty ones, so that the row that is told is the row that is shown. */
    private void closeUp(Field field) {
        int count = Math.min(MOST_ROWS, number(rowCount(field)));
        int kept = 0;
        for (int row = 0; row < count; row++) {
            if (filled(field, row)) {
                move(field, row, kept++);
            }
        }
        boolean add = ("add:" + field.id()).equals(value("row"));
        rows.put(field.id(), Math.max(add ? kept + 1 : kept, least(field)));
    }

    /** As many rows as the field asks for stand there at once. */
    private static int least(Field field) {
        return field.min() == null ? 1 : Math.max(1, field.min().intValue());
    }

    private boolean filled(Field field, int row) {
        boolean removed = ("remove:" + field.id() + ":" + row).equals(value("row"));
        return !removed
                && field.columns().stream()
                        .anyMatch(column -> !value(cell(field, row, column)).isBlank());
    }

    private void move(Field field, int from, int to) {
        if (from != to) {
            for (Field column : field.columns()) {
                String[] value = typed.remove(cell(field, from, column));
                typed.put(cell(field, to, column), value == null ? new String[0] : value);
            }
        }
    }

    /** Fills inputs that nobody has typed into with what stays from the last practice. */
    void offer(JsonObject staying, List<Field> asked) {
        asked.stream().filter(field -> staying.containsKey(field.id())).forEach(field -> {
            String name = "fields." + field.id();
            if (typed.putIfAbsent(name, inputs(staying.get(field.id()))) == null) {
                offered.add(name);
            }
        });
    }

    private static String[] inputs(JsonValue value) {
        if (value instanceof JsonArray many) {
            return many.stream().map(PracticeForm::input).toArray(String[]::new);
        }
        return new String[] {input(value)};
    }

    private static String input(JsonValue value) {
        return value instanceof JsonString text ? text.getString() : value.toString();
    }

    /** Whether an input holds what was written last time. */
    public boolean offered(String name) {
        return offered.contains(name);
    }

    private int number(String name) {
        return value(name).matches("\\d{1,4}") ? Integer.parseInt(value(name)) : 0;
    }

    private static String cell(Field field, int row, Field column) {
        return "fields." + field.id() + "[" + row + "]." + column.id();
    }

    /** The name of the hidden input that says how many rows there are. */
    public String rowCount(Field field) {
        return "fields." + field.id() + ".rows";
    }

    /** The numbers of the rows to show: at least one, and at least as many as are asked for. */
    public List<Integer> rows(Field field) {
        return IntStream.range(0, rows.getOrDefault(field.id(), 1)).boxed().toList();
    }

    /** Browsers send line ends as CR LF. */
    public String value(String name) {
        String[] values = typed.get(name);
        return values == null || values.length == 0 ? "" : values[0].replace("\r\n", "\n");
    }

    public String value(String name, String absent) {
        return typed.containsKey(name) ? value(name) : absent;
    }

    public boolean chosen(String name, String option) {
        return List.of(typed.getOrDefault(name, new String[0])).contains(option);
    }

    /** What to do about an input; null when it is right. */
    public String fault(String name) {
        return faults.get(name);
    }

    /** The inputs that need a change, with what to do. */
    public Map<String, String> faults() {
        return faults;
    }

    void faults(List<Violation> violations) {
        violations.forEach(violation -> faults.putIfAbsent(violation.field(), violation.message()));
    }

    /** The ids of hints and message of an input; null without any. */
    public String described(String name, boolean hint) {
        String ids = (hint ? name + "-hint " : "")
                + (offered.contains(name) ? name + "-stays " : "")
                + (faults.containsKey(name) ? name + "-message" : "");
        return ids.isBlank() ? null : ids.strip();
    }

    Recording recording(UUID id, String skill, List<Field> asked) {
        LocalDate doneOn = date("doneOn");
        Integer minutes = minutes("minutes");
        UUID observer = Ids.parse(value("observer")).orElse(null);
        Fields fields = fields(asked);
        return new Recording(
                id, skill, doneOn, text("place"), minutes, observer, fields, text("note"), List.copyOf(unreadable));
    }

    private String text(String name) {
        return value(name).isBlank() ? null : value(name);
    }

    private LocalDate date(String name) {
        if (value(name).isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(value(name));
        } catch (DateTimeParseException e) {
            unreadable.add(new Violation(name, "Give the day as year-month-day, for example 2026-03-14."));
            return null;
        }
    }

    private Integer minutes(String name) {
        String text = value(name).strip();
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("\\d{1,9}")) {
            unreadable.add(new Violation(name, "Give whole minutes, for example 45."));
            return null;
        }
        return Integer.valueOf(text);
    }

    Fields fields(List<Field> asked) {
        JsonObjectBuilder all = JsonParts.object();
        asked.forEach(field -> all.add(field.id(), json(field, "fields." + field.id())));
        return Fields.of(all.build());
    }

    private JsonValue json(Field field, String name) {
        return switch (field.kind()) {
            case TEXT, LONG_TEXT, CHOICE -> JsonParts.value(value(name));
            case CHOICES ->
                JsonParts.array(List.of(typed.getOrDefault(name, new String[0])))
                        .build();
            case NUMBER -> numeral(value(name).strip().replace(',', '.'), "-?\\d{1,20}(\\.\\d{1,20})?");
            case MINUTES -> numeral(value(name).strip(), "-?\\d{1,10}");
            case YES_NO ->
                value(name).isEmpty() ? JsonValue.NULL : truth(value(name).equals("true"));
            case ROWS -> table(field);
        };
    }

    /** Text that is no number stays text, for the rules to tell. */
    private static JsonValue numeral(String text, String form) {
        return text.matches(form) ? JsonParts.value(new BigDecimal(text)) : JsonParts.value(text);
    }

    private static JsonValue truth(boolean yes) {
        return yes ? JsonValue.TRUE : JsonValue.FALSE;
    }

    private JsonValue table(Field field) {
        JsonArrayBuilder all = JsonParts.array();
        for (int row : rows(field)) {
            if (filled(field, row)) {
                all.add(line(field, row));
            }
        }
        return all.build();
    }

    private JsonObject line(Field field, int row) {
        JsonObjectBuilder line = JsonParts.object();
        field.columns().forEach(column -> line.add(column.id(), json(column, cell(field, row, column))));
        return line.build();
    }
}
