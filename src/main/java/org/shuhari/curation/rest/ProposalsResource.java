package org.shuhari.curation.rest;

import jakarta.enterprise.context.RequestScoped;
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
import jakarta.ws.rs.core.Response.Status;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.shuhari.curation.Draft;
import org.shuhari.curation.Patches;
import org.shuhari.curation.Proposal;
import org.shuhari.curation.Proposals;
import org.shuhari.people.Role;
import org.shuhari.people.SignedIn;
import org.shuhari.shared.Ids;
import org.shuhari.shared.Texts;
import org.shuhari.shared.rest.JsonInput;
import org.shuhari.shared.rest.Parameters;

/** {@code /proposals}: everybody's proposals for the catalog. */
@Path("/proposals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProposalsResource {

    private static final int SLUG = 60;
    private static final String ACCEPTED = Proposal.State.ACCEPTED.slug();
    private static final String NOT_TAKEN = Proposal.State.NOT_TAKEN.slug();

    @Inject
    private SignedIn signedIn;

    @Inject
    private Proposals proposals;

    @Inject
    private Patches patches;

    @Inject
    private Ids ids;

    @GET
    @Consumes(MediaType.WILDCARD)
    public List<ProposalJson> all(
            @QueryParam("state") String state,
            @QueryParam("skill") String skill,
            @QueryParam("jobRole") String jobRole,
            @QueryParam("proposer") String proposer) {
        Optional<String> wanted = Parameters.word(
                "state",
                state,
                Arrays.stream(Proposal.State.values()).map(Proposal.State::slug).toList());
        Optional<UUID> by =
                "me".equals(proposer) ? Optional.of(signedIn.id()) : Parameters.queryId("proposer", proposer);
        return proposals.all(signedIn.id()).stream()
                .map(ProposalJson::of)
                .filter(each -> wanted.isEmpty() || each.state().equals(wanted.get()))
                .filter(each -> skill == null || skill.equals(each.skill()))
                .filter(each -> jobRole == null || jobRole.equals(each.jobRole()))
                .filter(each -> by.isEmpty() || each.proposer().id().equals(by.get()))
                .toList();
    }

    @POST
    public Response propose(JsonInput body) {
        UUID id = body.id("id").or(null);
        String skill = body.text("skill", SLUG).optional().orElse(null);
        String jobRole = body.text("jobRole", SLUG).optional().orElse(null);
        String what = body.text("what", Texts.LONG).required();
        String why = body.text("why", Texts.LONG).required();
        String gain = body.text("gain", Texts.LONG).required();
        Map<String, String> texts = body.textsByName("texts", Texts.LONG).or(Map.of());
        if ((skill == null) == (jobRole == null)) {
            body.violation("skill", "Name either a skill or your own job role.");
        }
        body.done();
        Proposal.About about = skill == null ? Proposal.About.JOB_ROLE : Proposal.About.SKILL;
        UUID known = id == null ? ids.next() : id;
        boolean made = proposals.propose(
                signedIn.id(),
                known,
                new Draft(about, Objects.requireNonNullElse(skill, jobRole), what, why, gain, texts),
                List.of());
        return answer(made, known);
    }

    @GET
    @Path("{id}")
    @Consumes(MediaType.WILDCARD)
    public ProposalJson one(@PathParam("id") String id) {
        return ProposalJson.of(proposals.get(signedIn.id(), Parameters.id(id)));
    }

    @DELETE
    @Path("{id}")
    @Consumes(MediaType.WILDCARD)
    public void withdraw(@PathParam("id") String id) {
        proposals.withdraw(signedIn.id(), Parameters.id(id));
    }

    @POST
    @Path("{id}/comments")
    public Response comment(@PathParam("id") String id, JsonInput body) {
        UUID comment = body.id("id").or(ids.next());
        String text = body.text("text", Texts.LONG).required();
        body.done();
        boolean made = proposals.comment(signedIn.id(), comment, Parameters.id(id), text);
        return answer(made, Parameters.id(id));
    }

    @POST
    @Path("{id}/decision")
    public Response decide(@PathParam("id") String id, JsonInput body) {
        signedIn.needs(Role.HR, Role.ADMIN);
        String decision = body.word("decision", List.of(ACCEPTED, NOT_TAKEN)).required();
        String reason = body.text("reason", Texts.LONG).required();
        body.done();
        boolean made = proposals.decide(signedIn.id(), Parameters.id(id), ACCEPTED.equals(decision), reason);
        return answer(made, Parameters.id(id));
    }

    @PUT
    @Path("{id}/done")
    @Consumes(MediaType.WILDCARD)
    public void done(@PathParam("id") String id) {
        signedIn.needs(Role.HR, Role.ADMIN);
        proposals.markDone(signedIn.id(), Parameters.id(id));
    }

    @GET
    @Path("{id}/patch")
    @Consumes(MediaType.WILDCARD)
    @Produces({PatchResource.PATCH, MediaType.APPLICATION_JSON})
    public Response patch(@PathParam("id") String id) {
        signedIn.needs(Role.HR, Role.ADMIN);
        UUID proposal = Parameters.id(id);
        return PatchResource.file(patches.of(signedIn.id(), proposal), "proposal-" + proposal + ".patch");
    }

    private Response answer(boolean made, UUID id) {
        return Response.status(made ? Status.CREATED : Status.OK)
                .entity(ProposalJson.of(proposals.get(signedIn.id(), id)))
                .build();
    }
}
