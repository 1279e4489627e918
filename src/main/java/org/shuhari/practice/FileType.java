package org.shuhari.practice;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What may be attached. A file is known by its first bytes, whatever its name or its sender says. */
public enum FileType {
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    /** Taken, but kept as JPEG or PNG: the platform writes no WebP. */
    WEBP("image/webp", "webp"),
    PDF("application/pdf", "pdf");

    private final String mediaType;
    private final String extension;

    FileType(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return extension;
    }

    /** By the value of a Content-Type header; parameters are passed over. */
    public static Optional<FileType> named(String contentType) {
        String base =
                contentType == null ? "" : contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(type -> type.mediaType.equals(base)).findFirst();
    }

    /** By the first bytes. */
    public static Optional<FileType> of(byte[] bytes) {
        return Stream.of(values()).filter(type -> type.begins(bytes)).findFirst();
    }

    /** What many phones take photos in and few other things show: not taken, but told apart, so that its sender learns what to do. */
    static boolean isHeic(byte[] bytes) {
        return at(bytes, 4, "ftyp")
                && Stream.of("heic", "heix", "heim", "heis", "hevc", "mif1", "msf1", "avif")
                        .anyMatch(brand -> at(bytes, 8, brand));
    }

    private boolean begins(byte[] bytes) {
        return switch (this) {
            case JPEG -> at(bytes, 0, "\u00FF\u00D8\u00FF");
            case PNG -> at(bytes, 0, "\u0089PNG\r\n\u001A\n");
            case WEBP -> at(bytes, 0, "RIFF") && at(bytes, 8, "WEBP");
            case PDF -> at(bytes, 0, "%PDF-");
        };
    }

    private static boolean at(byte[] bytes, int from, String sign) {
        byte[] expected = sign.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length >= from + expected.length
                && Arrays.equals(bytes, from, from + expected.length, expected, 0, expected.length);
    }
}
