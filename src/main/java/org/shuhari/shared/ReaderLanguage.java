package org.shuhari.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Destroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;

/**
 * The language of the one who reads what is made now. It is chosen once per request, by whoever knows the reader (the
 * person's setting, the browser, a program's {@code Accept-Language}); outside any request – at the start, in jobs and
 * timers – nobody reads and it is the original one.
 *
 * <p>It is kept by the thread, cleared where a request begins and ends. A request-scoped bean was tried: to find out that
 * there is no request took an exception each time, which cost the first start half a second.
 */
@ApplicationScoped
public class ReaderLanguage {

    /** The language everything is first written in, and stands in where nobody translated it. */
    public static final Locale ORIGINAL = Locale.ENGLISH;

    private final ThreadLocal<Locale> chosen = new ThreadLocal<>();

    /** The language to answer in. */
    public Locale now() {
        Locale language = chosen.get();
        return language == null ? ORIGINAL : language;
    }

    /** Chooses the language for the rest of this request; a language nobody translated into is no harm. */
    public void use(Locale language) {
        chosen.set(language);
    }

    void begins(@Observes @Initialized(RequestScoped.class) Object request) {
        chosen.remove();
    }

    void ends(@Observes @Destroyed(RequestScoped.class) Object request) {
        chosen.remove();
    }
}
