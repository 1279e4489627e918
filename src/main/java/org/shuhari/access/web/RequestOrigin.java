package org.shuhari.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;

/**
 * Where a request was made, as the browser says: {@code Sec-Fetch-Site} first (it cannot be forged by a page), else the host
 * of {@code Origin} or {@code Referer} against {@code Host}.
 */
enum RequestOrigin {
    /** By one of our own pages, or by the person in the address bar. */
    OURS,
    /** By a page of somebody else. */
    FOREIGN,
    /** Nobody says. */
    UNKNOWN;

    private static final Set<String> OURS_BY_FETCH = Set.of("same-origin", "none");

    static RequestOrigin of(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        return of(
                request.getHeader("Sec-Fetch-Site"),
                origin == null ? request.getHeader("Referer") : origin,
                request.getHeader("Host"));
    }

    /** @param page the {@code Origin}, or the address of the page ({@code Referer}) */
    static RequestOrigin of(String fetchSite, String page, String host) {
        if (fetchSite != null) {
            return OURS_BY_FETCH.contains(fetchSite) ? OURS : FOREIGN;
        }
        if (page == null) {
            return UNKNOWN;
        }
        return host != null && hostOf(page).equals(host.toLowerCase(Locale.ROOT)) ? OURS : FOREIGN;
    }

    /** Methods that change nothing need no check. */
    static boolean safe(String method) {
        return "GET".equals(method) || "HEAD".equals(method);
    }

    private static String hostOf(String page) {
        String scheme = page.startsWith("https://") ? "https://" : "http://";
        if (!page.startsWith(scheme)) {
            return "";
        }
        String rest = page.substring(scheme.length()).toLowerCase(Locale.ROOT);
        int end = rest.indexOf('/');
        return end < 0 ? rest : rest.substring(0, end);
    }
}
