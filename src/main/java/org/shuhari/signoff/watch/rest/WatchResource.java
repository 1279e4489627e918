package org.shuhari.signoff.watch.rest;

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
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.shuhari.people.SignedIn;
import org.shuhari.shared.Texts;
import org.shuhari.shared.rest.Api;
import org.shuhari.shared.rest.JsonInput;
import org.shuhari.shared.rest.Parameters;
import org.shuhari.signoff.watch.WatchForm;
import org.shuhari.signoff.watch.Watched;
import org.shuhari.signoff.watch.Watches;

/** {@code /watches}: what somebody watched a learner do, and the learner's answer. */
@Path("/watches")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WatchResource {

    private static final int SLUG = 60;
    private static final int CODE = 100;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Watches watches;

    @POST
    public Response send(JsonInput body) {
        UUID watcher = signedIn.id();
        Watches.Sent sent = watches.send(watcher, form(body));
        return Response.status(sent.repeated() ? 200 : 201)
                .location(URI.create(Api.PATH + "/watches/" + sent.watched().id()))
                .entity(WatchJson.of(sent.watched()))
                .build();
    }

    /** Those that ask the caller as learner; with {@code watcher=me} those that the caller sent of late. */
    @GET
    public List<WatchJson> list(@QueryParam("state") String state, @QueryParam("watcher") String watcher) {
        boolean own = Parameters.word("watcher", watcher, List.of("me")).isPresent();
        Parameters.word("state", state, List.of("waiting"));
        List<Watched> found = own ? watches.sentBy(signedIn.id()) : watches.waitingFor(signedIn.id());
        return found.stream()
                .map(WatchJson::of)
                .filter(each -> state == null || each.state().equals(state))
                .toList();
    }

    @GET
    @Path("/{id}")
    public WatchJson read(@PathParam("id") String id) {
        return WatchJson.of(watches.read(signedIn.id(), Parameters.id(id)));
    }

    /** The watcher takes back what nobody agreed to. */
    @DELETE
    @Path("/{id}")
    public void takeBack(@PathParam("id") String id) {
        watches.takeBack(signedIn.id(), Parameters.id(id));
    }

    @POST
    @Path("/{id}/answer")
    public WatchJson answer(@PathParam("id") String id, JsonInput body) {
        UUID learner = signedIn.id();
        UUID watch = Parameters.id(id);
        Boolean agreed = body.flag("agreed").required();
        body.done();
        return WatchJson.of(watches.answer(learner, watch, agreed).watched());
    }

    private static WatchForm form(JsonInput body) {
        return new WatchForm(
                body.id("id").required(),
                body.id("learner").required(),
                body.text("skill", SLUG).required(),
                body.whole("version", 1, Integer.MAX_VALUE).optional().orElse(null),
                body.texts("criteria", SLUG).required(),
                body.text("words", Texts.LONG).optional().orElse(null),
                body.text("place", Texts.PLACE).required(),
                body.date("doneOn").optional().orElse(null),
                body.text("nextStep", Texts.LONG).optional().orElse(null),
                body.text("code", CODE).optional().orElse(null),
                body.entered("entered").optional().orElse(null),
                body.faults());
    }
}
