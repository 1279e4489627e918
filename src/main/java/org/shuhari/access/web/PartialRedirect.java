package org.shuhari.access.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sends a page's background request to another page: a plain redirect would end up inside the page. */
final class PartialRedirect {

    private PartialRedirect() {}

    static void write(HttpServletResponse response, String to) throws IOException {
        response.setContentType("text/xml;charset=UTF-8");
        String url = to.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
        response.getWriter()
                .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"" + url
                        + "\"/></partial-response>");
        response.flushBuffer();
    }
}
