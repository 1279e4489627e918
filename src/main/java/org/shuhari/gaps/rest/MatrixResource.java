package org.shuhari.gaps.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shuhari.catalog.Skill;
import org.shuhari.gaps.team.Coverage;
import org.shuhari.gaps.team.Matrices;
import org.shuhari.gaps.team.TeamMatrix;
import org.shuhari.gaps.team.TeamMember;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.rest.Parameters;

/** {@code /units/{id}/matrix}: a team's matrix. */
@Path("/units/{id}/matrix")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MatrixResource {

    @Inject
    private Matrices matrices;

    @Inject
    private OrganisationClock clock;

    /**
     * @param asOf a day up to today; today when absent
     */
    @GET
    public Matrix matrix(@PathParam("id") String id, @QueryParam("asOf") String asOf) {
        UUID unit = Parameters.id(id);
        LocalDate day = Parameters.date("asOf", asOf).orElseGet(clock::today);
        return Matrix.of(matrices.of(unit, day));
    }

    /** The matrix as the contract shows it. */
    public record Matrix(UUID unit, LocalDate asOf, List<String> skills, List<Person> people, List<Covered> coverage) {

        static Matrix of(TeamMatrix matrix) {
            List<String> skills =
                    matrix.catalog().skills().stream().map(Skill::id).toList();
            return new Matrix(
                    matrix.unit(),
                    matrix.asOf(),
                    skills,
                    matrix.people().stream().map(p -> Person.of(p, skills)).toList(),
                    matrix.coverage().stream().map(Covered::of).toList());
        }
    }

    /** @param jobRole its id; null without one */
    public record Person(
            UUID id, String name, @JsonbNillable String jobRole, Map<String, String> states, List<String> canCoach) {

        static Person of(TeamMember member, List<String> skills) {
            Map<String, String> states = new LinkedHashMap<>();
            skills.forEach(skill -> states.put(skill, member.state(skill).slug()));
            return new Person(
                    member.id(),
                    member.name(),
                    member.jobRole() == null ? null : member.jobRole().id(),
                    states,
                    List.copyOf(member.canCoach()));
        }
    }

    /** @param said whether the team said how many it needs */
    public record Covered(String skill, int mastered, int needed, boolean said) {

        static Covered of(Coverage coverage) {
            return new Covered(coverage.skill(), coverage.mastered(), coverage.needed(), coverage.said() != null);
        }
    }
}
