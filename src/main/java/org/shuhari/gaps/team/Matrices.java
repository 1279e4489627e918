package org.shuhari.gaps.team;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.Catalogs;
import org.shuhari.mastery.Path;
import org.shuhari.mastery.Progresses;
import org.shuhari.people.Appointment;
import org.shuhari.people.Organisation;
import org.shuhari.people.Organisation.Member;
import org.shuhari.people.OrganisationTree;
import org.shuhari.people.Unit;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.Problem;
import org.shuhari.shared.UseCase;

/** The matrices of the teams, as far as the caller may see them (R13). */
@UseCase
public class Matrices {

    @Inject
    private Sight sight;

    @Inject
    private SaidNeeds said;

    @Inject
    private Organisation organisation;

    @Inject
    private Progresses progresses;

    @Inject
    private Catalogs catalogs;

    @Inject
    private OrganisationClock clock;

    /**
     * A team's matrix as it was known at the end of a day, in a number of queries that does not grow with the team.
     *
     * @throws Problem 404 for a unit that does not exist or whose matrix the caller may not see; 422 for a day ahead of
     *     today
     */
    public TeamMatrix of(UUID unit, LocalDate asOf) {
        Unit team = sight.team(unit);
        List<Member> members = organisation.membersOf(unit, asOf);
        List<UUID> ids = members.stream().map(m -> m.employee().id()).toList();
        Map<UUID, Path> paths = progresses.pathsOf(ids, asOf);
        Map<UUID, List<Appointment>> appointments = organisation.appointmentsOf(ids, asOf);
        return new TeamMatrix(
                unit,
                team.name(),
                asOf,
                catalogOf(paths.values(), asOf),
                members.stream().map(m -> row(m, paths, appointments)).toList(),
                figures(unit, asOf));
    }

    private Map<String, Integer> figures(UUID unit, LocalDate asOf) {
        Map<String, Integer> figures = new LinkedHashMap<>();
        said.of(unit, asOf).forEach((skill, need) -> figures.put(skill, need.people()));
        return figures;
    }

    private static TeamMember row(Member member, Map<UUID, Path> paths, Map<UUID, List<Appointment>> appointments) {
        UUID id = member.employee().id();
        return TeamMember.of(member, paths.get(id), appointments.getOrDefault(id, List.of()));
    }

    /** An empty team has no path to ask. */
    private Catalog catalogOf(Collection<Path> paths, LocalDate asOf) {
        return paths.stream()
                .findFirst()
                .map(Path::catalog)
                .orElseGet(() -> catalogs.at(clock.endOf(asOf).minusMillis(1)));
    }

    /** The unit the caller works in today. */
    public Optional<UUID> ownTeam() {
        return sight.ownTeam();
    }

    /** The units whose matrix the caller may see, in the order of their paths. */
    public List<UnitPath> visible() {
        OrganisationTree tree = sight.tree();
        return sight.teams(tree).stream()
                .map(unit -> UnitPath.of(unit, tree))
                .sorted(Comparator.comparing(UnitPath::path))
                .toList();
    }
}
