package org.shuhari.shared.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.shuhari.shared.Problem;
import org.shuhari.shared.ProblemWords;

/** A refusal of a use case: in the reader's language for the scripts of our own pages, which show it, in English for programs. */
@Provider
public class ProblemMapper implements ExceptionMapper<Problem> {

    @Inject
    private ProblemWords words;

    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(Problem problem) {
        boolean page = "1".equals(headers.getHeaderString("X-Shuhari"));
        return Problems.answer(page ? words.of(problem) : problem);
    }
}
