package org.shuhari.gaps.file;

import com.lowagie.text.Chunk;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.text.Bidi;
import org.shuhari.shared.print.Letters;

/** Writes and draws on one sheet, in points from its lower left corner. */
final class Pen {

    static final Color BLACK = new Color(0x111111);
    static final Color GREY = new Color(0x555555);
    static final Color PALE = new Color(0x999999);

    private static final String CUT = "…";
    private static final float FAT = 0.3f;
    private static final int UPRIGHT = 90;

    private final PdfContentByte canvas;
    private final Letters letters;

    Pen(PdfContentByte canvas, Letters letters) {
        this.canvas = canvas;
        this.letters = letters;
    }

    PdfContentByte canvas() {
        return canvas;
    }

    /** What could not be printed so far. */
    int missing() {
        return letters.missing();
    }

    /** As long as the text is drawn. */
    float width(String printable, float size) {
        return letters.base().getWidthPoint(printable, size);
    }

    /** @return the width that was used */
    float left(String text, float x, float y, Style style) {
        String printable = letters.printable(text);
        write(printable, Element.ALIGN_LEFT, x, y, 0, style);
        return width(printable, style.size());
    }

    /** Cut where it would be longer than there is room. @return the width that was used */
    float leftWithin(String text, float room, float x, float y, Style style) {
        String cut = cut(letters.printable(text), room, style.size());
        write(cut, Element.ALIGN_LEFT, x, y, 0, style);
        return width(cut, style.size());
    }

    void right(String text, float x, float y, Style style) {
        write(letters.printable(text), Element.ALIGN_RIGHT, x, y, 0, style);
    }

    void centred(String text, float x, float y, Style style) {
        write(letters.printable(text), Element.ALIGN_CENTER, x, y, 0, style);
    }

    /** Read from below; cut where it would be longer than there is room. */
    void upright(String text, float room, float x, float y, Style style) {
        write(cut(letters.printable(text), room, style.size()), Element.ALIGN_LEFT, x, y, UPRIGHT, style);
    }

    private void write(String printable, int align, float x, float y, float turn, Style style) {
        Chunk chunk = new Chunk(printable, new Font(letters.base(), style.size(), Font.NORMAL, style.colour()));
        if (style.fat()) {
            chunk.setTextRenderMode(PdfContentByte.TEXT_RENDER_MODE_FILL_STROKE, FAT, style.colour());
        }
        char[] all = printable.toCharArray();
        int direction =
                Bidi.requiresBidi(all, 0, all.length) ? PdfWriter.RUN_DIRECTION_LTR : PdfWriter.RUN_DIRECTION_NO_BIDI;
        ColumnText.showTextAligned(canvas, align, new Phrase(chunk), x, y, turn, direction, 0);
    }

    private String cut(String printable, float room, float size) {
        if (width(printable, size) <= room) {
            return printable;
        }
        int end = printable.length();
        while (end > 0 && width(printable.substring(0, end) + CUT, size) > room) {
            end = printable.offsetByCodePoints(end, -1);
        }
        return printable.substring(0, end).stripTrailing() + CUT;
    }

    void line(float fromX, float fromY, float toX, float toY, float width, Color colour) {
        canvas.setLineWidth(width);
        canvas.setColorStroke(colour);
        canvas.moveTo(fromX, fromY);
        canvas.lineTo(toX, toY);
        canvas.stroke();
    }

    void ring(float x, float y, float radius) {
        canvas.setLineWidth(1.2f);
        canvas.setColorStroke(BLACK);
        canvas.circle(x, y, radius);
        canvas.stroke();
    }

    /** @param fat drawn with its edge, for the font has no bold letters */
    record Style(float size, Color colour, boolean fat) {

        static Style plain(float size) {
            return new Style(size, BLACK, false);
        }

        static Style fat(float size) {
            return new Style(size, BLACK, true);
        }

        static Style second(float size) {
            return new Style(size, GREY, false);
        }
    }
}
