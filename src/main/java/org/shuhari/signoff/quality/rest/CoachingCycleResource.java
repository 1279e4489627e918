package org.shuhari.signoff.quality.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.shuhari.shared.Ids;
import org.shuhari.shared.Texts;
import org.shuhari.shared.rest.JsonInput;
import org.shuhari.shared.rest.Parameters;
import org.shuhari.signoff.quality.CoachingCycle;
import org.shuhari.signoff.quality.CoachingCycles;
import org.shuhari.signoff.quality.Watched;

/** {@code /coaching-cycles}: a coach asks a second one to watch; between the two. */
@Path("/coaching-cycles")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CoachingCycleResource {

    private static final int SLUG = 60;

    @Inject
    private CoachingCycles cycles;

    @Inject
    private Ids ids;

    /** One cycle; what was seen once it is noted. */
    public record CycleJson(
            UUID id,
            CoachJson coach,
            CoachJson watcher,
            Instant askedAt,
            String wish,
            Instant notedAt,
            List<String> seen,
            String words,
            String nextStep,
            Instant withdrawnAt) {

        static CycleJson of(CoachingCycles.Line line) {
            CoachingCycle cycle = line.cycle();
            return new CycleJson(
                    cycle.id(),
                    new CoachJson(cycle.coachId(), line.coach()),
                    new CoachJson(cycle.watcherId(), line.watcher()),
                    cycle.askedAt(),
                    cycle.wish(),
                    cycle.notedAt(),
                    cycle.noted() ? cycle.seen() : null,
                    cycle.words(),
                    cycle.nextStep(),
                    cycle.withdrawnAt());
        }
    }

    @POST
    public Response ask(JsonInput body) {
        UUID id = body.id("id").optional().orElseGet(ids::next);
        UUID watcher = body.id("watcher").required();
        String wish = body.text("wish", Texts.LONG).or(null);
        return answer(cycles.ask(id, watcher, wish, body.faults()), id);
    }

    @GET
    public List<CycleJson> own() {
        return cycles.own().stream().map(CycleJson::of).toList();
    }

    @GET
    @Path("/{id}")
    public CycleJson read(@PathParam("id") String id) {
        return CycleJson.of(cycles.read(Parameters.id(id)));
    }

    @POST
    @Path("/{id}/note")
    public Response note(@PathParam("id") String id, JsonInput body) {
        UUID cycle = Parameters.id(id);
        List<String> seen = body.texts("seen", SLUG).required();
        String words = body.text("words", Texts.LONG).required();
        String nextStep = body.text("nextStep", Texts.LONG).required();
        return answer(cycles.note(cycle, new Watched(seen, words, nextStep), body.faults()), cycle);
    }

    private Response answer(boolean created, UUID id) {
        return Response.status(created ? Status.CREATED : Status.OK)
                .entity(CycleJson.of(cycles.read(id)))
                .build();
    }

    @DELETE
    @Path("/{id}")
    public void withdraw(@PathParam("id") String id) {
        cycles.withdraw(Parameters.id(id));
    }
}
