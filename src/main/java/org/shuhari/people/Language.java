package org.shuhari.people;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages in which pages and documents can be read. A further one needs its bundles and its line here. */
public enum Language {
    /** What everything is first written in. */
    ENGLISH(Locale.ENGLISH),
    /** Complete: bundles and catalog. */
    DUTCH(Locale.forLanguageTag("nl"));

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The language of that tag ({@code nl}); empty for any other text, and for null. */
    public static Optional<Language> of(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }

    /** The language of a locale, whatever its country. */
    public static Optional<Language> of(Locale locale) {
        return of(locale.getLanguage());
    }

    public static List<String> tags() {
        return Arrays.stream(values()).map(Language::tag).toList();
    }

    public Locale locale() {
        return locale;
    }

    /** {@code nl} */
    public String tag() {
        return locale.getLanguage();
    }

    /** As it calls itself, so that whoever cannot read the page still finds it. */
    public String ownName() {
        return locale.getDisplayLanguage(locale);
    }
}
