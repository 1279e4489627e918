package org.shuhari.gaps.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.shuhari.gaps.Rebuilds;
import org.shuhari.people.JobStatus;
import org.shuhari.shared.Ids;

/** {@code POST /gaps/rebuilds}: HR has the skills matrix read anew; 202 with a job, followed and stopped at {@code /jobs/{id}}. */
@Path("/gaps/rebuilds")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RebuildResource {

    @Inject
    private Rebuilds rebuilds;

    @Inject
    private Ids ids;

    @POST
    public Response order() {
        return Response.accepted(JobStatus.of(rebuilds.order(ids.next()))).build();
    }
}
