package org.shuhari.access.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.shuhari.access.CurrentToken;
import org.shuhari.access.SignIn;
import org.shuhari.access.Tokens;
import org.shuhari.people.SignedIn;
import org.shuhari.shared.Problem;
import org.shuhari.shared.rest.JsonInput;
import org.shuhari.shared.rest.Parameters;

/** {@code /tokens}: {@code POST} is the one address of the API that asks for no token. */
@Path("/tokens")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TokenResource {

    private static final int LABEL = 200;
    private static final int USERNAME = 254;

    /** Longer than any password that can be chosen: the answer does not tell what could be one. */
    private static final int PASSWORD = 1_000;

    @Inject
    private SignIn signIn;

    @Inject
    private Tokens tokens;

    @Inject
    private CurrentToken current;

    @Inject
    private SignedIn signedIn;

    @Context
    private HttpServletRequest request;

    /**
     * One of my tokens, never in clear.
     *
     * @param current whether this request came with it
     */
    public record TokenLine(UUID id, String label, Instant createdAt, Instant expiresAt, boolean current) {}

    @POST
    public Response issue(JsonInput body) {
        String username = body.text("username", USERNAME).required();
        String password = body.text("password", PASSWORD).required();
        String label = body.text("label", LABEL).required();
        body.done();
        Tokens.Issued issued = tokens.issue(signIn.recognise(username, password, request.getRemoteAddr()), label);
        return Response.status(Response.Status.CREATED).entity(issued).build();
    }

    /** My tokens that still open the door, the newest first. */
    @GET
    @Consumes(MediaType.WILDCARD)
    public List<TokenLine> mine() {
        return tokens.of(signedIn.id()).stream()
                .map(t -> new TokenLine(
                        t.id(),
                        t.label(),
                        t.createdAt(),
                        t.expiresAt(),
                        current.id().filter(t.id()::equals).isPresent()))
                .toList();
    }

    /** Ends one of my tokens; 404 when there is none (any more). */
    @DELETE
    @Path("/{id}")
    @Consumes(MediaType.WILDCARD)
    public void end(@PathParam("id") String id) {
        tokens.end(signedIn.id(), Parameters.id(id));
    }

    @DELETE
    @Path("/current")
    @Consumes(MediaType.WILDCARD)
    public void endCurrent() {
        tokens.end(current.id().orElseThrow(Problem::notFound));
    }
}
