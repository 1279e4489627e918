package org.shuhari.signoff.watch.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.shuhari.people.SignedIn;
import org.shuhari.shared.rest.JsonInput;
import org.shuhari.signoff.watch.Assents;

/** {@code /me/assents}: a code to show to somebody who watches. */
@Path("/me/assents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AssentResource {

    private static final int SLUG = 60;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Assents assents;

    @POST
    public Response offer(JsonInput body) {
        UUID learner = signedIn.id();
        String skill = body.text("skill", SLUG).optional().orElse(null);
        body.done();
        return Response.status(201).entity(assents.offer(learner, skill)).build();
    }
}
