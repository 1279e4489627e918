package org.shuhari.signoff.dialogue.rest;

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
import org.shuhari.shared.Problem;
import org.shuhari.shared.Texts;
import org.shuhari.shared.rest.JsonInput;
import org.shuhari.shared.rest.Parameters;
import org.shuhari.signoff.dialogue.Dialogues;
import org.shuhari.signoff.dialogue.KataCard;
import org.shuhari.signoff.dialogue.Said;
import org.shuhari.signoff.dialogue.Threads;
import org.shuhari.signoff.dialogue.Topic;

/** {@code /dialogue}: what a learner and the coaches write to each other on a skill. */
@Path("/dialogue")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DialogueResource {

    @Inject
    private SignedIn signedIn;

    @Inject
    private Dialogues dialogues;

    @Inject
    private Threads threads;

    /** The dialogue on {@code skill}: one's own, or that of the learner {@code employee}. It is read from now on. */
    @GET
    public DialogueJson read(@QueryParam("skill") String skill, @QueryParam("employee") String employee) {
        return DialogueJson.of(dialogues.open(signedIn.id(), topic(skill, employee)));
    }

    /** Words, or a card: filled in by the learner, empty from a coach. */
    @POST
    public Response say(@QueryParam("skill") String skill, @QueryParam("employee") String employee, JsonInput body) {
        Topic topic = topic(skill, employee);
        UUID id = body.id("id").or(null);
        String words = body.text("words", Texts.LONG).or(null);
        Map<String, String> parts = body.textsByName("card", Texts.LONG).or(null);
        if (parts != null) {
            parts.keySet().stream()
                    .filter(part -> !KataCard.EMPTY.parts().containsKey(part))
                    .forEach(part -> body.violation("card." + part, "Leave this out: there is no such member here."));
        }
        Said said = new Said(words, parts == null ? null : KataCard.of(parts));
        Dialogues.Sent sent = dialogues.say(signedIn.id(), topic, id, said, body.faults());
        return Response.status(sent.repeated() ? Status.OK : Status.CREATED)
                .entity(line(topic, sent.id()))
                .build();
    }

    private DialogueJson.LineJson line(Topic topic, UUID message) {
        return dialogues.look(signedIn.id(), topic).lines().stream()
                .filter(line -> line.id().equals(message))
                .findFirst()
                .map(DialogueJson::line)
                .orElseThrow(Problem::notFound);
    }

    /** The caller's dialogues, the newest first. */
    @GET
    @Path("/threads")
    public List<DialogueJson.RowJson> threads() {
        return threads.of(signedIn.id()).stream().map(DialogueJson.RowJson::of).toList();
    }

    /** Its author takes back what a message says. */
    @DELETE
    @Path("/messages/{id}")
    public void withdraw(@PathParam("id") String id) {
        dialogues.withdraw(signedIn.id(), Parameters.id(id));
    }

    private Topic topic(String skill, String employee) {
        if (skill == null) {
            throw Problem.invalid("skill", "Fill this in: it is needed.");
        }
        return new Topic(Parameters.queryId("employee", employee).orElse(signedIn.id()), skill);
    }
}
