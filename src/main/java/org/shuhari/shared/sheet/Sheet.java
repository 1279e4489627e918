package org.shuhari.shared.sheet;

import java.util.List;

/**
 * A file of rows as it was read, whatever its form.
 *
 * @param sha256 of the file's bytes
 * @param rows those with as many cells as the header; empty when the header cannot be used
 * @param faults what was found while reading; the rules of the feature add theirs
 */
public record Sheet(String sha256, List<SheetRow> rows, SheetFaults faults) {

    /** The most rows of one file. */
    public static final int MOST_ROWS = 200_000;

    /** The most bytes of one file. */
    public static final int MOST_BYTES = 64 << 20;
}
