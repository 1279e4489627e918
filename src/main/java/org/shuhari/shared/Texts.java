package org.shuhari.shared;

import java.util.Optional;

/** What the contract asks of every text that a person enters. Texts are kept as sent: neither trimmed nor normalised. */
public final class Texts {

    /** The longest place (characters). */
    public static final int PLACE = 200;

    /** The longest of all other texts (characters). */
    public static final int LONG = 10_000;

    private Texts() {}

    public static boolean missing(String text) {
        return text == null || text.isBlank();
    }

    /** What is not right with a text of at most {@code max} characters (code points), or empty. */
    public static Optional<String> fault(String text, int max) {
        if (text.indexOf('\u0000') >= 0) {
            return Optional.of("Take out the character U+0000; everything else may stay.");
        }
        if (hasLoneSurrogate(text)) {
            return Optional.of("Take out the broken character (half of a surrogate pair).");
        }
        if (text.codePointCount(0, text.length()) > max) {
            return Optional.of("Shorten this to at most " + max + " characters.");
        }
        return Optional.empty();
    }

    private static boolean hasLoneSurrogate(String text) {
        return text.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    }
}
