package org.shuhari.people.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.shuhari.people.Appointments;
import org.shuhari.people.CoachingUnits;
import org.shuhari.people.PersonRecords;
import org.shuhari.people.Role;
import org.shuhari.people.SignedIn;
import org.shuhari.shared.rest.JsonInput;
import org.shuhari.shared.rest.Parameters;

/** {@code /people/{id}/coaching-units/{unit}} and {@code /people/{id}/appointments/{skill}}: whom a coach coaches, and in what. */
@Path("/people/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CoachingResource {

    @Inject
    private SignedIn signedIn;

    @Inject
    private PersonRecords records;

    @Inject
    private CoachingUnits coachingUnits;

    @Inject
    private Appointments appointments;

    @PUT
    @Path("coaching-units/{unit}")
    public Response give(@PathParam("id") String id, @PathParam("unit") String unit) {
        UUID person = person(id);
        boolean created = coachingUnits.give(person, Parameters.id(unit), null);
        return answer(created, person);
    }

    @DELETE
    @Path("coaching-units/{unit}")
    public Response end(@PathParam("id") String id, @PathParam("unit") String unit) {
        coachingUnits.end(person(id), Parameters.id(unit), null);
        return Response.noContent().build();
    }

    @PUT
    @Path("appointments/{skill}")
    public Response appoint(@PathParam("id") String id, @PathParam("skill") String skill, JsonInput body) {
        UUID person = person(id);
        Appointments.Term term = new Appointments.Term(
                body.date("from").optional().orElse(null),
                body.date("until").optional().orElse(null),
                Written.seen(body),
                body.faults());
        return answer(appointments.appoint(person, skill, term), person);
    }

    @DELETE
    @Path("appointments/{skill}")
    public Response endAppointment(@PathParam("id") String id, @PathParam("skill") String skill) {
        appointments.end(person(id), skill, null);
        return Response.noContent().build();
    }

    private Response answer(boolean created, UUID person) {
        return Response.status(created ? 201 : 200)
                .entity(RecordAnswer.of(records.of(person)))
                .build();
    }

    private UUID person(String id) {
        signedIn.needs(Role.HR);
        return Parameters.id(id);
    }
}
