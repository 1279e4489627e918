package org.shuhari.signoff.watch;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.shuhari.people.Assignment;
import org.shuhari.people.Employee;
import org.shuhari.people.Organisation;
import org.shuhari.people.People;
import org.shuhari.people.Role;
import org.shuhari.people.Unit;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.Problem;
import org.shuhari.shared.UseCase;

/** Whom somebody may choose to watch: everybody, found by name; the nearest stand there at once. */
@UseCase
public class WatchPeople {

    private static final int AT_ONCE = 40;
    private static final int SHORTEST_NAME = 2;

    @Inject
    private People people;

    @Inject
    private Organisation organisation;

    @Inject
    private OrganisationClock clock;

    /** A unit whose board was scanned. @throws Problem 404 */
    public Unit unit(UUID id) {
        return organisation.unit(id).filter(Unit::isOpen).orElseThrow(Problem::notFound);
    }

    /**
     * In order of name, without the watcher.
     *
     * @param unit whose people; null: those of the units a coach looks after, else the own team
     * @param sought a name; blank for none
     */
    public List<Employee> toChoose(Employee watcher, UUID unit, String sought) {
        String name = sought.strip();
        Stream<Employee> found = name.length() < SHORTEST_NAME
                ? organisation.peopleIn(units(watcher, unit), clock.today(), AT_ONCE + 1).stream()
                : people.search(name).stream();
        Map<UUID, Employee> all = new LinkedHashMap<>();
        found.filter(person -> !person.id().equals(watcher.id()))
                .sorted(Comparator.comparing(Employee::name, String.CASE_INSENSITIVE_ORDER))
                .limit(AT_ONCE)
                .forEach(person -> all.putIfAbsent(person.id(), person));
        return List.copyOf(all.values());
    }

    private Set<UUID> units(Employee watcher, UUID unit) {
        if (unit != null) {
            return Set.of(unit);
        }
        return watcher.has(Role.COACH)
                ? organisation.unitsCoachedBy(watcher, organisation.tree())
                : organisation
                        .assignmentOf(watcher.id())
                        .map(Assignment::unitId)
                        .map(Set::of)
                        .orElse(Set.of());
    }

    /** Where these people work, by person. */
    public Map<UUID, String> unitsOf(List<Employee> chosen) {
        return organisation.unitNamesOf(chosen.stream().map(Employee::id).toList());
    }
}
