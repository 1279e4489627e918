package org.shuhari.signoff;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a mark in a cell of an earlier matrix says. */
public enum Mark {
    /** Somebody does it alone, or teaches it: any tick, U and O of ILUO, 3 and 4 of a scale from 0 to 4. */
    MASTERS(
            "x", "✓", "✔", "☑", "√", "●", "■", "yes", "y", "ja", "j", "true", "waar", "U", "O", "3", "4", "75%",
            "100%"),
    /** Somebody learns it: I and L of ILUO, 1 and 2 of a scale from 0 to 4. */
    PRACTISING("I", "L", "1", "2", "25%", "50%"),
    /** Not needed, or not begun. */
    NONE("", "-", "–", "—", ".", "0", "0%", "no", "n", "nee", "false", "onwaar", "n/a", "nvt", "n.v.t.");

    private static final Map<String, Mark> BY_WRITING = Stream.of(values())
            .flatMap(mark -> mark.writings.stream().map(writing -> Map.entry(key(writing), mark)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final List<String> writings;

    Mark(String... writings) {
        this.writings = List.of(writings);
    }

    /** Blanks around it and its case do not count; empty for a mark that nobody agreed upon. */
    static Optional<Mark> of(String cell) {
        return Optional.ofNullable(BY_WRITING.get(key(cell)));
    }

    private static String key(String cell) {
        return cell.strip().replace("\uFE0F", "").toLowerCase(Locale.ROOT);
    }

    /** The ways it is written. */
    public List<String> writings() {
        return writings;
    }
}
