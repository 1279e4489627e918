package org.shuhari.people;

import java.util.UUID;
import org.shuhari.shared.sheet.Sheet;

/**
 * A file on its way in.
 *
 * @param importer who imports it
 * @param name the file's name; null when nobody told it
 */
public record ImportFile(UUID importer, String name, Sheet sheet) {

    /** How much there is to go through: its rows; where each column is a matter of its own, its cells. */
    int steps() {
        return Math.multiplyExact(
                sheet.rows().size(), Math.max(1, sheet.further().size()));
    }
}
