package org.shuhari.rights;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** What a request carries: JSON as it stands in the table, or a small file of the kind named there. */
record Payload(String mediaType, byte[] bytes) {

    static Payload of(String body) {
        return switch (body) {
            case "png" -> new Payload("image/png", png());
            case "csv" ->
                new Payload(
                        "text/csv", "staffNumber,name,unit\nrights-1,Robin,Rights\n".getBytes(StandardCharsets.UTF_8));
            default -> new Payload("application/json", body.getBytes(StandardCharsets.UTF_8));
        };
    }

    private static byte[] png() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
