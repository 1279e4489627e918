package org.shuhari.practice.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.shuhari.people.SignedIn;
import org.shuhari.practice.Additions;
import org.shuhari.practice.Fields;
import org.shuhari.practice.Observations;
import org.shuhari.practice.Practices;
import org.shuhari.practice.Practices.Stored;
import org.shuhari.practice.Prediction;
import org.shuhari.practice.RecordedPractice;
import org.shuhari.practice.Recording;
import org.shuhari.practice.Seen;
import org.shuhari.shared.Entered;
import org.shuhari.shared.Texts;
import org.shuhari.shared.rest.Api;
import org.shuhari.shared.rest.JsonInput;
import org.shuhari.shared.rest.Parameters;

/** Practices: predicting, recording, reading, withdrawing, and who watched. */
@Path("practices")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PracticesResource {

    private static final int SLUG = 60;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Practices practices;

    @Inject
    private Observations observations;

    @Inject
    private Additions additions;

    @PUT
    @Path("{id}/before")
    public Response predict(@PathParam("id") String id, JsonInput body) {
        UUID learner = signedIn.id();
        UUID practice = Parameters.id(id);
        String skill = body.text("skill", SLUG).optional().orElse(null);
        Fields fields = fields(body);
        Stored<Prediction> stored = practices.predict(learner, practice, skill, fields, body.faults());
        return Response.status(stored.created() ? 201 : 200)
                .entity(Predicted.of(stored.value()))
                .build();
    }

    @POST
    public Response record(JsonInput body) {
        UUID learner = signedIn.id();
        Stored<RecordedPractice> stored = practices.record(learner, recording(body));
        return Response.status(stored.created() ? 201 : 200)
                .location(URI.create(Api.PATH + "/practices/" + stored.value().id()))
                .entity(stored.value())
                .build();
    }

    @GET
    public List<RecordedPractice> list(@QueryParam("skill") String skill, @QueryParam("employee") String employee) {
        UUID viewer = signedIn.id();
        return practices.list(viewer, Parameters.queryId("employee", employee).orElse(viewer), skill);
    }

    @GET
    @Path("{id}")
    public RecordedPractice read(@PathParam("id") String id) {
        return practices.read(signedIn.id(), Parameters.id(id));
    }

    @DELETE
    @Path("{id}")
    public Response withdraw(@PathParam("id") String id, JsonInput body) {
        UUID learner = signedIn.id();
        UUID practice = Parameters.id(id);
        String reason = body.text("reason", Texts.LONG).required();
        body.done();
        practices.withdraw(learner, practice, reason);
        return Response.noContent().build();
    }

    @PUT
    @Path("{id}/observer")
    public RecordedPractice changeObserver(@PathParam("id") String id, JsonInput body) {
        UUID learner = signedIn.id();
        UUID practice = Parameters.id(id);
        if (!body.names("observer")) {
            body.violation("observer", "Name somebody, or give null for nobody.");
        }
        UUID observer = body.id("observer").optional().orElse(null);
        body.done();
        return observations.changeObserver(learner, practice, observer);
    }

    @POST
    @Path("{id}/observation")
    public RecordedPractice observe(@PathParam("id") String id, JsonInput body) {
        UUID observer = signedIn.id();
        UUID practice = Parameters.id(id);
        Boolean confirmed = body.flag("confirmed").required();
        List<String> criteria = body.texts("criteria", SLUG).or(List.of());
        String note = body.text("note", Texts.LONG).optional().orElse(null);
        Entered entered = body.entered("entered").optional().orElse(null);
        body.done();
        return observations.observe(observer, practice, new Seen(confirmed, criteria, note, entered));
    }

    @POST
    @Path("{id}/additions")
    public Response add(@PathParam("id") String id, JsonInput body) {
        UUID learner = signedIn.id();
        UUID practice = Parameters.id(id);
        UUID addition = body.id("id").optional().orElse(null);
        String words = body.text("words", Texts.LONG).required();
        body.done();
        Stored<RecordedPractice> stored = additions.add(learner, practice, addition, words);
        return Response.status(stored.created() ? 201 : 200)
                .entity(stored.value())
                .build();
    }

    private static Recording recording(JsonInput body) {
        return new Recording(
                body.id("id").optional().orElse(null),
                body.text("skill", SLUG).optional().orElse(null),
                body.date("doneOn").optional().orElse(null),
                body.text("place", Texts.PLACE).optional().orElse(null),
                body.whole("minutes", 1, Recording.MOST_MINUTES).optional().orElse(null),
                body.id("observer").optional().orElse(null),
                fields(body),
                body.text("note", Texts.LONG).optional().orElse(null),
                body.entered("entered").optional().orElse(null),
                body.faults());
    }

    private static Fields fields(JsonInput body) {
        if (!body.has("fields")) {
            body.violation("fields", "Fill this in: it is needed.");
        }
        return Fields.of(body.object("fields").optional().orElse(null));
    }
}
