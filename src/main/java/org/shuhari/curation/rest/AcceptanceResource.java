package org.shuhari.curation.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import org.shuhari.catalog.Catalogs;
import org.shuhari.curation.Candidates;
import org.shuhari.people.Role;
import org.shuhari.people.SignedIn;
import org.shuhari.shared.rest.JsonInput;

/** {@code /catalog/acceptances}: taking what the folder holds. */
@Path("/catalog/acceptances")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AcceptanceResource {

    private static final int SHA256_DIGITS = 64;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Candidates candidates;

    @Inject
    private Catalogs catalogs;

    @POST
    public Response take(JsonInput body) {
        signedIn.needs(Role.HR, Role.ADMIN);
        String hash = body.text("hash", SHA256_DIGITS).required();
        body.done();
        boolean taken = candidates.take(signedIn.id(), hash);
        Catalogs.InForce now = catalogs.history().get(0);
        return Response.status(taken ? Status.CREATED : Status.OK)
                .entity(CandidateJson.InForce.of(now.catalog(), now.since()))
                .build();
    }
}
