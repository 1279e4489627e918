package org.shuhari.access.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.shuhari.access.AccountList;
import org.shuhari.access.Accounts;
import org.shuhari.access.Standing;
import org.shuhari.people.Role;
import org.shuhari.people.SignedIn;
import org.shuhari.shared.Problem;
import org.shuhari.shared.Texts;
import org.shuhari.shared.rest.JsonInput;
import org.shuhari.shared.rest.Parameters;

/** {@code /accounts}, for administrators. */
@Path("/accounts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AccountResource {

    private static final int LONGEST = 254;
    private static final List<String> ROLES = List.of("EMPLOYEE", "COACH", "HR", "ADMIN");
    private static final List<String> OFFICES = List.of("HR", "ADMIN");
    private static final List<String> STATES = List.of("none", "invited", "active", "left");

    @Inject
    private SignedIn signedIn;

    @Inject
    private AccountList list;

    @Inject
    private Standing standing;

    /**
     * An account.
     *
     * @param username absent for somebody who has no account so far
     * @param state {@code none} (no password so far), {@code invited}, {@code active} or {@code left}
     * @param invitedUntil until when a link to choose a password is valid; absent without one
     */
    public record Line(UUID id, String name, String username, List<Role> roles, String state, Instant invitedUntil) {}

    /** Those whose name or user name holds a text, in order of name, at most 50. */
    @GET
    @Consumes(MediaType.WILDCARD)
    public List<Line> find(
            @QueryParam("q") String text, @QueryParam("role") String role, @QueryParam("state") String state) {
        signedIn.needs(Role.ADMIN);
        String wanted = text == null ? "" : text;
        Texts.fault(wanted, LONGEST).ifPresent(message -> {
            throw Problem.invalid("q", message);
        });
        Optional<Role> ofRole = Parameters.word("role", role, ROLES).map(Role::valueOf);
        Optional<AccountList.State> ofState = Parameters.word("state", state, STATES)
                .map(word -> AccountList.State.valueOf(word.toUpperCase(Locale.ROOT)));
        return list.find(wanted, ofRole.orElse(null), ofState.orElse(null)).stream()
                .map(AccountResource::line)
                .toList();
    }

    /** Gives somebody exactly these of HR and ADMIN. */
    @PUT
    @Path("/{id}/roles")
    public Line roles(@PathParam("id") String id, JsonInput body) {
        signedIn.needs(Role.ADMIN);
        UUID person = Parameters.id(id);
        Set<Role> offices = EnumSet.noneOf(Role.class);
        for (String role :
                Optional.ofNullable(body.texts("roles", 20).required()).orElse(List.of())) {
            Parameters.word("roles", role, OFFICES).map(Role::valueOf).ifPresent(offices::add);
        }
        body.done();
        standing.give(person, offices);
        return line(list.of(person));
    }

    @PUT
    @Path("/{id}/username")
    public Line rename(@PathParam("id") String id, JsonInput body) {
        signedIn.needs(Role.ADMIN);
        UUID person = Parameters.id(id);
        String username = body.text("username", Accounts.USERNAME).required();
        body.done();
        standing.rename(person, username);
        return line(list.of(person));
    }

    /** Ends all sessions and tokens of somebody. */
    @DELETE
    @Path("/{id}/sessions")
    @Consumes(MediaType.WILDCARD)
    public void signOut(@PathParam("id") String id) {
        signedIn.needs(Role.ADMIN);
        standing.signOut(Parameters.id(id));
    }

    private static Line line(AccountList.Line found) {
        return new Line(
                found.id(),
                found.name(),
                found.username(),
                found.roles(),
                found.state().name().toLowerCase(Locale.ROOT),
                found.until());
    }
}
