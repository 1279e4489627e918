package org.shuhari.gaps.file;

import com.lowagie.text.pdf.PdfContentByte;
import java.awt.Color;
import org.shuhari.gaps.team.Mark;

/** The marks of the matrix drawn in black, so that the shape alone says it: a square built side by side, after ILUO. */
final class PrintedMark {

    /** The marks are drawn on a square of this many parts, as the page's are. */
    private static final float PARTS = 20;

    private static final float THICK = 3.5f;
    private static final float THIN = 1;

    private final PdfContentByte canvas;
    private final float left;
    private final float top;
    private final float part;

    /** @param x and {@code y} the middle of the square */
    private PrintedMark(PdfContentByte canvas, float x, float y, float size) {
        this.canvas = canvas;
        this.part = size / PARTS;
        this.left = x - size / 2;
        this.top = y + size / 2;
    }

    static void draw(Mark mark, PdfContentByte canvas, float x, float y, float size) {
        PrintedMark drawn = new PrintedMark(canvas, x, y, size);
        canvas.saveState();
        canvas.setLineCap(PdfContentByte.LINE_CAP_PROJECTING_SQUARE);
        switch (mark) {
            case NOT_NEEDED -> {}
            case NEEDED -> drawn.dashed(3.5f, 3.5f, 3.5f, 16.5f, 16.5f, 16.5f, 16.5f, 3.5f, 3.5f, 3.5f);
            case PRACTISING -> {
                drawn.square();
                drawn.sides(4.25f, 4.25f, 4.25f, 15.75f);
            }
            case ASKED -> {
                drawn.square();
                drawn.sides(4.25f, 4.25f, 4.25f, 15.75f, 15.75f, 15.75f);
            }
            case MASTERS -> drawn.sides(4.25f, 4.25f, 4.25f, 15.75f, 15.75f, 15.75f, 15.75f, 4.25f);
            case COACHES -> drawn.full();
            case REFRESH_DUE -> {
                drawn.sides(4.25f, 4.25f, 4.25f, 15.75f, 15.75f, 15.75f, 15.75f, 11);
                drawn.clock();
            }
            case LAPSED -> {
                drawn.dashed(9, 3.5f, 3.5f, 3.5f, 3.5f, 16.5f, 16.5f, 16.5f, 16.5f, 11);
                drawn.clock();
            }
        }
        canvas.restoreState();
    }

    /** Enough: the tick. */
    static void tick(PdfContentByte canvas, float x, float y, float size) {
        canvas.saveState();
        canvas.setLineCap(PdfContentByte.LINE_CAP_ROUND);
        new PrintedMark(canvas, x, y, size).path(1.75f, Pen.BLACK, 4, 10.5f, 8, 14.5f, 16, 5.5f);
        canvas.restoreState();
    }

    private void square() {
        path(THIN, Pen.PALE, 3.5f, 3.5f, 3.5f, 16.5f, 16.5f, 16.5f, 16.5f, 3.5f, 3.5f, 3.5f);
    }

    private void sides(float... corners) {
        path(THICK, Pen.BLACK, corners);
    }

    private void dashed(float... corners) {
        canvas.saveState();
        canvas.setLineCap(PdfContentByte.LINE_CAP_BUTT);
        canvas.setLineDash(2 * part, 2.33f * part, 0);
        path(THIN, Pen.GREY, corners);
        canvas.restoreState();
    }

    private void full() {
        canvas.setColorFill(Pen.BLACK);
        box(2.5f, 15);
        canvas.setColorFill(Color.WHITE);
        box(7.5f, 5);
    }

    private void box(float from, float length) {
        canvas.rectangle(x(from), y(from + length), length * part, length * part);
        canvas.fill();
    }

    private void clock() {
        canvas.setColorFill(Pen.BLACK);
        canvas.circle(x(14.5f), y(5), 4.75f * part);
        canvas.fill();
        path(1.4f, Color.WHITE, 14.5f, 2.5f, 14.5f, 5, 16.5f, 5);
    }

    /** @param corners across and down, in turn */
    private void path(float width, Color colour, float... corners) {
        canvas.setLineWidth(width * part);
        canvas.setColorStroke(colour);
        canvas.moveTo(x(corners[0]), y(corners[1]));
        for (int i = 2; i < corners.length; i += 2) {
            canvas.lineTo(x(corners[i]), y(corners[i + 1]));
        }
        canvas.stroke();
    }

    private float x(float across) {
        return left + across * part;
    }

    private float y(float down) {
        return top - down * part;
    }
}
