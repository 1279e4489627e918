package org.shuhari.catalog.file;

import java.util.Comparator;

/**
 * Something to know about a catalog's folder that keeps nobody from taking it: a text that is not translated.
 *
 * @param file the path below the folder, with {@code /}; the file may not be there yet
 * @param line from 1 on; 0 where there is no line to point at
 * @param message what is shown instead, and what to do
 */
public record Note(String file, int line, String message) implements Comparable<Note> {

    private static final Comparator<Note> ORDER =
            Comparator.comparing(Note::file).thenComparingInt(Note::line).thenComparing(Note::message);

    @Override
    public int compareTo(Note other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line: note: message}, without the line where there is none. */
    @Override
    public String toString() {
        return file + (line == 0 ? "" : ":" + line) + ": note: " + message;
    }
}
