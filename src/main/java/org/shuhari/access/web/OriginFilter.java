package org.shuhari.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.shuhari.shared.PublicAddress;

/**
 * Pages change things only for requests that our own pages made. Our views are stateless, so no view state does the work of a
 * token against forged requests; the browser's own word does. The API has its own check at the door.
 */
@WebFilter("/*")
public class OriginFilter extends HttpFilter {

    @Inject
    private PublicAddress address;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Area area = Area.of(request);
        boolean page = area == Area.PAGES || area == Area.WAY_IN;
        if (page && !RequestOrigin.safe(request.getMethod()) && forged(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        chain.doFilter(request, response);
    }

    private boolean forged(HttpServletRequest request) {
        return switch (RequestOrigin.of(request, address.origin())) {
            case OURS -> false;
            case FOREIGN -> true;
            // A program without a session forges nothing.
            case UNKNOWN -> request.getRequestedSessionId() != null;
        };
    }
}
