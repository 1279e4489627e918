package org.shuhari.access.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.shuhari.shared.Problem;
import org.shuhari.shared.rest.Api;
import org.shuhari.shared.rest.Problems;
import org.shuhari.shared.rest.RefusalForm;

/** A refusal given before the interface is reached, in the same form as its own. */
@ApplicationScoped
class ProblemAnswer {

    @Inject
    @Any
    private Instance<RefusalForm> forms;

    void write(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException {
        String inner = Optional.ofNullable(request.getPathInfo()).orElse("");
        Optional<RefusalForm> own = forms.stream()
                .filter(form -> form.holdsAt(request.getServletPath() + inner))
                .findFirst();
        String text = own.map(form -> form.text(problem))
                .orElseGet(() -> Problems.json(problem).toString());
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        response.setStatus(problem.status());
        response.setContentType(own.map(RefusalForm::mediaType).orElse(Api.PROBLEM_JSON));
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }
}
