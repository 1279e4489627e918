package org.shuhari.people.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.shuhari.people.Leavings;
import org.shuhari.people.PersonRecords;
import org.shuhari.people.Role;
import org.shuhari.people.SignedIn;
import org.shuhari.people.Staff;
import org.shuhari.shared.rest.JsonInput;
import org.shuhari.shared.rest.Parameters;

/** {@code /people/{id}}: one person's record, name and e-mail, the role of coach, leaving and coming back. */
@Path("/people/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PersonResource {

    @Inject
    private SignedIn signedIn;

    @Inject
    private PersonRecords records;

    @Inject
    private Staff staff;

    @Inject
    private Leavings leavings;

    @GET
    public RecordAnswer read(@PathParam("id") String id) {
        return RecordAnswer.of(records.of(person(id)));
    }

    @PATCH
    public RecordAnswer change(@PathParam("id") String id, JsonInput body) {
        UUID person = person(id);
        String name = body.names("name") ? Objects.requireNonNullElse(Written.text(body, "name"), "") : null;
        boolean writes = body.names("email");
        String email = Written.text(body, "email");
        Long seen = Written.seen(body);
        staff.change(person, new Staff.Change(name, writes, email, seen, body.faults()));
        return RecordAnswer.of(records.of(person));
    }

    @PUT
    @Path("coach")
    public Response makeCoach(@PathParam("id") String id) {
        staff.makeCoach(person(id), null);
        return Response.noContent().build();
    }

    @DELETE
    @Path("coach")
    public Response endCoach(@PathParam("id") String id) {
        staff.endCoach(person(id), null);
        return Response.noContent().build();
    }

    @PUT
    @Path("leaving")
    public RecordAnswer leave(@PathParam("id") String id, JsonInput body) {
        UUID person = person(id);
        LocalDate on = body.date("on").required();
        Long seen = Written.seen(body);
        leavings.leave(person, on, seen, body.faults());
        return RecordAnswer.of(records.of(person));
    }

    @DELETE
    @Path("leaving")
    public Response stay(@PathParam("id") String id) {
        leavings.stay(person(id), null);
        return Response.noContent().build();
    }

    @POST
    @Path("return")
    public RecordAnswer comeBack(@PathParam("id") String id, JsonInput body) {
        UUID person = person(id);
        leavings.comeBack(person, Written.assignment(body));
        return RecordAnswer.of(records.of(person));
    }

    /** Whoever may not see records is told so before anything else. */
    private UUID person(String id) {
        signedIn.needs(Role.HR, Role.ADMIN);
        return Parameters.id(id);
    }
}
