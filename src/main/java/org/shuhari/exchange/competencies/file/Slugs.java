package org.shuhari.exchange.competencies.file;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Ids of a catalog's parts, made of what a package calls them; each is given out once. */
final class Slugs {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST = 60;
    private static final int OF_WORDS = 48;

    private final Set<String> taken = new HashSet<>();

    static boolean isSlug(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }

    /** Takes an id as it is. @return false when another part has it already */
    boolean take(String slug) {
        return taken.add(slug);
    }

    /** Makes an id of words; of {@code otherwise} and a number when the words hold no Latin letter or digit. */
    String make(String words, String otherwise) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String letterFirst = plain.isEmpty() ? otherwise : plain.matches("\\d.*") ? otherwise + "-" + plain : plain;
        String slug = shortened(letterFirst);
        String free = slug;
        for (int number = 2; !taken.add(free); number++) {
            free = slug + "-" + number;
        }
        return free;
    }

    private static String shortened(String slug) {
        if (slug.length() <= OF_WORDS) {
            return slug;
        }
        String cut = slug.substring(0, OF_WORDS);
        int end = slug.charAt(OF_WORDS) == '-' ? OF_WORDS : cut.lastIndexOf('-');
        return end > 0 ? cut.substring(0, end) : cut;
    }
}
