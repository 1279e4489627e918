package org.shuhari.practice.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.shuhari.people.SignedIn;
import org.shuhari.practice.Observations;
import org.shuhari.shared.rest.Parameters;

/** Practices that name the caller as observer. */
@Path("observations")
@Produces(MediaType.APPLICATION_JSON)
public class ObservationsResource {

    @Inject
    private SignedIn signedIn;

    @Inject
    private Observations observations;

    @GET
    public List<Observations.Waiting> waiting(@QueryParam("state") String state) {
        UUID observer = signedIn.id();
        Parameters.word("state", state, List.of("waiting"));
        return observations.waitingFor(observer);
    }
}
