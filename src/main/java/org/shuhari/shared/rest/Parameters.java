package org.shuhari.shared.rest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shuhari.shared.Ids;
import org.shuhari.shared.Problem;

/**
 * Ids in a path and query parameters, read from text: the server's own conversion answers 404 for a bad number before any
 * code of ours.
 */
public final class Parameters {

    private Parameters() {}

    /** An id in a path. @throws Problem 404 when it is none */
    public static UUID id(String segment) {
        return Ids.parse(segment).orElseThrow(Problem::notFound);
    }

    /** @throws Problem 422 when it is not a date of the years 1 to 9999, which every database can hold */
    public static Optional<LocalDate> date(String name, String value) {
        if (value == null) {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.parse(value);
            if (date.getYear() >= 1 && date.getYear() <= 9999) {
                return Optional.of(date);
            }
        } catch (DateTimeParseException e) {
            // the same answer as for a year that nobody means
        }
        throw Problem.invalid(name, "Give a date as year-month-day, for example 2026-03-14.");
    }

    /** @throws Problem 422 when it is no whole number from {@code min} to {@code max} */
    public static long whole(String name, String value, long min, long max, long absent) {
        if (value == null) {
            return absent;
        }
        if (value.matches("\\d{1,18}")) {
            long number = Long.parseLong(value);
            if (number >= min && number <= max) {
                return number;
            }
        }
        throw Problem.invalid(name, "Give a whole number from " + min + " to " + max + ".");
    }

    /** @throws Problem 422 when it is no id */
    public static Optional<UUID> queryId(String name, String value) {
        if (value == null) {
            return Optional.empty();
        }
        return Optional.of(Ids.parse(value).orElseThrow(() -> Problem.invalid(name, "Give a UUID.")));
    }

    /** Whether it is {@code true}; absent is no. @throws Problem 422 when it is neither true nor false */
    public static boolean yes(String name, String value) {
        return word(name, value, List.of("true", "false"))
                .filter("true"::equals)
                .isPresent();
    }

    /** @throws Problem 422 when it is none of the words */
    public static Optional<String> word(String name, String value, List<String> words) {
        if (value != null && !words.contains(value)) {
            throw Problem.invalid(name, "Use one of: " + String.join(", ", words) + ".");
        }
        return Optional.ofNullable(value);
    }
}
