package org.shuhari.gaps.file;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.shuhari.shared.ReaderLanguage;
import org.shuhari.shared.Wordings;
import org.shuhari.shared.rest.FileName;

/**
 * The words of a file as its reader has them, taken all at once: a file that a job writes later has nobody who reads.
 *
 * @param texts by their keys in the bundle
 */
public record Words(Map<String, String> texts, Locale language) {

    private static final int LONGEST_UNIT = 80;

    /** In the language of whoever asks now. */
    public static Words now(Wordings wordings, ReaderLanguage reader) {
        return new Words(wordings.all("gaps"), reader.now());
    }

    String text(String key) {
        return texts.get(key);
    }

    /** The text with its places filled. */
    String said(String key, Object... values) {
        return new MessageFormat(text(key), language).format(values);
    }

    /** Skill gaps, Northwind, 2026-11-22.xlsx. @param unit null for the whole organisation */
    public FileName gaps(String unit, LocalDate day, String extension) {
        return named("book.title", unit == null ? text("book.whole") : unit, day, extension);
    }

    /** Skills matrix, Billing team, 2026-11-22.pdf. */
    public FileName matrix(String unit, LocalDate day, String extension) {
        return named("team.what", unit, day, extension);
    }

    /** A long name of a unit leaves room for the day. */
    private FileName named(String what, String unit, LocalDate day, String extension) {
        String shown = unit.codePointCount(0, unit.length()) > LONGEST_UNIT
                ? unit.substring(0, unit.offsetByCodePoints(0, LONGEST_UNIT)).strip()
                : unit;
        return new FileName(text(what) + ", " + shown + ", " + day, extension);
    }

    /** 22 November 2026. */
    String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("d MMMM yyyy", language));
    }
}
