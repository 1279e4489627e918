package org.shuhari.access.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** {@code /join/<key>}, as printed on sheets: short enough to be typed. Leads to the invitation's page. */
@WebServlet("/join/*")
public class JoinServlet extends HttpServlet {

    private static final int LONGEST = 100;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        String key = path == null || path.length() > LONGEST ? "" : path.substring(1);
        response.setHeader("Cache-Control", "no-store");
        response.sendRedirect(request.getContextPath() + "/access/invitation.xhtml?key="
                + URLEncoder.encode(key, StandardCharsets.UTF_8));
    }
}
