package org.shuhari.curation.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.shuhari.curation.Candidates;
import org.shuhari.people.Role;
import org.shuhari.people.SignedIn;

/** {@code /catalog/candidate}: what the folder holds now, for those who may change the catalog. */
@Path("/catalog/candidate")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CandidateResource {

    @Inject
    private SignedIn signedIn;

    @Inject
    private Candidates candidates;

    @GET
    public CandidateJson candidate() {
        signedIn.needs(Role.HR, Role.ADMIN);
        return CandidateJson.of(candidates.look(signedIn.has(Role.HR)));
    }
}
