package org.shuhari.shared.print;

import com.lowagie.text.Chunk;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Font;
import com.lowagie.text.pdf.BaseFont;
import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The type of one document; counts the characters that its font does not have. */
public final class Letters {

    public static final Color LINE = new Color(0xC8C7C0);

    private static final String FONT = "DejaVuSans.ttf";
    private static final Color INK = new Color(0x1D1E22);
    private static final Color SECOND = new Color(0x4B4D54);
    private static final Color INDIGO = new Color(0x21497A);
    private static final String MISSING = "□";

    private final BaseFont base;
    private int missing;

    public Letters() {
        try (InputStream font = Letters.class.getResourceAsStream("fonts/" + FONT)) {
            base = BaseFont.createFont(
                    FONT, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, font.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DocumentException e) {
            throw new IllegalStateException(e);
        }
    }

    public Chunk large(String text) {
        return chunk(text, 20, INK);
    }

    public Chunk heading(String text) {
        return chunk(text, 13, INDIGO);
    }

    public Chunk plain(String text) {
        return chunk(text, 9.5f, INK);
    }

    public Chunk small(String text) {
        return chunk(text, 8.5f, SECOND);
    }

    /** For what is drawn at a place of its own: the font of all the others, for {@link #printable} texts. */
    public BaseFont base() {
        return base;
    }

    /** How many characters could not be printed so far. */
    public int missing() {
        return missing;
    }

    private Chunk chunk(String text, float size, Color colour) {
        return new Chunk(printable(text), new Font(base, size, Font.NORMAL, colour));
    }

    /** The text with a box for each character that the font does not have; these are counted. */
    public String printable(String text) {
        StringBuilder printable = new StringBuilder();
        text.codePoints().forEach(character -> {
            if (character == '\n' || character == '\t') {
                printable.append((char) character);
            } else if (base.charExists(character)) {
                printable.appendCodePoint(character);
            } else if (!Character.isISOControl(character)) {
                printable.append(MISSING);
                missing++;
            }
        });
        return printable.toString();
    }
}
