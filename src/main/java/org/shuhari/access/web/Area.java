package org.shuhari.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.shuhari.shared.rest.Api;

/** What part of the house a request asks for; it decides how the door is kept. */
enum Area {
    /** Files without anybody's data, and what the operator asks for. No session is looked at. */
    OPEN,
    /** The sign-in page and those that one-time links lead to: open, but they may know who is there. */
    WAY_IN,
    /** {@code POST /tokens}. */
    NEW_TOKEN,
    API,
    /** Everything else. */
    PAGES;

    private static final List<String> OPEN_PATHS = List.of(
            "/jakarta.faces.resource/",
            "/join/",
            "/sw.js",
            "/outbox/",
            "/icons/",
            "/manifest.webmanifest",
            "/webjars/idb/",
            "/favicon",
            "/health",
            "/openapi",
            "/metrics",
            "/ims/case/v1p1/discovery/");

    /** Interfaces for programs: the own one, and those that a standard names. */
    private static final List<String> INTERFACES = List.of("/api", "/ims");

    static Area of(HttpServletRequest request) {
        String inner = request.getPathInfo();
        return of(request.getMethod(), request.getServletPath(), inner == null ? "" : inner);
    }

    /**
     * @param servlet the part of the path that found its servlet, decoded and normalised by the container
     * @param inner the rest of the path
     */
    static Area of(String method, String servlet, String inner) {
        if (servlet.equals(Api.PATH)) {
            return method.equals("POST") && inner.equals("/tokens") ? NEW_TOKEN : API;
        }
        String path = servlet + inner;
        if (Target.WAYS_IN.contains(path)) {
            return WAY_IN;
        }
        if (!path.contains("..") && OPEN_PATHS.stream().anyMatch(path::startsWith)) {
            return OPEN;
        }
        return INTERFACES.stream().anyMatch(base -> path.equals(base) || path.startsWith(base + "/")) ? API : PAGES;
    }
}
