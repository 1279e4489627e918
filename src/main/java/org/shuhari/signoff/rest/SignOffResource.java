package org.shuhari.signoff.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.shuhari.people.SignedIn;
import org.shuhari.shared.Texts;
import org.shuhari.shared.rest.JsonInput;
import org.shuhari.shared.rest.Parameters;
import org.shuhari.signoff.Revocation;
import org.shuhari.signoff.Revocations;
import org.shuhari.signoff.SignOff;
import org.shuhari.signoff.SignOffHistory;
import org.shuhari.signoff.SignOffLine;

/** {@code /sign-offs}: those one may see, and revoking. */
@Path("/sign-offs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SignOffResource {

    @Inject
    private SignedIn signedIn;

    @Inject
    private SignOffHistory history;

    @Inject
    private Revocations revocations;

    /** A sign-off without its words; {@code revoked} is true or absent. */
    public record Line(
            UUID id,
            UUID request,
            String skill,
            int version,
            UUID employee,
            PersonJson coach,
            String decision,
            Instant decidedAt,
            String basis,
            Boolean revoked) {

        static Line of(SignOffLine line) {
            SignOff signOff = line.signOff();
            return new Line(
                    signOff.id(),
                    signOff.requestId(),
                    signOff.skill(),
                    signOff.skillVersion(),
                    signOff.employeeId(),
                    new PersonJson(signOff.coachId(), line.coach()),
                    signOff.decision().slug(),
                    signOff.decidedAt(),
                    signOff.basis().slug(),
                    line.revoked() ? Boolean.TRUE : null);
        }
    }

    /** What was revoked. */
    public record RevocationJson(UUID id, UUID signOff, Instant revokedAt, String reason, String cause) {}

    @GET
    public List<Line> list(@QueryParam("employee") String employee, @QueryParam("skill") String skill) {
        UUID learner = Parameters.queryId("employee", employee).orElse(null);
        return history.visibleTo(signedIn.employee(), learner, skill).stream()
                .map(Line::of)
                .toList();
    }

    @POST
    @Path("/{id}/revocation")
    public Response revoke(@PathParam("id") String id, JsonInput body) {
        UUID signOff = Parameters.id(id);
        String reason = body.text("reason", Texts.LONG).required();
        Revocation.Cause cause = body.word("cause", Revocation.Cause.slugs())
                .optional()
                .map(Revocation.Cause::of)
                .orElse(null);
        body.done();
        Revocation made = revocations.revoke(signedIn.employee(), signOff, reason, cause);
        return Response.status(Status.CREATED)
                .entity(new RevocationJson(
                        made.id(),
                        made.signOffId(),
                        made.revokedAt(),
                        made.reason(),
                        made.cause() == null ? null : made.cause().slug()))
                .build();
    }
}
