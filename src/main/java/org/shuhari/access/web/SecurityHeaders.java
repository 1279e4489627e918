package org.shuhari.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** What every answer tells the browser. A page's own Content-Security-Policy is PrimeFaces' (it holds a nonce); see web.xml. */
final class SecurityHeaders {

    /** For everything that is no page. */
    private static final String NOTHING_RUNS =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** The service worker fetches for the pages. */
    private static final String WORKER =
            "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private SecurityHeaders() {}

    /** @param overTls whether people come over TLS, and never otherwise from now on */
    static void write(HttpServletRequest request, HttpServletResponse response, boolean overTls) {
        if (overTls) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(self), geolocation=(), microphone=(), payment=(), usb=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
        Area area = Area.of(request);
        if (area != Area.PAGES && area != Area.WAY_IN) {
            boolean worker = "/sw.js".equals(request.getServletPath());
            response.setHeader("Content-Security-Policy", worker ? WORKER : NOTHING_RUNS);
        }
        if (area != Area.OPEN) {
            response.setHeader("Cache-Control", "no-store");
        } else if (isAskedAgain(request.getServletPath())) {
            response.setHeader("Cache-Control", "no-cache");
        }
    }

    /** The worker and its scripts have no version in their address. */
    private static boolean isAskedAgain(String path) {
        return path.equals("/sw.js") || path.equals("/manifest.webmanifest") || path.startsWith("/outbox/");
    }
}
