package org.shuhari.people.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.shuhari.people.Assignments;
import org.shuhari.people.Kept;
import org.shuhari.people.PersonRecords;
import org.shuhari.people.Role;
import org.shuhari.people.SignedIn;
import org.shuhari.shared.rest.JsonInput;
import org.shuhari.shared.rest.Parameters;

/** {@code /people/{id}/assignments}: where a person works, from a day on. Every change answers with the whole record. */
@Path("/people/{id}/assignments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WorkResource {

    @Inject
    private SignedIn signedIn;

    @Inject
    private PersonRecords records;

    @Inject
    private Assignments assignments;

    @POST
    public Response assign(@PathParam("id") String id, JsonInput body) {
        UUID person = person(id);
        Kept kept = assignments.assign(person, Written.assignment(body));
        return Response.status(kept.created() ? 201 : 200)
                .entity(record(person))
                .build();
    }

    @PUT
    @Path("{assignment}")
    public RecordAnswer correct(
            @PathParam("id") String id, @PathParam("assignment") String assignment, JsonInput body) {
        UUID person = person(id);
        assignments.correct(person, Parameters.id(assignment), Written.assignment(body));
        return record(person);
    }

    @DELETE
    @Path("{assignment}")
    public Response remove(@PathParam("id") String id, @PathParam("assignment") String assignment) {
        assignments.remove(person(id), Parameters.id(assignment), null);
        return Response.noContent().build();
    }

    private RecordAnswer record(UUID person) {
        return RecordAnswer.of(records.of(person));
    }

    private UUID person(String id) {
        signedIn.needs(Role.HR);
        return Parameters.id(id);
    }
}
