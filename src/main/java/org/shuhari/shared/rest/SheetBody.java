package org.shuhari.shared.rest;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.shuhari.shared.Problem;
import org.shuhari.shared.sheet.Sheet;
import org.shuhari.shared.sheet.SheetFile;
import org.shuhari.shared.sheet.SheetForm;

/** A request whose body is a file of rows. */
public final class SheetBody {

    /** How much is read and thrown away of a body that is too long, so that its sender gets to read the answer. */
    private static final long DRAINED = 64L << 20;

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final List<String> TYPES = List.of("text/csv", XLSX);

    private SheetBody() {}

    /**
     * Reads it; which of the two forms it has is told by its bytes.
     *
     * @param without headings of columns to pass over
     * @throws Problem 415 when it is said to be neither CSV nor XLSX; 413 when it is too long
     */
    public static Sheet read(String mediaType, InputStream body, SheetForm form, Set<String> without)
            throws IOException {
        needsSheet(mediaType);
        byte[] sent = body.readNBytes(Sheet.MOST_BYTES + 1);
        if (sent.length > Sheet.MOST_BYTES) {
            body.skip(DRAINED);
            throw new Problem(413, "too-large", "Too large", "Send at most 64 MiB in one file.");
        }
        return SheetFile.read(sent, form, without);
    }

    private static void needsSheet(String mediaType) {
        String type = mediaType == null ? "" : mediaType.split(";")[0].strip().toLowerCase(Locale.ROOT);
        if (!TYPES.contains(type)) {
            throw new Problem(
                    415,
                    "unsupported-media-type",
                    "Wrong media type",
                    "Send the file as it is, CSV with Content-Type: text/csv, a workbook with Content-Type: " + XLSX
                            + ".");
        }
    }
}
