package org.shuhari.gaps.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.shuhari.gaps.team.Expert;
import org.shuhari.gaps.team.Experts;
import org.shuhari.gaps.team.Experts.Found;

/** {@code /skills/{id}/experts}: who masters and coaches a skill. */
@Path("/skills/{id}/experts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ExpertResource {

    @Inject
    private Experts experts;

    /** Both lists in order of name, at most 50 each, and how many more there are. */
    public record ExpertsJson(
            String skill, List<Expert> coaches, int moreCoaches, List<Expert> masters, int moreMasters) {

        static ExpertsJson of(Found found) {
            return new ExpertsJson(
                    found.skill().id(), found.coaches(), found.moreCoaches(), found.masters(), found.moreMasters());
        }
    }

    /** @param q part of a name or of a unit's name */
    @GET
    public ExpertsJson of(@PathParam("id") String id, @QueryParam("q") String q) {
        return ExpertsJson.of(experts.of(id, q));
    }
}
