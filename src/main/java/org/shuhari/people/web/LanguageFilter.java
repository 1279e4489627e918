package org.shuhari.people.web;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.shuhari.people.Language;
import org.shuhari.people.SignedIn;
import org.shuhari.shared.PublicAddress;
import org.shuhari.shared.ReaderLanguage;

/**
 * Says for each request in which language it is answered. Where nobody is signed in, {@code ?language=nl} on a page chooses one
 * for this browser. The API's refusals are
 * English whatever is chosen here, unless a script of our own pages asks.
 */
@WebFilter(
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class LanguageFilter implements Filter {

    private static final int YEAR = (int) Duration.ofDays(365).toSeconds();

    @Inject
    private ReaderLanguage reader;

    @Inject
    private PageLanguage pages;

    @Inject
    private SignedIn signedIn;

    @Inject
    private PublicAddress address;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        Optional<Language> asked = asked(http);
        asked.ifPresent(language -> ((HttpServletResponse) response).addCookie(cookie(language)));
        reader.use(asked.orElseGet(() -> pages.of(http)).locale());
        chain.doFilter(request, response);
    }

    /** Only where a page is read: the parameters of anything else are not this filter's to read. */
    private Optional<Language> asked(HttpServletRequest request) {
        boolean page = request.getServletPath().endsWith(".xhtml") && "GET".equals(request.getMethod());
        return page && !signedIn.known() ? Language.of(request.getParameter("language")) : Optional.empty();
    }

    private Cookie cookie(Language language) {
        Cookie cookie = new Cookie(PageLanguage.COOKIE, language.tag());
        cookie.setPath("/");
        cookie.setMaxAge(YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(address.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
