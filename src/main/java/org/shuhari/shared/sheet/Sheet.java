package org.shuhari.shared.sheet;

import java.util.List;

/**
 * A file of rows as it was read, whatever its form.
 *
 * @param sha256 of the file's bytes
 * @param kind what it is, as its headings say; null when there are none
 * @param name of the sheet of a workbook that was read; null for CSV
 * @param sheets how many sheets of the workbook hold anything; 1 for CSV
 * @param further the headings beside those of the kind
 * @param rows those with as many cells as the header; empty when the header cannot be used
 * @param faults what was found while reading; the rules of the feature add theirs
 */
public record Sheet(
        String sha256,
        SheetKind kind,
        String name,
        int sheets,
        List<SheetHeading> further,
        List<SheetRow> rows,
        SheetFaults faults) {

    /** The most rows of one file. */
    public static final int MOST_ROWS = 200_000;

    /** The most columns of one file. */
    public static final int MOST_COLUMNS = 1_000;

    /** The most bytes of one file. */
    public static final int MOST_BYTES = 64 << 20;
}
