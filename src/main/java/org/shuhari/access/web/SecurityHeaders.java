package org.shuhari.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** What every answer tells the browser. A page's own Content-Security-Policy is PrimeFaces' (it holds a nonce); see web.xml. */
final class SecurityHeaders {

    static final String POLICY = "Content-Security-Policy";

    /** For everything that is no page. */
    static final String NOTHING_RUNS =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

    /** For the plain pages that say what went wrong. */
    static final String STYLE_ONLY =
            "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'none'";

    private SecurityHeaders() {}

    static void write(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(self), geolocation=(), microphone=(), payment=(), usb=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
        boolean open = Area.of(request) == Area.OPEN;
        if (open || !request.getServletPath().endsWith(".xhtml")) {
            response.setHeader(POLICY, NOTHING_RUNS);
        }
        if (!open) {
            response.setHeader("Cache-Control", "no-store");
        }
    }
}
