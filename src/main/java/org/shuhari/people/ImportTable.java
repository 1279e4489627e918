package org.shuhari.people;

import java.util.List;

/**
 * A file of people as it was read, whatever its form.
 *
 * @param sha256 of the file's bytes
 * @param rows those with as many cells as the header; empty when the header cannot be used
 * @param faults what was found while reading; the rules add theirs
 */
public record ImportTable(String sha256, List<ImportRow> rows, ImportFaults faults) {

    /** The most rows of one file. */
    public static final int MOST_ROWS = 200_000;

    /** The most bytes of one file. */
    public static final int MOST_BYTES = 64 << 20;
}
