package org.shuhari.shared.web;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.TreeSet;
import org.shuhari.shared.Sha256;

/**
 * The service worker, at the root so that it serves every page. It carries a version made of everything it may keep that is the same
 * for everybody: when a file differs, browsers see another worker, and what they kept of the one before goes.
 */
@WebServlet("/sw.js")
public class WorkerScript extends HttpServlet {

    private static final long serialVersionUID = 1;

    private static final String SOURCE = "/WEB-INF/worker.js";

    private String script;

    @Override
    public void init() throws ServletException {
        try {
            StringBuilder all = new StringBuilder(Sha256.of(bytes(SOURCE)));
            for (String folder : new String[] {"/outbox/", "/resources/shuhari/", "/icons/"}) {
                addHashes(folder, all);
            }
            String version = Sha256.of(all.toString().getBytes(StandardCharsets.US_ASCII));
            script = new String(bytes(SOURCE), StandardCharsets.UTF_8).replace("@version@", version.substring(0, 16));
        } catch (IOException e) {
            throw new ServletException(e);
        }
    }

    private void addHashes(String folder, StringBuilder all) throws IOException {
        ServletContext context = getServletContext();
        for (String path : new TreeSet<>(context.getResourcePaths(folder))) {
            if (!path.endsWith("/")) {
                all.append(path).append(Sha256.of(bytes(path)));
            }
        }
    }

    private byte[] bytes(String path) throws IOException {
        try (InputStream in = getServletContext().getResourceAsStream(path)) {
            return in.readAllBytes();
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] body = script.getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/javascript;charset=UTF-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
