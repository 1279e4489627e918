package org.shuhari.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.shuhari.access.Forwarded;
import org.shuhari.access.TrustedProxies;
import org.shuhari.shared.PublicAddress;

/**
 * Lets everything behind it see a request as the client sent it to the proxy: the client's address, and where people reach us,
 * so that every address written begins there. The first filter of all (web.xml).
 */
public class ForwardedFilter extends HttpFilter {

    @Inject
    private PublicAddress address;

    @Inject
    private TrustedProxies proxies;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Forwarded said = proxies.trusts(request.getRemoteAddr()) ? said(request) : Forwarded.nothing();
        String client = proxies.client(request.getRemoteAddr(), said.hops());
        Optional<String> origin = address.origin().or(() -> origin(request, said));
        if (origin.isEmpty() && client.equals(request.getRemoteAddr())) {
            chain.doFilter(request, response);
            return;
        }
        URI seen = origin.map(URI::create).orElse(null);
        chain.doFilter(
                new AsSent(request, client, seen), seen == null ? response : new AsReached(response, origin.get()));
    }

    private static Forwarded said(HttpServletRequest request) {
        List<String> addresses = lines(request, "X-Forwarded-For");
        List<String> schemes = lines(request, "X-Forwarded-Proto");
        List<String> hosts = lines(request, "X-Forwarded-Host");
        return addresses.isEmpty() && schemes.isEmpty() && hosts.isEmpty()
                ? Forwarded.byStandard(lines(request, "Forwarded"))
                : Forwarded.byLines(addresses, schemes, hosts);
    }

    private static List<String> lines(HttpServletRequest request, String name) {
        return Collections.list(request.getHeaders(name));
    }

    private static Optional<String> origin(HttpServletRequest request, Forwarded said) {
        if (said.scheme().isEmpty() && said.host().isEmpty()) {
            return Optional.empty();
        }
        String host = said.host().orElse(request.getHeader("Host"));
        try {
            return Optional.of(PublicAddress.originOf(said.scheme().orElse(request.getScheme()) + "://" + host));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The request as the client sent it. */
    private static final class AsSent extends HttpServletRequestWrapper {

        private final String client;
        private final URI reached;

        AsSent(HttpServletRequest request, String client, URI reached) {
            super(request);
            this.client = client;
            this.reached = reached;
        }

        @Override
        public String getRemoteAddr() {
            return client;
        }

        @Override
        public String getRemoteHost() {
            return client;
        }

        @Override
        public String getScheme() {
            return reached == null ? super.getScheme() : reached.getScheme();
        }

        @Override
        public boolean isSecure() {
            return reached == null ? super.isSecure() : "https".equals(reached.getScheme());
        }

        @Override
        public String getServerName() {
            return reached == null ? super.getServerName() : reached.getHost();
        }

        @Override
        public int getServerPort() {
            if (reached == null) {
                return super.getServerPort();
            }
            int own = isSecure() ? 443 : 80;
            return reached.getPort() < 0 ? own : reached.getPort();
        }

        @Override
        public StringBuffer getRequestURL() {
            return reached == null
                    ? super.getRequestURL()
                    : new StringBuffer(reached.toString()).append(getRequestURI());
        }
    }

    /** An answer whose redirects lead to where people reach us; the container would write its own host and scheme. */
    private static final class AsReached extends HttpServletResponseWrapper {

        private final String origin;

        AsReached(HttpServletResponse response, String origin) {
            super(response);
            this.origin = origin;
        }

        @Override
        public void sendRedirect(String location) throws IOException {
            super.sendRedirect(location.startsWith("/") && !location.startsWith("//") ? origin + location : location);
        }
    }
}
