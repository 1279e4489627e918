package org.shuhari.shared.web;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import org.shuhari.shared.Ids;

/**
 * Gives each posted form a script nonce of its own.
 *
 * <p>PrimeFaces takes the nonce of a posted form from the form, where only its script puts it: without script, a form
 * that comes back with messages would fail. It accepts a UUID in Base64 and nothing else. A nonce of the sender's choosing
 * is never taken for a whole page either. The error page of a refused form is one more page of that form.
 */
@WebFilter(
        urlPatterns = "*.xhtml",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class FreshNonce implements Filter {

    private static final String NONCE = "primefaces.nonce";

    @Inject
    private Ids ids;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        boolean partial = "partial/ajax".equals(http.getHeader("Faces-Request"));
        boolean form = "POST".equals(http.getMethod()) && !partial;
        chain.doFilter(form ? new WithNonce(http, ids.next().toString()) : request, response);
    }

    private static final class WithNonce extends HttpServletRequestWrapper {

        private final String nonce;

        WithNonce(HttpServletRequest request, String unique) {
            super(request);
            nonce = Base64.getEncoder().encodeToString(unique.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String getParameter(String name) {
            return NONCE.equals(name) ? nonce : super.getParameter(name);
        }

        @Override
        public String[] getParameterValues(String name) {
            return NONCE.equals(name) ? new String[] {nonce} : super.getParameterValues(name);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            Map<String, String[]> all = new HashMap<>(super.getParameterMap());
            all.put(NONCE, new String[] {nonce});
            return Collections.unmodifiableMap(all);
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(getParameterMap().keySet());
        }
    }
}
