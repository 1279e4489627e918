package org.shuhari.gaps.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.DoubleConsumer;
import org.shuhari.gaps.GapExports;
import org.shuhari.gaps.GapTable;
import org.shuhari.shared.rest.FileName;

/** The organisation's gaps as a file of some form, in somebody's words. */
public record GapFile(GapForm form, Words words) implements GapExports.Form {

    @Override
    public String mediaType() {
        return form.mediaType();
    }

    @Override
    public String name(GapTable table) {
        return fileName(table).text();
    }

    public FileName fileName(GapTable table) {
        return words.gaps(table.name(), table.query().asOf(), form.extension());
    }

    @Override
    public void write(GapTable table, OutputStream out, DoubleConsumer gone) throws IOException {
        if (form == GapForm.CSV) {
            new GapCsv(table, words).write(out, gone);
        } else {
            new GapBook(table, words).write(out, gone);
        }
    }
}
