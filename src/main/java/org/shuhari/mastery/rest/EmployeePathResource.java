package org.shuhari.mastery.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.shuhari.mastery.OpenedPaths;
import org.shuhari.people.Employee;
import org.shuhari.people.SignedIn;
import org.shuhari.shared.rest.Parameters;

/** {@code /employees/{id}/path}: for oneself, coaches with R6 rights, and HR. */
@Path("/employees/{id}/path")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class EmployeePathResource {

    @Inject
    private OpenedPaths paths;

    @Inject
    private SignedIn caller;

    @GET
    public PathAnswer path(@PathParam("id") String id, @QueryParam("asOf") String asOf) {
        Employee viewer = caller.employee();
        return PathAnswer.of(paths.of(viewer, Parameters.id(id), Parameters.date("asOf", asOf)));
    }
}
