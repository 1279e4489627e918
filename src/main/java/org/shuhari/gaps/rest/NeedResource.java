package org.shuhari.gaps.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.shuhari.gaps.team.Needs;
import org.shuhari.gaps.team.Needs.Need;
import org.shuhari.shared.rest.JsonInput;
import org.shuhari.shared.rest.Parameters;

/** {@code /units/{id}/needs}: how many people a team needs for a skill. */
@Path("/units/{id}/needs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NeedResource {

    @Inject
    private Needs needs;

    /** @param said what the team said; absent while it has not */
    public record NeedJson(String skill, int needed, int byJobRole, int mastered, Said said) {

        static NeedJson of(Need need) {
            return new NeedJson(
                    need.skill().id(),
                    need.coverage().needed(),
                    need.coverage().byJobRole(),
                    need.coverage().mastered(),
                    need.by() == null
                            ? null
                            : new Said(need.coverage().said(), new Person(need.by(), need.name()), need.at()));
        }
    }

    /** Who said how many, and when. */
    public record Said(int people, Person by, Instant at) {}

    /** Somebody. */
    public record Person(UUID id, String name) {}

    @GET
    public List<NeedJson> all(@PathParam("id") String id) {
        return needs.of(Parameters.id(id)).stream().map(NeedJson::of).toList();
    }

    @PUT
    @Path("/{skill}")
    public NeedJson say(@PathParam("id") String id, @PathParam("skill") String skill, JsonInput body) {
        UUID unit = Parameters.id(id);
        Integer people = body.whole("people", 0, Needs.MOST).required();
        body.done();
        needs.say(unit, Collections.singletonMap(skill, people));
        return needs.of(unit).stream()
                .filter(need -> need.skill().id().equals(skill))
                .findFirst()
                .map(NeedJson::of)
                .orElseThrow();
    }

    /** Back to the members whose job role needs it. */
    @DELETE
    @Path("/{skill}")
    public void takeBack(@PathParam("id") String id, @PathParam("skill") String skill) {
        needs.say(Parameters.id(id), Collections.singletonMap(skill, null));
    }
}
