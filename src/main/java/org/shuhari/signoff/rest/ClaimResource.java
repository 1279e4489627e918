package org.shuhari.signoff.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shuhari.people.SignedIn;
import org.shuhari.shared.Texts;
import org.shuhari.shared.rest.JsonInput;
import org.shuhari.shared.rest.Parameters;
import org.shuhari.signoff.ClaimLists;
import org.shuhari.signoff.Claimed;
import org.shuhari.signoff.Claims;
import org.shuhari.signoff.CoachDecision;
import org.shuhari.signoff.Decided;
import org.shuhari.signoff.Decision;

/** {@code /claims}: what people could do before, and its recognition (R16). */
@Path("/claims")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ClaimResource {

    private static final int SLUG = 60;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Claims claims;

    @Inject
    private ClaimLists lists;

    @POST
    public Response claim(JsonInput body) {
        UUID id = body.id("id").or(null);
        String skill = body.text("skill", SLUG).required();
        UUID employee = body.id("employee").or(signedIn.id());
        String source = body.text("source", Claims.SOURCE).or(null);
        body.done();
        Claimed claimed = claims.claim(signedIn.employee(), id, employee, skill, source);
        return Response.status(claimed.repeated() ? Status.OK : Status.CREATED)
                .entity(read(claimed.claim().id()))
                .build();
    }

    /** With {@code coach=me} those a coach may look at, with {@code employee=} a person's, else one's own. */
    @GET
    public List<ClaimJson> list(@QueryParam("coach") String coach, @QueryParam("employee") String employee) {
        boolean forCoach = Parameters.word("coach", coach, List.of("me")).isPresent();
        UUID learner = Parameters.queryId("employee", employee).orElse(signedIn.id());
        return (forCoach ? lists.toLookAt(signedIn.employee()) : lists.of(signedIn.employee(), learner))
                .stream().map(ClaimJson::of).toList();
    }

    @GET
    @Path("/{id}")
    public ClaimJson read(@PathParam("id") String id) {
        return read(Parameters.id(id));
    }

    private ClaimJson read(UUID id) {
        return ClaimJson.of(lists.read(signedIn.employee(), id));
    }

    @DELETE
    @Path("/{id}")
    public void withdraw(@PathParam("id") String id) {
        claims.withdraw(signedIn.employee(), Parameters.id(id));
    }

    @POST
    @Path("/{id}/recognition")
    public Response recognise(@PathParam("id") String id, JsonInput body) {
        UUID claim = Parameters.id(id);
        UUID signOffId = body.id("id").or(null);
        List<String> criteria = body.texts("criteria", SLUG).required();
        Map<String, String> notes = body.textsByName("notes", Texts.LONG).or(Map.of());
        String comment = body.text("comment", Texts.LONG).or(null);
        String nextStep = body.text("nextStep", Texts.LONG).or(null);
        body.done();
        CoachDecision seen = new CoachDecision(signOffId, Decision.MASTERED, criteria, notes, comment, nextStep);
        Decided decided = claims.recognise(signedIn.id(), claim, seen);
        SignOffJson signOff =
                SignOffJson.of(decided.signOff(), signedIn.employee().name(), false);
        return Response.status(decided.repeated() ? Status.OK : Status.CREATED)
                .entity(new SignOffRequestResource.DecidedJson(
                        signOff, decided.state().slug(), decided.unlocked()))
                .build();
    }
}
