package org.shuhari.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where a request was made, as the browser says: {@code Sec-Fetch-Site} first (it cannot be forged by a page), else the host
 * of {@code Origin} or {@code Referer} against {@code Host}, or against the public address where one is named.
 */
enum RequestOrigin {
    /** By one of our own pages, or by the person in the address bar. */
    OURS,
    /** By a page of somebody else. */
    FOREIGN,
    /** Nobody says. */
    UNKNOWN;

    private static final Set<String> OURS_BY_FETCH = Set.of("same-origin", "none");

    /** @param reached where people reach us; a page of any other origin is foreign then, whatever {@code Host} says */
    static RequestOrigin of(HttpServletRequest request, Optional<String> reached) {
        String origin = request.getHeader("Origin");
        String page = origin == null ? request.getHeader("Referer") : origin;
        String fetchSite = request.getHeader("Sec-Fetch-Site");
        return reached.map(ours -> ofReached(fetchSite, page, ours))
                .orElseGet(() -> of(fetchSite, page, request.getHeader("Host")));
    }

    /** @param ours scheme, host and port of our pages, in lower case */
    static RequestOrigin ofReached(String fetchSite, String page, String ours) {
        if (fetchSite != null || page == null) {
            return of(fetchSite, null, null);
        }
        String from = page.toLowerCase(Locale.ROOT);
        return from.equals(ours) || from.startsWith(ours + "/") ? OURS : FOREIGN;
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
