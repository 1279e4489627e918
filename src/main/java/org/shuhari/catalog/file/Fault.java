package org.shuhari.catalog.file;

import java.util.Comparator;

/**
 * One thing to put right in a catalog's folder.
 *
 * @param file the path below the folder, with {@code /}
 * @param line from 1 on
 * @param message what is not right and what to do
 */
public record Fault(String file, int line, String message) implements Comparable<Fault> {

    private static final Comparator<Fault> ORDER =
            Comparator.comparing(Fault::file).thenComparingInt(Fault::line).thenComparing(Fault::message);

    @Override
    public int compareTo(Fault other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line: message}, the form editors and terminals jump by. */
    @Override
    public String toString() {
        return file + ":" + line + ": " + message;
    }
}
