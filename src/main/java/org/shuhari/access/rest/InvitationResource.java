package org.shuhari.access.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shuhari.access.InvitationLinks;
import org.shuhari.access.InvitationSheets;
import org.shuhari.people.Role;
import org.shuhari.people.SignedIn;
import org.shuhari.shared.Ids;
import org.shuhari.shared.Problem;
import org.shuhari.shared.rest.JsonInput;

/** {@code /invitations}: one-time links for one person, for a unit and below, or for everybody without a password. */
@Path("/invitations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InvitationResource {

    @Inject
    private InvitationSheets sheets;

    @Inject
    private InvitationLinks links;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Ids ids;

    @Context
    private HttpServletRequest request;

    /** Whom a link is for. */
    public record Invited(UUID id, String name) {}

    /**
     * A link in clear: this answer is the only place where it ever stands.
     *
     * @param link null when it goes out by mail
     * @param mailedTo the address it is mailed to; null when it is here
     * @param again whether the person had a password already, which holds until the link is used
     */
    public record Made(Invited employee, String username, String link, String mailedTo, Instant until, boolean again) {}

    @POST
    public Response make(JsonInput body) {
        signedIn.needs(Role.HR, Role.ADMIN);
        UUID sheet = body.id("id").or(ids.next());
        Optional<UUID> employee = body.id("employee").optional();
        Optional<UUID> unit = body.id("unit").optional();
        boolean everybody = body.flag("everybody").or(false);
        boolean byMail = body.flag("mail").or(false);
        body.done();
        long named = (employee.isPresent() ? 1 : 0) + (unit.isPresent() ? 1 : 0) + (everybody ? 1 : 0);
        if (named != 1) {
            throw Problem.invalid("employee", "Name one of: employee, unit, or everybody as true.");
        }
        List<InvitationSheets.Made> made = employee.isPresent()
                ? List.of(sheets.invite(sheet, employee.get(), byMail))
                : sheets.inviteAll(sheet, unit.orElse(null), byMail);
        return Response.status(Response.Status.CREATED)
                .entity(made.stream().map(this::answer).toList())
                .build();
    }

    private Made answer(InvitationSheets.Made made) {
        return new Made(
                new Invited(made.employee(), made.name()),
                made.username(),
                made.mailed() ? null : links.to(made.key(), request.getRequestURL()),
                made.mailedTo(),
                made.until(),
                made.again());
    }
}
