package org.shuhari.signoff;

import java.util.List;
import java.util.Locale;

/** What a coach answers. */
public enum Decision {
    /** Every criterion was seen. */
    MASTERED,
    /** Not so far; always with a next step. */
    NOT_YET;

    /** As the contract writes it: {@code not-yet}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Decision of(String slug) {
        return valueOf(slug.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    public static List<String> slugs() {
        return List.of(MASTERED.slug(), NOT_YET.slug());
    }
}
