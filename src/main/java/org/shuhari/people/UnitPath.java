package org.shuhari.people;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.shuhari.shared.Texts;

/**
 * The way to a unit from the top, as people write it: {@code A/B/C}. Blanks around the names do not count.
 *
 * @param names the top unit's first; never empty
 */
public record UnitPath(List<String> names) {

    /** The most levels of a tree of units. */
    public static final int LEVELS = 50;

    /** The longest name of a unit (characters). */
    public static final int LONGEST_NAME = 200;

    private static final String SEPARATOR = "/";

    /** @throws IllegalArgumentException when {@link #fault} finds one */
    public static UnitPath of(String text) {
        fault(text).ifPresent(message -> {
            throw new IllegalArgumentException(message);
        });
        return new UnitPath(split(text));
    }

    /** What is not right with a written path, or empty. */
    public static Optional<String> fault(String text) {
        List<String> names = split(text);
        if (names.stream().anyMatch(String::isEmpty)) {
            return Optional.of("Write the path without an empty part: A/B/C.");
        }
        if (names.size() > LEVELS) {
            return Optional.of("Use at most " + LEVELS + " levels of units; this path has " + names.size() + ".");
        }
        return names.stream()
                .map(name -> Texts.fault(name, LONGEST_NAME))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static List<String> split(String text) {
        return Arrays.stream(text.split(SEPARATOR, -1)).map(String::strip).toList();
    }

    public String text() {
        return String.join(SEPARATOR, names);
    }
}
