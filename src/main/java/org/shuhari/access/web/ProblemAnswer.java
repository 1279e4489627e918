package org.shuhari.access.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.shuhari.shared.Problem;
import org.shuhari.shared.rest.Api;
import org.shuhari.shared.rest.Problems;

/** A refusal given before JAX-RS is reached, in the same form as its own. */
final class ProblemAnswer {

    private ProblemAnswer() {}

    static void write(HttpServletResponse response, Problem problem) throws IOException {
        byte[] body = Problems.json(problem).toString().getBytes(StandardCharsets.UTF_8);
        response.setStatus(problem.status());
        response.setContentType(Api.PROBLEM_JSON);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }
}
