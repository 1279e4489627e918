package org.shuhari.practice;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;

/** Small pictures of photos, for lists. */
final class Thumbnails {

    /** The longest side (pixels): shown at 96, on screens of up to three dots a pixel. */
    static final int SIDE = 320;

    private Thumbnails() {}

    static byte[] of(BufferedImage picture) throws IOException {
        boolean alpha = picture.getColorModel().hasAlpha();
        return Pictures.write(smaller(picture), alpha ? FileType.PNG : FileType.JPEG);
    }

    /** In halves, so that every pixel counts; one step would take single pixels and make lines flicker. */
    private static BufferedImage smaller(BufferedImage picture) {
        BufferedImage drawn = picture;
        int longest = Math.max(picture.getWidth(), picture.getHeight());
        while (longest > SIDE) {
            int next = Math.max(SIDE, longest / 2);
            drawn = scaled(drawn, (double) next / longest);
            longest = next;
        }
        return drawn;
    }

    private static BufferedImage scaled(BufferedImage picture, double by) {
        int width = Math.max(1, (int) Math.round(picture.getWidth() * by));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * by));
        BufferedImage drawn = new BufferedImage(width, height, picture.getType());
        Graphics2D pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return drawn;
    }
}
