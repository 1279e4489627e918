package org.shuhari.shared.rest;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.shuhari.shared.Problem;
import org.shuhari.shared.sheet.CsvFile;
import org.shuhari.shared.sheet.Sheet;
import org.shuhari.shared.sheet.SheetKind;

/** A request whose body is a file of rows. */
public final class SheetBody {

    /** How much is read and thrown away of a body that is too long, so that its sender gets to read the answer. */
    private static final long DRAINED = 64L << 20;

    private static final List<String> WORKBOOKS =
            List.of("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/vnd.ms-excel");

    private SheetBody() {}

    /**
     * Reads it.
     *
     * @throws Problem 415 when it is not CSV; 413 when it is too long
     */
    public static Sheet read(String mediaType, InputStream body, SheetKind kind) throws IOException {
        needsCsv(mediaType);
        byte[] sent = body.readNBytes(Sheet.MOST_BYTES + 1);
        if (sent.length > Sheet.MOST_BYTES) {
            body.skip(DRAINED);
            throw new Problem(413, "too-large", "Too large", "Send at most 64 MiB in one file.");
        }
        return CsvFile.read(sent, kind);
    }

    private static void needsCsv(String mediaType) {
        String type = mediaType == null ? "" : mediaType.split(";")[0].strip().toLowerCase(Locale.ROOT);
        if (type.equals("text/csv")) {
            return;
        }
        throw new Problem(
                415,
                "unsupported-media-type",
                "Wrong media type",
                WORKBOOKS.contains(type)
                        ? "Workbooks cannot be imported so far. Save the sheet as \"CSV UTF-8\" and send it as text/csv."
                        : "Send the file as it is, in UTF-8, with Content-Type: text/csv.");
    }
}
