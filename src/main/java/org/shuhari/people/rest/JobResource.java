package org.shuhari.people.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.shuhari.people.JobStatus;
import org.shuhari.people.Jobs;
import org.shuhari.people.SignedIn;
import org.shuhari.shared.rest.Parameters;

/** {@code /jobs/{id}}: following and stopping what one has ordered; somebody else's is not found. */
@Path("/jobs/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class JobResource {

    @Inject
    private SignedIn signedIn;

    @Inject
    private Jobs jobs;

    @GET
    public JobStatus follow(@PathParam("id") String id) {
        return JobStatus.of(jobs.get(Parameters.id(id), signedIn.id()));
    }

    /** It stops soon and leaves nothing; one that has ended stays as it is. */
    @DELETE
    public void stop(@PathParam("id") String id) {
        jobs.stop(Parameters.id(id), signedIn.id());
    }
}
