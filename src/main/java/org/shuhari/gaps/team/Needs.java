package org.shuhari.gaps.team;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shuhari.catalog.Catalogs;
import org.shuhari.catalog.Skill;
import org.shuhari.ledger.Fact;
import org.shuhari.ledger.Ledger;
import org.shuhari.people.Employee;
import org.shuhari.people.People;
import org.shuhari.people.SignedIn;
import org.shuhari.shared.Ids;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.Problem;
import org.shuhari.shared.UseCase;

/** How many people a team needs for a skill: the team's own word, the word of its coaches, or HR's. */
@UseCase
public class Needs {

    /** The most people a team can need for one skill. */
    public static final int MOST = 999;

    @Inject
    private Sight sight;

    @Inject
    private Matrices matrices;

    @Inject
    private SaidNeeds said;

    @Inject
    private SignedIn signedIn;

    @Inject
    private People people;

    @Inject
    private Catalogs catalogs;

    @Inject
    private Ledger ledger;

    @Inject
    private Ids ids;

    @Inject
    private OrganisationClock clock;

    /**
     * One skill and what was said about it.
     *
     * @param by who said the figure, and their name; null while nobody has
     * @param at when it was said; null while nobody has
     */
    public record Need(Skill skill, Coverage coverage, UUID by, String name, Instant at) {}

    /**
     * Every skill of the catalog, in its order.
     *
     * @throws Problem 404 for a unit that does not exist or that the caller may not see
     */
    public List<Need> of(UUID unit) {
        TeamMatrix matrix = matrices.of(unit, clock.today());
        Map<String, TeamNeed> figures = said.of(unit, clock.today());
        Map<UUID, Employee> names =
                people.byIds(figures.values().stream().map(TeamNeed::saidBy).collect(Collectors.toSet()));
        return matrix.catalog().skills().stream()
                .map(skill -> need(skill, matrix.coverageOf(skill.id()), figures.get(skill.id()), names))
                .toList();
    }

    private static Need need(Skill skill, Coverage coverage, TeamNeed figure, Map<UUID, Employee> names) {
        return figure == null
                ? new Need(skill, coverage, null, null, null)
                : new Need(
                        skill,
                        coverage,
                        figure.saidBy(),
                        names.get(figure.saidBy()).name(),
                        figure.saidAt());
    }

    /**
     * Says how many people the team needs, for one skill or several at once; the same again changes nothing.
     *
     * @param figures by skill: 0 to {@link #MOST}, or null: back to the members whose job role needs it
     * @throws Problem 404 for an unknown skill, or a unit that does not exist or that the caller may not see
     */
    public void say(UUID unit, Map<String, Integer> figures) {
        people.lock(signedIn.id());
        sight.team(unit);
        figures.keySet().forEach(skill -> catalogs.current().skill(skill));
        Map<String, TeamNeed> before = said.of(unit, clock.today());
        Map<String, Integer> changed = new LinkedHashMap<>(figures);
        changed.entrySet().removeIf(each -> Objects.equals(each.getValue(), figure(before.get(each.getKey()))));
        changed.forEach(
                (skill, figure) -> said.add(new TeamNeed(ids.next(), unit, skill, figure, signedIn.id(), clock.now())));
        changed.forEach((skill, figure) -> ledger.append(Fact.of("coverage.needed", signedIn.id(), null)
                .with("unit", unit)
                .with("skill", skill)
                .with("people", figure)));
    }

    private static Integer figure(TeamNeed said) {
        return said == null ? null : said.people();
    }
}
