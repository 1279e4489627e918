package org.shuhari.shared.rest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * What a downloaded file is called, from words that people made up. Left out is what file systems refuse or what would make a
 * name look like another one: separators, control characters, marks that turn the direction of writing.
 */
public final class FileName {

    private static final int LONGEST = 120;
    private static final String FALLBACK = "download";

    private final String stem;
    private final String extension;

    /** @param extension without its dot */
    public FileName(String words, String extension) {
        this.stem = stem(words);
        this.extension = extension;
    }

    private static String stem(String words) {
        String plain = words.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}\\u2028\\u2029]", "")
                .replaceAll("[/\\\\:*?\"<>|]+", "-")
                .replaceAll("\\s+", " ")
                .strip()
                .replaceAll("^[. ]+", "");
        String cut = plain.codePointCount(0, plain.length()) > LONGEST
                ? plain.substring(0, plain.offsetByCodePoints(0, LONGEST)).strip()
                : plain;
        return cut.isEmpty() ? FALLBACK : cut;
    }

    /** The whole name. */
    public String text() {
        return stem + "." + extension;
    }

    /** As the header {@code Content-Disposition} says it: the name (RFC 5987), and letters that every program knows (RFC 6266). */
    public String attachment() {
        return "attachment; filename=\"" + plain() + "." + extension + "\"; filename*=UTF-8''" + encoded();
    }

    private String plain() {
        String plain = Normalizer.normalize(stem, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^A-Za-z0-9 ,._()-]+", "-")
                .replaceAll("^[ .-]+|[ .-]+$", "");
        return plain.isEmpty() ? FALLBACK : plain;
    }

    private String encoded() {
        return URLEncoder.encode(text(), StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }
}
