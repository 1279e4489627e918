package org.shuhari.mastery.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.shuhari.mastery.OpenedPaths;
import org.shuhari.people.SignedIn;

/** {@code /me/path}. */
@Path("/me/path")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OwnPathResource {

    @Inject
    private OpenedPaths paths;

    @Inject
    private SignedIn caller;

    @GET
    public PathAnswer path() {
        return PathAnswer.of(paths.own(caller.employee()));
    }
}
