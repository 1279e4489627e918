package org.shuhari.shared.rest;

import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.shuhari.shared.Problem;

/**
 * Everything else that goes wrong in the API: what JAX-RS itself refuses, a {@link Problem} inside a wrapping exception,
 * and our own mistakes, which answer 500 without a word about the inside.
 */
@Provider
public class FaultMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(FaultMapper.class.getName());

    @Override
    public Response toResponse(Throwable thrown) {
        Optional<Problem> problem = problemIn(thrown);
        if (problem.isPresent()) {
            return Problems.answer(problem.get());
        }
        if (thrown instanceof WebApplicationException refused) {
            return refused(refused);
        }
        LOG.log(Level.SEVERE, "A request could not be answered", thrown);
        return Problems.answer(
                new Problem(
                        500,
                        "internal-error",
                        "Something went wrong on our side",
                        "Nothing was stored. Try again in a moment; if it stays, tell your administrator the time of this answer."));
    }

    private static Optional<Problem> problemIn(Throwable thrown) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (each instanceof Problem problem) {
                return Optional.of(problem);
            }
        }
        return Optional.empty();
    }

    private static Response refused(WebApplicationException refused) {
        int status = refused.getResponse().getStatus();
        Response answer = Problems.answer(
                switch (status) {
                    case 404 -> Problem.notFound();
                    case 405 ->
                        new Problem(
                                405, "method-not-allowed", "Wrong method", "This address does not take that method.");
                    case 406 -> new Problem(406, "not-acceptable", "No such form", "This address answers in JSON.");
                    case 413 ->
                        new Problem(
                                413,
                                "too-large",
                                "Too large",
                                "Send less at once: this is over the limit for one request.");
                    case 415 ->
                        new Problem(
                                415,
                                "unsupported-media-type",
                                "Wrong media type",
                                "Send the media type that this address takes, and name it in Content-Type.");
                    default ->
                        new Problem(
                                status,
                                "refused",
                                "Refused",
                                "The request could not be taken. Check its form and try again.");
                });
        if (refused instanceof NotAllowedException) {
            return Response.fromResponse(answer)
                    .header("Allow", refused.getResponse().getHeaderString("Allow"))
                    .build();
        }
        return answer;
    }
}
