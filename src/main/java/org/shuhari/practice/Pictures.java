package org.shuhari.practice;

import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.webp.WebpMetadataReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.spi.ImageWriterSpi;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Reads and writes pictures with readers that are chosen here: nothing is looked up by what the file says it is, and the
 * size is known from the header before a pixel is decoded.
 */
final class Pictures {

    private static final long MAX_PIXELS = 40_000_000;
    private static final int MAX_SIDE = 12_000;

    /** Larger ones are read in steps of two, three … pixels: enough for evidence, and memory stays bounded. */
    private static final int KEPT_SIDE = 4096;

    private static final float QUALITY = 0.88f;

    private Pictures() {}

    /**
     * The picture, upright.
     *
     * @throws IOException when it is damaged or cut off
     * @throws org.shuhari.shared.Problem 413 for too many pixels
     */
    static BufferedImage read(byte[] bytes, FileType type) throws IOException {
        ImageReader reader = readerOf(type).createReaderInstance();
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            Damage damage = new Damage();
            reader.addIIOReadWarningListener(damage);
            BufferedImage picture = reader.read(0, stepsFor(reader));
            damage.throwIfAny();
            return upright(picture, orientation(bytes, type));
        } catch (RuntimeException e) {
            if (e instanceof org.shuhari.shared.Problem) {
                throw e;
            }
            throw new IOException("damaged in a way its reader does not expect", e);
        } finally {
            reader.dispose();
        }
    }

    private static ImageReadParam stepsFor(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (width > MAX_SIDE || height > MAX_SIDE || (long) width * height > MAX_PIXELS) {
            throw PracticeRefusals.tooManyPixels();
        }
        ImageReadParam param = reader.getDefaultReadParam();
        int step = (Math.max(width, height) + KEPT_SIDE - 1) / KEPT_SIDE;
        if (step > 1) {
            param.setSourceSubsampling(step, step, 0, 0);
        }
        return param;
    }

    static byte[] write(BufferedImage picture, FileType type) throws IOException {
        ImageWriter writer = writerOf(type).createWriterInstance();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            ImageWriteParam param = writer.getDefaultWriteParam();
            if (type == FileType.JPEG) {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(picture, null, null), param);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    /** EXIF's orientation (1 to 8); 1 where there is none. PNG is not asked: its metadata can be a bomb of its own. */
    private static int orientation(byte[] bytes, FileType type) {
        if (type == FileType.PNG) {
            return 1;
        }
        try {
            ByteArrayInputStream in = new ByteArrayInputStream(bytes);
            Metadata metadata = type == FileType.JPEG
                    ? JpegMetadataReader.readMetadata(in, List.of(new ExifReader()))
                    : WebpMetadataReader.readMetadata(in);
            ExifIFD0Directory exif = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
            Integer orientation = exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            return orientation == null || orientation < 1 || orientation > 8 ? 1 : orientation;
        } catch (ImageProcessingException | IOException | RuntimeException e) {
            return 1;
        }
    }

    /** Redrawn in plain sRGB, so that neither a colour profile nor a strange pixel layout is handed on. */
    private static BufferedImage upright(BufferedImage picture, int orientation) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        boolean turned = orientation > 4;
        BufferedImage drawn = new BufferedImage(
                turned ? height : width,
                turned ? width : height,
                picture.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        pen.drawImage(picture, turn(orientation, width, height), null);
        pen.dispose();
        return drawn;
    }

    /** Matrix of EXIF's eight orientations: where the stored corner goes. */
    private static AffineTransform turn(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static ImageReaderSpi readerOf(FileType type) throws IOException {
        return switch (type) {
            case JPEG -> {
                JPEGImageReaderSpi spi = new JPEGImageReaderSpi();
                // It borrows the platform's reader, which it looks up here.
                spi.onRegistration(IIORegistry.getDefaultInstance(), ImageReaderSpi.class);
                yield spi;
            }
            case WEBP -> new WebPImageReaderSpi();
            case PNG -> platform(ImageReaderSpi.class, "com.sun.imageio.plugins.png.");
            case PDF -> throw new IOException("no picture");
        };
    }

    private static ImageWriterSpi writerOf(FileType type) throws IOException {
        return platform(
                ImageWriterSpi.class, "com.sun.imageio.plugins." + type.name().toLowerCase(Locale.ROOT) + ".");
    }

    private static <T> T platform(Class<T> kind, String packageName) throws IOException {
        Iterator<T> all = IIORegistry.getDefaultInstance().getServiceProviders(kind, true);
        while (all.hasNext()) {
            T spi = all.next();
            if (spi.getClass().getName().startsWith(packageName)) {
                return spi;
            }
        }
        throw new IOException("the platform has no " + packageName);
    }

    /** A reader may paint a cut-off JPEG grey and only mention it. */
    private static final class Damage implements javax.imageio.event.IIOReadWarningListener {

        private String found;

        @Override
        public void warningOccurred(ImageReader source, String warning) {
            String words = warning.toLowerCase(Locale.ROOT);
            if (words.contains("truncated") || words.contains("premature") || words.contains("eoi")) {
                found = warning;
            }
        }

        void throwIfAny() throws IOException {
            if (found != null) {
                throw new IOException(found);
            }
        }
    }
}
