package org.shuhari.people.web;

import java.text.MessageFormat;
import java.util.Locale;
import org.omnifaces.util.Faces;

/** Sentences of these pages with something filled in. */
final class PeopleWords {

    private PeopleWords() {}

    static String said(String key, Object... values) {
        return new MessageFormat(Faces.getResourceBundle("peopleT").getString(key), Locale.ENGLISH).format(values);
    }
}
