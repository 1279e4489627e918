package org.shuhari.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Where somebody goes after signing in: a page of ours and nothing else, or any link to the sign-in could lead anywhere. */
final class Target {

    static final String SIGN_IN = "/access/sign-in.xhtml";

    /** What somebody opens who is not signed in so far; nobody is led back there. */
    static final Set<String> WAYS_IN = Set.of(SIGN_IN, "/access/invitation.xhtml", "/access/first.xhtml");

    private static final String START = "/";
    private static final int LONGEST = 2_000;

    private Target() {}

    /** The path when it is one of ours, else the start page. */
    static String checked(String to) {
        return to != null && to.length() <= LONGEST && local(to) ? to : START;
    }

    /** The sign-in page that leads back to what was asked for. */
    static String signInFor(HttpServletRequest request) {
        String query = request.getQueryString();
        String to = checked(query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query);
        String signIn = request.getContextPath() + SIGN_IN;
        return START.equals(to) ? signIn : signIn + "?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8);
    }

    private static boolean local(String to) {
        try {
            URI uri = new URI(to);
            String path = uri.getRawPath();
            // An empty authority ("///there") leaves no trace in the URI.
            return uri.getScheme() == null
                    && uri.getRawAuthority() == null
                    && !to.startsWith("//")
                    && path != null
                    && path.startsWith("/")
                    && !path.contains("//")
                    && !path.contains("/.")
                    && !path.contains(";")
                    && !WAYS_IN.contains(path);
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
