package org.shuhari.mastery.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shuhari.mastery.Goal;
import org.shuhari.mastery.Goals;
import org.shuhari.people.SignedIn;
import org.shuhari.shared.rest.JsonInput;

/** {@code /me/goal}. */
@Path("/me/goal")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class GoalResource {

    private static final int SLUG = 60;

    @Inject
    private Goals goals;

    @Inject
    private SignedIn caller;

    /** What is on the way, prerequisites first. */
    public record Way(List<String> skills) {}

    @PUT
    public Way choose(JsonInput body) {
        UUID employee = caller.id();
        Optional<String> jobRole = body.text("jobRole", SLUG).optional();
        Optional<String> skill = body.text("skill", SLUG).optional();
        if (body.has("jobRole") == body.has("skill")) {
            body.violation("jobRole", "Name one goal: a job role or a skill.");
        }
        body.done();
        Goal goal = jobRole.map(role -> goals.aimAtJobRole(employee, role))
                .orElseGet(() -> goals.aimAtSkill(employee, skill.orElseThrow()));
        return new Way(goal.skills());
    }
}
