package org.shuhari.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/**
 * The language of the one who reads what is made now. It is chosen once per request, by whoever knows the reader (the
 * person's setting, the browser, a program's {@code Accept-Language}); outside any request – at the start, in jobs and
 * timers – nobody reads and it is the original one.
 */
@ApplicationScoped
public class ReaderLanguage {

    /** The language everything is first written in, and stands in where nobody translated it. */
    public static final Locale ORIGINAL = Locale.ENGLISH;

    @Inject
    private Chosen chosen;

    /** The language to answer in. */
    public Locale now() {
        try {
            return chosen.language();
        } catch (ContextNotActiveException e) {
            return ORIGINAL;
        }
    }

    /** Chooses the language for the rest of this request; a language nobody translated into is no harm. */
    public void use(Locale language) {
        chosen.use(language);
    }

    /** What was chosen in this request. */
    @RequestScoped
    static class Chosen {

        private Locale language = ORIGINAL;

        Locale language() {
            return language;
        }

        void use(Locale chosen) {
            language = chosen;
        }
    }
}
