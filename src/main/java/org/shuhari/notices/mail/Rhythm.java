package org.shuhari.notices.mail;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How often somebody is written to. */
public enum Rhythm {
    /** Within a minute or so. */
    AT_ONCE,
    /** One mail in the morning, on days that have something to tell. */
    DAILY,
    /** Invitations alone. */
    NONE;

    /** For everybody who has not chosen. */
    public static final Rhythm USUAL = DAILY;

    public static Optional<Rhythm> of(String slug) {
        return Arrays.stream(values()).filter(each -> each.slug().equals(slug)).findFirst();
    }

    public static List<String> slugs() {
        return Arrays.stream(values()).map(Rhythm::slug).toList();
    }

    /** {@code at-once} */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
