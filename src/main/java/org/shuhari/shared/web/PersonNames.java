package org.shuhari.shared.web;

import java.util.Locale;

/** How pages shorten a person's name. */
public final class PersonNames {

    private PersonNames() {}

    /** The first letters of the first and the last word: ML for Marta Lindqvist. */
    public static String initials(String name) {
        if (name == null || name.isBlank()) {
            return "";
        }
        String[] words = name.strip().split("\\s+");
        String first = letter(words[0]);
        return words.length == 1 ? first : first + letter(words[words.length - 1]);
    }

    private static String letter(String word) {
        return new String(Character.toChars(word.codePointAt(0))).toUpperCase(Locale.ROOT);
    }
}
