package org.shuhari.people.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.shuhari.shared.Ids;
import org.shuhari.shared.Violation;

/** What somebody typed, on its way to a use case: what cannot be read becomes a fault of its field. */
final class Entered {

    private final List<Violation> faults = new ArrayList<>();

    /** Null for none. */
    LocalDate day(String field, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            faults.add(new Violation(field, "Give a date as year-month-day, for example 2026-03-14."));
            return null;
        }
    }

    /** Null for none, and for what is no id. */
    static UUID id(String text) {
        return Ids.parse(text).orElse(null);
    }

    /** Null for only blank. */
    static String text(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    /** Null for as it is: an input of one line shows a text without its line breaks, which a file may have brought. */
    static String line(String text, String known) {
        return text.equals(known.replaceAll("[\\r\\n]", "")) ? null : text;
    }

    List<Violation> faults() {
        return faults;
    }

    /** The version that the form was made from; null when it names none. */
    static Long version() {
        String text = Faces.getRequestParameter("version");
        return text != null && text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }
}
