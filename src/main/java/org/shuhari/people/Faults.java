package org.shuhari.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.shuhari.shared.Problem;
import org.shuhari.shared.Texts;
import org.shuhari.shared.Violation;

/** What is not right with what was entered: gathered, so that all of it is told at once. */
final class Faults {

    /** No day that anybody means lies outside; every database holds these. */
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private final List<Violation> found;

    /** @param before what was found while the input was read */
    Faults(Collection<Violation> before) {
        found = new ArrayList<>(before);
    }

    /** Adds a fault, unless one of that field is known already. */
    void add(String field, String message) {
        if (found.stream().noneMatch(fault -> fault.field().equals(field))) {
            found.add(new Violation(field, message));
        }
    }

    /** A text on one line that may be left out. */
    void line(String field, String value, int max) {
        if (value != null) {
            Texts.fault(value, max).ifPresent(message -> add(field, message));
            if (value.codePoints().anyMatch(Character::isISOControl)) {
                add(field, "Write this on one line, without tabs.");
            }
        }
    }

    /** A text on one line that is needed. */
    void needed(String field, String value, int max) {
        if (Texts.missing(value)) {
            add(field, "Fill this in: it is needed.");
        } else {
            line(field, value, max);
        }
    }

    /** A day that is needed. */
    void day(String field, LocalDate value) {
        if (value == null) {
            add(field, "Give a day.");
        } else if (value.isBefore(EARLIEST) || value.isAfter(LATEST)) {
            add(field, "Give a day between 1900 and 2199.");
        }
    }

    boolean none() {
        return found.isEmpty();
    }

    /** @throws Problem 422 with everything that was found */
    void thrown() {
        if (!found.isEmpty()) {
            throw Problem.invalid(found);
        }
    }
}
