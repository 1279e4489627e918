package org.shuhari.shared.web;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;

/**
 * A text as a QR code, drawn as one path of an SVG.
 *
 * @param size of the picture, in modules, with the quiet edge that readers need
 * @param path the dark modules
 */
public record QrCode(int size, String path) {

    private static final int QUIET = 4;

    public static QrCode of(String text) {
        try {
            ByteMatrix dots = Encoder.encode(
                            text, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                    .getMatrix();
            StringBuilder path = new StringBuilder();
            for (int y = 0; y < dots.getHeight(); y++) {
                row(dots, y, path);
            }
            return new QrCode(dots.getWidth() + 2 * QUIET, path.toString());
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code: " + text.length() + " characters", e);
        }
    }

    private static void row(ByteMatrix dots, int y, StringBuilder path) {
        for (int x = 0; x < dots.getWidth(); x++) {
            int from = x;
            while (x < dots.getWidth() && dots.get(x, y) == 1) {
                x++;
            }
            if (x > from) {
                int run = x - from;
                path.append('M').append(from + QUIET).append(' ').append(y + QUIET);
                path.append('h').append(run).append("v1h-").append(run).append('z');
            }
        }
    }
}
