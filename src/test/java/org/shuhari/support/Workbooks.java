package org.shuhari.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks as somebody would send them. */
public final class Workbooks {

    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Workbooks() {}

    /** With one sheet; a text that begins with = is a formula, a whole number is a number. */
    public static byte[] of(String sheet, List<List<String>> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet made = workbook.newWorksheet(sheet);
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    fill(made, row, column, rows.get(row).get(column));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void fill(Worksheet sheet, int row, int column, String text) {
        if (text.startsWith("=")) {
            sheet.formula(row, column, text.substring(1));
        } else if (text.matches("[1-9]\\d{0,8}")) {
            sheet.value(row, column, Integer.valueOf(text));
        } else if (!text.isEmpty()) {
            sheet.value(row, column, text);
        }
    }
}
