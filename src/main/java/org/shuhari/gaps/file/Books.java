package org.shuhari.gaps.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** What all workbooks share. */
final class Books {

    private static final String MAKER = "Shuhari";
    private static final String FORM = "1.0";

    private Books() {}

    /** An empty one with its properties, which spreadsheets and searches show. */
    static Workbook named(OutputStream out, String title, String subject) {
        Workbook book = new Workbook(out, MAKER, FORM);
        book.setGlobalDefaultFont("Calibri", 11);
        book.properties().setTitle(title).setSubject(subject);
        return book;
    }

    /** Hands the rows so far to the stream; earlier rows cannot be touched any more. */
    static void flush(Worksheet sheet) {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends a sheet of which rows were handed on: before the next one begins. */
    static void finish(Worksheet sheet) {
        try {
            sheet.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
