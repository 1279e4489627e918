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
import org.shuhari.signoff.Ask;
import org.shuhari.signoff.Asked;
import org.shuhari.signoff.CoachDecision;
import org.shuhari.signoff.Decided;
import org.shuhari.signoff.Decision;
import org.shuhari.signoff.Queue;
import org.shuhari.signoff.RequestState;
import org.shuhari.signoff.Requests;
import org.shuhari.signoff.Review;
import org.shuhari.signoff.Reviews;
import org.shuhari.signoff.SignOffs;

/** {@code /sign-off-requests}: asking, the coach's queue, deciding. */
@Path("/sign-off-requests")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SignOffRequestResource {

    private static final int SLUG = 60;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Requests requests;

    @Inject
    private Queue queue;

    @Inject
    private Reviews reviews;

    @Inject
    private SignOffs signOffs;

    /** A decision's answer. */
    public record DecidedJson(SignOffJson signOff, String state, List<String> unlocked) {}

    @POST
    public Response ask(JsonInput body) {
        UUID id = body.id("id").or(null);
        String skill = body.text("skill", SLUG).required();
        UUID coach = body.id("coach").or(null);
        boolean secondLook = body.flag("secondLook").or(false);
        body.done();
        Asked asked = requests.ask(signedIn.id(), new Ask(id, skill, coach, secondLook));
        return Response.status(asked.repeated() ? Status.OK : Status.CREATED)
                .entity(RequestJson.of(asked.request()))
                .build();
    }

    /** The coach's queue with {@code coach=me}, else the caller's own requests. */
    @GET
    public List<?> list(@QueryParam("state") String state, @QueryParam("coach") String coach) {
        boolean forCoach = Parameters.word("coach", coach, List.of("me")).isPresent();
        List<String> states = forCoach ? List.of(RequestState.WAITING.slug()) : RequestState.slugs();
        RequestState wanted =
                Parameters.word("state", state, states).map(RequestState::of).orElse(null);
        return forCoach
                ? queue.waitingFor(signedIn.id()).stream().map(WaitingJson::of).toList()
                : requests.own(signedIn.id(), wanted).stream()
                        .map(RequestJson::of)
                        .toList();
    }

    @GET
    @Path("/{id}")
    public ReviewJson read(@PathParam("id") String id) {
        UUID request = Parameters.id(id);
        Review review = reviews.open(signedIn.id(), request);
        return ReviewJson.of(review, queue.lineOf(signedIn.id(), request).orElse(null));
    }

    @DELETE
    @Path("/{id}")
    public void withdraw(@PathParam("id") String id) {
        requests.withdraw(signedIn.id(), Parameters.id(id));
    }

    @POST
    @Path("/{id}/decision")
    public Response decide(@PathParam("id") String id, JsonInput body) {
        UUID request = Parameters.id(id);
        UUID signOffId = body.id("id").or(null);
        String decision = body.word("decision", Decision.slugs()).required();
        List<String> criteria = body.texts("criteria", SLUG).required();
        Map<String, String> notes = body.textsByName("notes", Texts.LONG).or(Map.of());
        String comment = body.text("comment", Texts.LONG).or(null);
        String nextStep = body.text("nextStep", Texts.LONG).or(null);
        body.done();
        CoachDecision decided = new CoachDecision(signOffId, Decision.of(decision), criteria, notes, comment, nextStep);
        return answer(signOffs.decide(signedIn.id(), request, decided));
    }

    private Response answer(Decided decided) {
        SignOffJson signOff =
                SignOffJson.of(decided.signOff(), signedIn.employee().name(), false);
        return Response.status(decided.repeated() ? Status.OK : Status.CREATED)
                .entity(new DecidedJson(signOff, decided.state().slug(), decided.unlocked()))
                .build();
    }
}
