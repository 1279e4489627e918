package org.shuhari.shared.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.shuhari.shared.Problem;

/** A refusal that reaches no page of its own (not found, not allowed) becomes the error page of its status. */
@WebFilter(urlPatterns = "*.xhtml")
public class ProblemPages implements Filter {

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException fault) {
            Problem problem = problemIn(fault);
            if (problem == null || response.isCommitted()) {
                throw fault;
            }
            response.resetBuffer();
            ((HttpServletResponse) response).sendError(problem.status());
        }
    }

    private static Problem problemIn(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return problem;
            }
        }
        return null;
    }
}
