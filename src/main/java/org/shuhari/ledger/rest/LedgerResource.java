package org.shuhari.ledger.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.shuhari.ledger.Ledger;
import org.shuhari.ledger.LedgerLine;
import org.shuhari.ledger.LedgerVerification;
import org.shuhari.ledger.Verification;
import org.shuhari.shared.Problem;
import org.shuhari.shared.rest.Parameters;

/** {@code /ledger} for administrators, its verification for HR too. */
@Path("/ledger")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LedgerResource {

    private static final int MAX = 5_000;
    private static final int USUAL = 500;

    @Inject
    private Ledger ledger;

    @Inject
    private LedgerVerification verification;

    @Context
    private SecurityContext caller;

    /** One entry as the contract shows it; {@code body} is null once retention has erased it. */
    public record Line(long seq, Instant at, UUID actor, UUID subject, String kind, JsonObject body, String hash) {

        static Line of(LedgerLine line) {
            var entry = line.entry();
            return new Line(
                    entry.seq(), entry.at(), entry.actor(), entry.subject(), entry.kind(), line.body(), entry.hash());
        }
    }

    @GET
    public List<Line> entries(@QueryParam("after") String after, @QueryParam("limit") String limit) {
        needs("ADMIN");
        long from = Parameters.whole("after", after, 0, Long.MAX_VALUE, 0);
        long most = Parameters.whole("limit", limit, 1, MAX, USUAL);
        return ledger.after(from, (int) most).stream().map(Line::of).toList();
    }

    @GET
    @Path("/verification")
    public Verification verify() {
        needs("HR", "ADMIN");
        return verification.verify();
    }

    /** By the container's roles: {@code ledger} knows no people. */
    private void needs(String... anyOf) {
        for (String role : anyOf) {
            if (caller.isUserInRole(role)) {
                return;
            }
        }
        throw Problem.forbidden();
    }
}
