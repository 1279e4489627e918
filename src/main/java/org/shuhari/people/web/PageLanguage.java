package org.shuhari.people.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Optional;
import java.util.stream.Stream;
import org.shuhari.people.Employee;
import org.shuhari.people.Language;
import org.shuhari.people.SignedIn;

/** In which language a request is answered: as the person has set, else as chosen in this browser, else as the browser says. */
@ApplicationScoped
class PageLanguage {

    /** Holds the choice made before anybody is known; it tells nothing about a person. */
    static final String COOKIE = "shuhari-language";

    @Inject
    private SignedIn signedIn;

    Language of(HttpServletRequest request) {
        return signedIn.find().map(Employee::language).orElseGet(() -> ofBrowser(request));
    }

    Language ofBrowser(HttpServletRequest request) {
        return chosen(request).or(() -> preferred(request)).orElse(Language.ENGLISH);
    }

    private static Optional<Language> chosen(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .map(Cookie::getValue)
                .flatMap(tag -> Language.of(tag).stream())
                .findFirst();
    }

    /** Without the header the container would name the server's own language. */
    private static Optional<Language> preferred(HttpServletRequest request) {
        return request.getHeader("Accept-Language") == null
                ? Optional.empty()
                : Collections.list(request.getLocales()).stream()
                        .flatMap(locale -> Language.of(locale).stream())
                        .findFirst();
    }
}
