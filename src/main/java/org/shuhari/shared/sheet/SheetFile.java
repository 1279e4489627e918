package org.shuhari.shared.sheet;

import java.util.List;
import java.util.Set;
import org.shuhari.shared.Sha256;

/** Reads a file of rows: CSV or a workbook (XLSX), told apart by its bytes and not by its name. */
public final class SheetFile {

    private SheetFile() {}

    public static Sheet read(byte[] bytes, SheetForm form) {
        return read(bytes, form, Set.of());
    }

    /**
     * Reads a file without some of its columns.
     *
     * @param without headings of columns to pass over; those of the kind are read all the same
     */
    public static Sheet read(byte[] bytes, SheetForm form, Set<String> without) {
        SheetTable table = new SheetTable(form, without);
        FileText text = FileText.of(bytes);
        switch (text.kind()) {
            case TEXT -> {
                if (!text.blank()) {
                    new CsvFile(bytes, text, table).read();
                }
            }
            case ARCHIVE -> WorkbookFile.read(bytes, table);
            default -> table.faults().add(1, -1, "", unreadable(text.kind(), form));
        }
        return table.sheet(Sha256.of(bytes));
    }

    private static String unreadable(FileText.Kind kind, SheetForm form) {
        return switch (kind) {
            case OLD_WORKBOOK ->
                "This is a workbook of the old form (.xls). Save it as a workbook of today (.xlsx) and send"
                        + " that file.";
            case LOCKED_WORKBOOK ->
                "This workbook is locked with a password. Save it without the password and send that" + " file.";
            case UTF16 -> "This file is in UTF-16. Save it as \"CSV UTF-8\" and send it again.";
            default ->
                "This is neither a text file nor a workbook. Send CSV or XLSX: one row for each "
                        + form.of(List.of()).row() + ".";
        };
    }
}
