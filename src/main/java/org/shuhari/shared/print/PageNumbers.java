package org.shuhari.shared.print;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfWriter;

/** The number at the foot of each page. */
public final class PageNumbers extends PdfPageEventHelper {

    private final Letters letters;

    public PageNumbers(Letters letters) {
        this.letters = letters;
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        ColumnText.showTextAligned(
                writer.getDirectContent(),
                Element.ALIGN_RIGHT,
                new Phrase(letters.small(Integer.toString(writer.getPageNumber()))),
                document.right(),
                document.bottom() - 16,
                0);
    }
}
