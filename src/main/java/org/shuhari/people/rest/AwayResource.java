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
import org.shuhari.people.Absences;
import org.shuhari.people.Kept;
import org.shuhari.people.PersonRecords;
import org.shuhari.people.Role;
import org.shuhari.people.SignedIn;
import org.shuhari.shared.rest.JsonInput;
import org.shuhari.shared.rest.Parameters;

/** {@code /people/{id}/absences}: days away, without a reason. Every change answers with the whole record. */
@Path("/people/{id}/absences")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AwayResource {

    @Inject
    private SignedIn signedIn;

    @Inject
    private PersonRecords records;

    @Inject
    private Absences absences;

    @POST
    public Response record(@PathParam("id") String id, JsonInput body) {
        UUID person = person(id);
        Kept kept = absences.record(person, days(body));
        return Response.status(kept.created() ? 201 : 200)
                .entity(record(person))
                .build();
    }

    @PUT
    @Path("{absence}")
    public RecordAnswer change(@PathParam("id") String id, @PathParam("absence") String absence, JsonInput body) {
        UUID person = person(id);
        absences.change(person, Parameters.id(absence), days(body));
        return record(person);
    }

    @DELETE
    @Path("{absence}")
    public Response remove(@PathParam("id") String id, @PathParam("absence") String absence) {
        absences.remove(person(id), Parameters.id(absence), null);
        return Response.noContent().build();
    }

    private static Absences.Days days(JsonInput body) {
        return new Absences.Days(
                body.id("id").optional().orElse(null),
                body.date("from").required(),
                body.date("to").required(),
                Written.seen(body),
                body.faults());
    }

    private RecordAnswer record(UUID person) {
        return RecordAnswer.of(records.of(person));
    }

    private UUID person(String id) {
        signedIn.needs(Role.HR);
        return Parameters.id(id);
    }
}
