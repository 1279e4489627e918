package org.shuhari.notices.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.shuhari.notices.mail.Mailboxes;
import org.shuhari.people.Role;
import org.shuhari.people.SignedIn;
import org.shuhari.shared.rest.Parameters;

/** {@code /people/{id}/mail}: whether mail reaches somebody, for HR and administrators. */
@Path("/people/{id}/mail")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PersonMailResource {

    @Inject
    private SignedIn signedIn;

    @Inject
    private Mailboxes mailboxes;

    /** @param refusedAt when a mail server refused the address for good; null when it did not */
    @JsonbNillable
    public record Reached(String address, Instant refusedAt) {}

    @GET
    public Reached read(@PathParam("id") String id) {
        Mailboxes.Standing standing = mailboxes.of(person(id));
        return new Reached(standing.address(), standing.refusedAt());
    }

    /** The address is tried again. */
    @DELETE
    @Path("refusal")
    public void tryAgain(@PathParam("id") String id) {
        mailboxes.tryAgain(person(id));
    }

    /** Whoever may not see records is told so before anything else. */
    private UUID person(String id) {
        signedIn.needs(Role.HR, Role.ADMIN);
        return Parameters.id(id);
    }
}
