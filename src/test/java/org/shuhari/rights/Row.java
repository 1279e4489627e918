package org.shuhari.rights;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One line of the table: {@code METHOD address | answers | body}. Method PAGE is a page opened with a session.
 *
 * @param body JSON, or the name of a file's kind ({@code png}, {@code csv}); empty without one
 * @param expected the status for each column; with an {@code e} behind it, an empty list; with a {@code ?}, a list
 *     of any length
 */
record Row(String method, String address, String body, Map<Column, String> expected) {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** All lines of the table; comments and blank lines are left out. */
    static List<Row> all() {
        try (InputStream in = Row.class.getResourceAsStream("rights.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Row::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row of(String line) {
        String[] parts = line.split(" \\| ", 3);
        String[] request = SPACES.split(parts[0].strip(), 2);
        List<String> statuses = SPACES.splitAsStream(parts[1].strip())
                .filter(word -> !word.equals("·"))
                .toList();
        if (statuses.size() != Column.values().length) {
            throw new IllegalArgumentException(statuses.size() + " answers in: " + line);
        }
        Map<Column, String> expected = new EnumMap<>(Column.class);
        Arrays.stream(Column.values()).forEach(column -> expected.put(column, statuses.get(column.ordinal())));
        return new Row(request[0], request[1], parts.length > 2 ? parts[2].strip() : "", expected);
    }

    boolean isPage() {
        return method.equals("PAGE");
    }

    /** Whether asking changes nothing, so that all such lines can share their people. */
    boolean reads() {
        return isPage() || method.equals("GET");
    }

    /** The address without its query. */
    String path() {
        int query = address.indexOf('?');
        return query < 0 ? address : address.substring(0, query);
    }

    @Override
    public String toString() {
        return method + " " + address + (body.isEmpty() ? "" : " " + body);
    }
}
