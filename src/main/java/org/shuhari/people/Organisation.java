package org.shuhari.people;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.UseCase;

/** Units, and who works where, as what, and away when. */
@UseCase
public class Organisation {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OrganisationClock clock;

    /** Today's tree: without the units that were merged or removed. */
    public OrganisationTree tree() {
        return new OrganisationTree(
                em.createQuery("select u from Unit u where u.closedOn is null order by u.name, u.id", Unit.class)
                        .getResultList());
    }

    /** Today's tree as far as it leads from these units up to the top: a small part of it, however large the organisation. */
    @SuppressWarnings("unchecked")
    public OrganisationTree waysUpFrom(Collection<UUID> units) {
        if (units.isEmpty()) {
            return new OrganisationTree(List.of());
        }
        // Ids are hexadecimal digits, so they may stand in the text.
        String from = units.stream().map(id -> "'" + id + "'").collect(Collectors.joining(", "));
        String ways =
                "with recursive way (id, parent_id) as (select u.id, u.parent_id from unit u where u.id in (" + from
                        + ") union all select u.id, u.parent_id from unit u join way w on u.id = w.parent_id)"
                        + " select u.* from unit u where u.closed_on is null and u.id in (select w.id from way w)"
                        + " order by u.name, u.id";
        return new OrganisationTree(em.createNativeQuery(ways, Unit.class).getResultList());
    }

    public Optional<Unit> unit(UUID id) {
        return Optional.ofNullable(em.find(Unit.class, id));
    }

    /** The names of the units in which these people work today, by employee. */
    public Map<UUID, String> unitNamesOf(Collection<UUID> employees) {
        if (employees.isEmpty()) {
            return Map.of();
        }
        return em
                .createQuery(
                        "select a.employeeId, u.name from Assignment a, Unit u where u.id = a.unitId"
                                + " and a.employeeId in :ids and a.fromOn <= :day"
                                + " and (a.toOn is null or a.toOn >= :day) order by a.fromOn",
                        Object[].class)
                .setParameter("ids", employees)
                .setParameter("day", clock.today())
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1], (a, b) -> b));
    }

    /** How many people work directly in each unit today; units without anybody are left out. */
    public Map<UUID, Integer> headcounts() {
        return em
                .createQuery(
                        "select a.unitId, count(distinct e.id) from Assignment a, Employee e where e.id = a.employeeId"
                                + " and a.fromOn <= :day and (a.toOn is null or a.toOn >= :day)"
                                + " and (e.leftOn is null or e.leftOn > :day) group by a.unitId",
                        Object[].class)
                .setParameter("day", clock.today())
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Number) row[1]).intValue()));
    }

    /** Where somebody works today; empty for somebody who is in no unit. */
    public Optional<Assignment> assignmentOf(UUID employee) {
        return Optional.ofNullable(
                assignmentsOf(List.of(employee), clock.today()).get(employee));
    }

    /** Where these people work on a day, by employee; who is in no unit that day is left out. */
    public Map<UUID, Assignment> assignmentsOf(Collection<UUID> employees, LocalDate day) {
        if (employees.isEmpty()) {
            return Map.of();
        }
        return em
                .createQuery(
                        "select a from Assignment a where a.employeeId in :ids and a.fromOn <= :day"
                                + " and (a.toOn is null or a.toOn >= :day) order by a.fromOn",
                        Assignment.class)
                .setParameter("ids", employees)
                .setParameter("day", day)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Assignment::employeeId, Function.identity(), (a, b) -> b));
    }

    /** The people directly in a unit on a day, with their assignment, in order of name. */
    public List<Member> membersOf(UUID unit, LocalDate day) {
        return em
                .createQuery(
                        "select e, a from Employee e, Assignment a where a.employeeId = e.id and a.unitId = :unit"
                                + " and a.fromOn <= :day and (a.toOn is null or a.toOn >= :day)"
                                + " and (e.leftOn is null or e.leftOn > :day) order by e.nameKey, e.id",
                        Object[].class)
                .setParameter("unit", unit)
                .setParameter("day", day)
                .getResultList()
                .stream()
                .map(row -> new Member((Employee) row[0], (Assignment) row[1]))
                .toList();
    }

    /** The people directly in these units on a day, in order of name, at most so many. */
    public List<Employee> peopleIn(Collection<UUID> units, LocalDate day, int most) {
        if (units.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select e from Employee e where (e.leftOn is null or e.leftOn > :day) and exists (select a from"
                                + " Assignment a where a.employeeId = e.id and a.unitId in :units and a.fromOn <= :day"
                                + " and (a.toOn is null or a.toOn >= :day)) order by e.nameKey, e.id",
                        Employee.class)
                .setParameter("units", units)
                .setParameter("day", day)
                .setMaxResults(most)
                .getResultList();
    }

    /** All days away of these people, by employee. */
    public Map<UUID, List<Absence>> absencesOf(Collection<UUID> employees) {
        if (employees.isEmpty()) {
            return Map.of();
        }
        return em
                .createQuery(
                        "select a from Absence a where a.employeeId in :ids and a.withdrawnAt is null order by a.fromOn",
                        Absence.class)
                .setParameter("ids", employees)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(Absence::employeeId));
    }

    /** The units these coaches look after on a day, by coach; who has none looks after the own unit and below (R6). */
    public Map<UUID, List<CoachingUnit>> coachingUnitsOf(Collection<UUID> coaches, LocalDate day) {
        if (coaches.isEmpty()) {
            return Map.of();
        }
        return em
                .createQuery(
                        "select c from CoachingUnit c where c.coachId in :ids and c.fromOn <= :day"
                                + " and (c.toOn is null or c.toOn >= :day) order by c.fromOn, c.id",
                        CoachingUnit.class)
                .setParameter("ids", coaches)
                .setParameter("day", day)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(CoachingUnit::coachId));
    }

    /** The appointments of these coaches that are valid on a day, by coach (R6). */
    public Map<UUID, List<Appointment>> appointmentsOf(Collection<UUID> coaches, LocalDate day) {
        if (coaches.isEmpty()) {
            return Map.of();
        }
        return em
                .createQuery(
                        "select a from Appointment a where a.coachId in :ids and a.fromOn <= :day"
                                + " and a.untilOn >= :day order by a.skill, a.id",
                        Appointment.class)
                .setParameter("ids", coaches)
                .setParameter("day", day)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(Appointment::coachId));
    }

    /**
     * The units somebody coaches today: those HR assigned with all below them, else the own unit and below (R6, before any
     * widening). Empty for somebody without the role COACH.
     */
    public Set<UUID> unitsCoachedBy(Employee coach, OrganisationTree tree) {
        if (!coach.has(Role.COACH)) {
            return Set.of();
        }
        List<CoachingUnit> assigned =
                coachingUnitsOf(List.of(coach.id()), clock.today()).getOrDefault(coach.id(), List.of());
        Stream<UUID> tops = assigned.isEmpty()
                ? assignmentOf(coach.id()).map(Assignment::unitId).stream()
                : assigned.stream().map(CoachingUnit::unitId);
        return tops.flatMap(top -> tree.withDescendants(top).stream()).collect(Collectors.toSet());
    }

    /** Flushed at once: units point to units, and JPA keeps no order within one table. */
    public void add(Unit unit) {
        em.persist(unit);
        em.flush();
    }

    public void add(Assignment assignment) {
        em.persist(assignment);
    }

    public void add(CoachingUnit coachingUnit) {
        em.persist(coachingUnit);
    }

    public void add(Appointment appointment) {
        em.persist(appointment);
    }

    public void add(Absence absence) {
        em.persist(absence);
    }

    /** Somebody in a unit. */
    public record Member(Employee employee, Assignment assignment) {}
}
