package org.shuhari.exchange.competencies;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Texts in the forms that CASE wants. */
final class Words {

    private static final DateTimeFormatter MILLISECONDS =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private Words() {}

    static String time(Instant instant) {
        return MILLISECONDS.format(instant);
    }

    /** On one line, with single blanks: what CASE calls a normalised string. */
    static String line(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
