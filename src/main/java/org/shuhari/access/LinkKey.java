package org.shuhari.access;

import java.security.SecureRandom;
import java.util.Locale;
import org.shuhari.shared.Sha256;

/**
 * The secret in a one-time link. Small letters and digits without those that are mistaken for each other (Crockford's
 * alphabet: no i, l, o, u), because people also type it from paper. Only its hash is kept.
 */
record LinkKey(String text) {

    /** 125 bits: nobody guesses one, whatever the number of links and attempts. */
    static final int FOR_PAPER = 25;

    /** 260 bits. */
    static final int FOR_SCREEN = 52;

    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LONGEST = 100;

    static LinkKey random(SecureRandom random, int letters) {
        StringBuilder text = new StringBuilder(letters);
        for (int i = 0; i < letters; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new LinkKey(text.toString());
    }

    /** The key as somebody typed it: capitals and blanks do not matter, and the mistaken letters are put right. */
    static LinkKey typed(String text) {
        if (text == null || text.length() > LONGEST) {
            return new LinkKey("");
        }
        return new LinkKey(text.replaceAll("[\\s-]", "")
                .toLowerCase(Locale.ROOT)
                .replace('o', '0')
                .replace('i', '1')
                .replace('l', '1'));
    }

    String hash() {
        return Sha256.of(text);
    }
}
