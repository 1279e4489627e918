package org.shuhari.people;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shuhari.shared.Problem;
import org.shuhari.shared.UseCase;

/** One person's record, for HR. The number of queries does not grow with it. */
@UseCase
public class PersonRecords {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private SignedIn signedIn;

    @Inject
    private People people;

    @Inject
    private Organisation organisation;

    @Inject
    private SignInNames names;

    /**
     * A person's record: for HR, and for administrators that of HR and of administrators, without days away.
     *
     * @throws Problem 403, 404
     */
    public PersonRecord of(UUID person) {
        signedIn.needs(Role.HR, Role.ADMIN);
        Employee employee = people.get(person);
        if (!employee.isKeptByAdministrators()) {
            signedIn.needs(Role.HR);
        }
        List<Assignment> work = all(
                "select x from Assignment x where x.employeeId = :person order by x.fromOn desc",
                person,
                Assignment.class);
        List<CoachingUnit> coached = all(
                "select x from CoachingUnit x where x.coachId = :person order by x.fromOn desc",
                person,
                CoachingUnit.class);
        List<Absence> away = new ArrayList<>();
        if (signedIn.has(Role.HR)) {
            away.addAll(organisation.absencesOf(List.of(person)).getOrDefault(person, List.of()));
            Collections.reverse(away);
        }
        return new PersonRecord(
                employee,
                names.of(person),
                work,
                coached,
                all(
                        "select x from Appointment x where x.coachId = :person order by x.untilOn desc, x.skill",
                        person,
                        Appointment.class),
                List.copyOf(away),
                names(Stream.concat(
                                work.stream().map(Assignment::unitId),
                                coached.stream().map(CoachingUnit::unitId))
                        .collect(Collectors.toSet())));
    }

    private <T> List<T> all(String jpql, UUID person, Class<T> type) {
        return em.createQuery(jpql, type).setParameter("person", person).getResultList();
    }

    private Map<UUID, String> names(Set<UUID> units) {
        return units.isEmpty()
                ? Map.of()
                : em
                        .createQuery("select u from Unit u where u.id in :ids", Unit.class)
                        .setParameter("ids", units)
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(Unit::id, Unit::name));
    }
}
