package org.shuhari.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.GpsDirectory;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuhari.shared.Problem;

@DisplayName("A photo")
class PhotosTest {

    private static final String JPEG = "image/jpeg";
    private static final String PNG = "image/png";

    /** One red pixel, lossless. */
    private static final byte[] WEBP = Base64.getDecoder().decode("UklGRhwAAABXRUJQVlA4TA8AAAAvAAAAAAcQ/Y/+ByKi/wEA");

    private final Photos photos = new Photos();

    @Test
    @DisplayName("R13: loses its location and everything else that is not a pixel")
    void noLocation() throws Exception {
        byte[] sent = withExif(picture("jpg", 60, 30), 1);
        assertThat(ImageMetadataReader.readMetadata(new ByteArrayInputStream(sent))
                        .getDirectoriesOfType(GpsDirectory.class))
                .isNotEmpty();
        CleanFile kept = photos.clean(sent, JPEG);
        assertThat(kept.type()).isEqualTo(FileType.JPEG);
        assertThat(ImageMetadataReader.readMetadata(new ByteArrayInputStream(kept.bytes()))
                        .getDirectoriesOfType(GpsDirectory.class))
                .isEmpty();
        assertThat(new String(kept.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
    }

    @Test
    @DisplayName(
            "that finds no turn in time is to come later, instead of keeping a thread of the server from everybody else")
    void busy() {
        assertThatThrownBy(() -> new Photos(0, 0).clean(picture("jpg", 60, 30), JPEG))
                .isInstanceOfSatisfying(Problem.class, refusal -> {
                    assertThat(refusal.status()).isEqualTo(503);
                    assertThat(refusal.type()).isEqualTo("photos-busy");
                    assertThat(refusal.members().get("retryAfter")).isEqualTo(1);
                });
    }

    @ParameterizedTest(name = "EXIF orientation {0}")
    @DisplayName("is turned upright")
    @CsvSource({
        "1, 60, 30, 5, 5", "2, 60, 30, 54, 5", "3, 60, 30, 54, 24", "4, 60, 30, 5, 24",
        "5, 30, 60, 5, 5", "6, 30, 60, 24, 5", "7, 30, 60, 24, 54", "8, 30, 60, 5, 54"
    })
    void upright(int orientation, int width, int height, int redX, int redY) throws IOException {
        CleanFile kept = photos.clean(withExif(picture("jpg", 60, 30), orientation), JPEG);
        BufferedImage upright = ImageIO.read(new ByteArrayInputStream(kept.bytes()));
        assertThat(upright.getWidth()).isEqualTo(width);
        assertThat(upright.getHeight()).isEqualTo(height);
        Color corner = new Color(upright.getRGB(redX, redY));
        assertThat(corner.getRed()).isGreaterThan(200);
        assertThat(corner.getBlue()).isLessThan(80);
    }

    @Test
    @DisplayName("in PNG stays PNG, without its texts")
    void png() throws IOException {
        byte[] sent = withChunk(picture("png", 20, 20), "tEXt", "Comment\0taken at home");
        CleanFile kept = photos.clean(sent, "Image/PNG; charset=binary");
        assertThat(kept.type()).isEqualTo(FileType.PNG);
        assertThat(new String(kept.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("taken at home");
        assertThat(ImageIO.read(new ByteArrayInputStream(kept.bytes())).getWidth())
                .isEqualTo(20);
    }

    @ParameterizedTest(name = "{0} {1} x {2}")
    @DisplayName("gets a small picture of itself, upright and as wide as it is high")
    @CsvSource({"jpg, 1600, 800, 320, 160", "png, 500, 1000, 160, 320", "jpg, 100, 50, 100, 50", "png, 4000, 10, 320, 1"
    })
    void thumbnail(String format, int width, int height, int small, int low) throws IOException {
        byte[] sent = picture(format, width, height);
        CleanFile kept = photos.clean(sent, format.equals("png") ? PNG : JPEG);
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(kept.thumbnail()));
        assertThat(picture.getWidth()).isEqualTo(small);
        assertThat(picture.getHeight()).isEqualTo(low);
        assertThat(photos.thumbnail(kept.bytes())).isNotEmpty();
    }

    @ParameterizedTest
    @DisplayName("in HEIC is refused with what to do: 415")
    @CsvSource({"image/heic", "image/jpeg", "application/octet-stream"})
    void heic(String declared) {
        byte[] sent = "\0\0\0\u0018ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> photos.clean(sent, declared)).isInstanceOfSatisfying(Problem.class, refusal -> {
            assertThat(refusal.status()).isEqualTo(415);
            assertThat(refusal.type()).isEqualTo("heic");
        });
    }

    @Test
    @DisplayName("in WebP is kept in a form that the platform can write")
    void webp() throws IOException {
        CleanFile kept = photos.clean(WEBP, "image/webp");
        assertThat(kept.type()).isIn(FileType.JPEG, FileType.PNG);
        assertThat(ImageIO.read(new ByteArrayInputStream(kept.bytes())).getWidth())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("of more than 4,096 pixels a side is kept smaller")
    void large() throws IOException {
        CleanFile kept = photos.clean(picture("png", 6000, 40), PNG);
        assertThat(ImageIO.read(new ByteArrayInputStream(kept.bytes())).getWidth())
                .isEqualTo(3000);
    }

    @Test
    @DisplayName("of 60,000 × 60,000 pixels is refused by its header alone: 413")
    void bomb() {
        refused(413, header(60_000, 60_000), PNG);
    }

    @ParameterizedTest(name = "{0} × {1}")
    @DisplayName("over 40 megapixels or 12,000 pixels a side is refused: 413")
    @CsvSource({"12001, 10", "10, 12001", "6325, 6325", "2147483647, 2147483647"})
    void tooManyPixels(int width, int height) {
        refused(413, header(width, height), PNG);
    }

    @Test
    @DisplayName("of more than 10 MiB is refused: 413")
    void tooLarge() throws IOException {
        refused(413, Arrays.copyOf(picture("png", 4, 4), Photos.MAX_BYTES + 1), PNG);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("that is cut off is refused: 415")
    @CsvSource({"jpg, image/jpeg", "png, image/png"})
    void cutOff(String format, String mediaType) throws IOException {
        byte[] whole = noise(format);
        refused(415, Arrays.copyOf(whole, whole.length / 2), mediaType);
        refused(415, Arrays.copyOf(whole, 20), mediaType);
    }

    @ParameterizedTest(name = "{0} as {1}")
    @DisplayName("that is not what it says is refused: 415")
    @CsvSource({
        "png, image/jpeg", "jpg, image/png", "png, image/webp", "png, application/pdf", "gif, image/gif",
        "gif, image/png", "png, text/html", "png, image/svg+xml", "bmp, image/bmp", "png, ''"
    })
    void notWhatItSays(String format, String mediaType) throws IOException {
        refused(415, picture(format, 10, 10), mediaType);
    }

    @Test
    @DisplayName("of nothing but words is refused: 415")
    void words() {
        refused(415, new byte[0], PNG);
        refused(415, "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8), PNG);
        refused(415, "\u0089PNG\r\n\u001A\n and then words".getBytes(StandardCharsets.ISO_8859_1), PNG);
        refused(415, "plain".getBytes(StandardCharsets.UTF_8), null);
    }

    @Test
    @DisplayName("may be a PDF, which is kept as it is")
    void pdf() {
        byte[] sent = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1);
        CleanFile kept = photos.clean(sent, "application/pdf");
        assertThat(kept.bytes()).isEqualTo(sent);
        assertThat(kept.type().mediaType()).isEqualTo("application/pdf");
    }

    private void refused(int status, byte[] sent, String mediaType) {
        assertThatThrownBy(() -> photos.clean(sent, mediaType))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.status()).isEqualTo(status));
    }

    /** Red in the upper left corner, blue elsewhere. */
    private static byte[] picture(String format, int width, int height) throws IOException {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                picture.setRGB(x, y, x < width / 4 && y < height / 2 ? 0xFF0000 : 0x0000FF);
            }
        }
        return encoded(picture, format);
    }

    private static byte[] noise(String format) throws IOException {
        BufferedImage picture = new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 40_000; i++) {
            picture.setRGB(i % 200, i / 200, i * 2_654_435);
        }
        return encoded(picture, format);
    }

    private static byte[] encoded(BufferedImage picture, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(picture, format, out)).isTrue();
        return out.toByteArray();
    }

    /** A JPEG with an EXIF segment that holds an orientation and a place (51° north). */
    private static byte[] withExif(byte[] jpeg, int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(100);
        tiff.put("MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
        tiff.putShort((short) 2);
        entry(tiff, 0x0112, 3, 1, orientation << 16);
        entry(tiff, 0x8825, 4, 1, 38);
        tiff.putInt(0);
        tiff.putShort((short) 2);
        entry(tiff, 1, 2, 2, 'N' << 24);
        entry(tiff, 2, 5, 3, 68);
        tiff.putInt(0);
        tiff.putInt(51).putInt(1).putInt(30).putInt(1).putInt(0).putInt(1);
        byte[] exif = Arrays.copyOf(tiff.array(), tiff.position());
        ByteBuffer out = ByteBuffer.allocate(jpeg.length + exif.length + 10);
        out.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) (exif.length + 8));
        out.put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1)).put(exif);
        return out.put(jpeg, 2, jpeg.length - 2).array();
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    /** A PNG that is nothing but a signature and a header. */
    private static byte[] header(int width, int height) {
        ByteBuffer ihdr = ByteBuffer.allocate(13);
        ihdr.putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0});
        byte[] chunk = chunk("IHDR", ihdr.array());
        byte[] sign = "\u0089PNG\r\n\u001A\n".getBytes(StandardCharsets.ISO_8859_1);
        return ByteBuffer.allocate(8 + chunk.length).put(sign).put(chunk).array();
    }

    private static byte[] withChunk(byte[] png, String type, String content) {
        byte[] chunk = chunk(type, content.getBytes(StandardCharsets.ISO_8859_1));
        int afterHeader = 8 + 25;
        return ByteBuffer.allocate(png.length + chunk.length)
                .put(png, 0, afterHeader)
                .put(chunk)
                .put(png, afterHeader, png.length - afterHeader)
                .array();
    }

    private static byte[] chunk(String type, byte[] content) {
        byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(content);
        return ByteBuffer.allocate(12 + content.length)
                .putInt(content.length)
                .put(name)
                .put(content)
                .putInt((int) crc.getValue())
                .array();
    }
}
