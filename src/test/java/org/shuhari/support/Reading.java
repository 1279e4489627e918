package org.shuhari.support;

import java.util.Locale;
import org.shuhari.shared.ReaderLanguage;

/** A reader of one language, for tests without a container. */
public final class Reading {

    private Reading() {}

    /** @param tag such as {@code nl} */
    public static ReaderLanguage in(String tag) {
        return new ReaderLanguage() {
            @Override
            public Locale now() {
                return Locale.forLanguageTag(tag);
            }
        };
    }
}
