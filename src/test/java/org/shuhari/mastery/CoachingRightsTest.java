package org.shuhari.mastery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shuhari.people.OrganisationTree;
import org.shuhari.people.Unit;

@DisplayName("R6: who may sign off")
class CoachingRightsTest {

    private static final String SKILL = Lean.WASTE;
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 11);
    private static final UUID LEARNER = UUID.randomUUID();

    private final UUID company = UUID.randomUUID();
    private final UUID department = UUID.randomUUID();
    private final UUID team = UUID.randomUUID();
    private final UUID nextTeam = UUID.randomUUID();
    private final UUID otherDepartment = UUID.randomUUID();
    private final UUID farTeam = UUID.randomUUID();
    private final OrganisationTree tree = new OrganisationTree(List.of(
            new Unit(company, "Company", null),
            new Unit(department, "Department", company),
            new Unit(team, "Team", department),
            new Unit(nextTeam, "Next team", department),
            new Unit(otherDepartment, "Other department", company),
            new Unit(farTeam, "Far team", otherDepartment)));
    private final List<Coach> coaches = new ArrayList<>();

    private UUID coach(UUID unit) {
        return coach(unit, false, Map.of(SKILL, Basis.MASTERY));
    }

    private UUID coach(UUID unit, boolean away, Map<String, Basis> able) {
        UUID id = UUID.randomUUID();
        coaches.add(new Coach(id, Set.of(unit), away, able));
        return id;
    }

    private Map<UUID, Basis> mayDecide(Deciding question) {
        return new CoachingRights(question, team, tree, coaches, TODAY).mayDecide();
    }

    private static Deciding asked(int needed, Set<UUID> signed, Set<UUID> excluded, LocalDate promisedUntil) {
        return new Deciding(LEARNER, SKILL, needed, signed, excluded, promisedUntil);
    }

    private static Deciding asked() {
        return asked(1, Set.of(), Set.of(), TODAY);
    }

    @Test
    @DisplayName("R6: the coaches of the learner's unit and of the units above it, each with their own basis")
    void narrowCircle() {
        UUID near = coach(team);
        UUID above = coach(department, false, Map.of(SKILL, Basis.APPOINTED));
        coach(nextTeam);
        coach(farTeam);
        assertThat(mayDecide(asked())).isEqualTo(Map.of(near, Basis.MASTERY, above, Basis.APPOINTED));
    }

    @Test
    @DisplayName("R6: a coach without the skill, and the learner, are no coaches for it")
    void ableAlone() {
        coach(team, false, Map.of(Lean.GEMBA, Basis.MASTERY));
        coaches.add(new Coach(LEARNER, Set.of(team), false, Map.of(SKILL, Basis.MASTERY)));
        assertThat(mayDecide(asked())).isEmpty();
    }

    @Test
    @DisplayName("R6: with too few coaches the circle widens to the next ancestor, and offers it to them")
    void widensOnce() {
        UUID next = coach(nextTeam);
        coach(farTeam);
        assertThat(mayDecide(asked())).isEqualTo(Map.of(next, Basis.OFFERED));
    }

    @Test
    @DisplayName("R6: and so on up to the root; nobody there means no coach")
    void widensToTheRoot() {
        assertThat(mayDecide(asked())).isEmpty();
        UUID far = coach(farTeam);
        assertThat(mayDecide(asked())).isEqualTo(Map.of(far, Basis.OFFERED));
    }

    @Test
    @DisplayName("R6: those of the narrow circle keep their basis when it widens")
    void keepsBasis() {
        UUID near = coach(team);
        UUID next = coach(nextTeam);
        assertThat(mayDecide(asked(2, Set.of(), Set.of(), TODAY)))
                .isEqualTo(Map.of(near, Basis.MASTERY, next, Basis.OFFERED));
    }

    @Test
    @DisplayName("R6: people away today are not counted, but may still decide")
    void away() {
        UUID near = coach(team, true, Map.of(SKILL, Basis.MASTERY));
        UUID next = coach(nextTeam);
        assertThat(mayDecide(asked())).isEqualTo(Map.of(near, Basis.MASTERY, next, Basis.OFFERED));
    }

    @Test
    @DisplayName("R6: who signed already is not counted and does not decide again")
    void signed() {
        UUID near = coach(team);
        UUID next = coach(nextTeam);
        assertThat(mayDecide(asked(1, Set.of(near), Set.of(), TODAY))).isEqualTo(Map.of(next, Basis.OFFERED));
    }

    @Test
    @DisplayName("R10: the coach whose decision is looked at again is not counted and does not decide")
    void excluded() {
        UUID near = coach(team);
        UUID second = coach(team);
        coach(nextTeam);
        assertThat(mayDecide(asked(1, Set.of(), Set.of(near), TODAY))).isEqualTo(Map.of(second, Basis.MASTERY));
    }

    @Test
    @DisplayName("R6: after the promised answer time one ancestor more, from the day after on")
    void late() {
        UUID near = coach(team);
        UUID next = coach(nextTeam);
        assertThat(mayDecide(asked(1, Set.of(), Set.of(), TODAY))).isEqualTo(Map.of(near, Basis.MASTERY));
        assertThat(mayDecide(asked(1, Set.of(), Set.of(), TODAY.minusDays(1))))
                .isEqualTo(Map.of(near, Basis.MASTERY, next, Basis.OFFERED));
        assertThat(mayDecide(Deciding.inGeneral(LEARNER, SKILL))).isEqualTo(Map.of(near, Basis.MASTERY));
    }

    @Test
    @DisplayName("R6: one ancestor more than the one the circle had widened to, but never past the root")
    void lateAfterWidening() {
        UUID next = coach(nextTeam);
        UUID far = coach(farTeam);
        assertThat(mayDecide(asked(1, Set.of(), Set.of(), TODAY.minusDays(1))))
                .isEqualTo(Map.of(next, Basis.OFFERED, far, Basis.OFFERED));
        assertThat(mayDecide(asked(3, Set.of(), Set.of(), TODAY.minusDays(1)))).hasSize(2);
    }

    @Test
    @DisplayName("R6: a coach of a unit below the ancestor counts, wherever further down it is")
    void anyUnitBelow() {
        UUID other = coach(otherDepartment);
        assertThat(mayDecide(asked())).isEqualTo(Map.of(other, Basis.OFFERED));
    }

    @Test
    @DisplayName("R6: somebody in no unit is coached by nobody")
    void noUnit() {
        coach(company);
        assertThat(new CoachingRights(asked(), null, tree, coaches, TODAY).mayDecide())
                .isEmpty();
    }
}
