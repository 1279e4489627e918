package org.shuhari.people;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.shuhari.ledger.Fact;
import org.shuhari.shared.Ids;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.Problem;
import org.shuhari.shared.UseCase;
import org.shuhari.shared.Violation;

/** Where somebody works, as what and at which site, from a day on: HR's to keep. */
@UseCase
public class Assignments {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Keeping keeping;

    @Inject
    private Places places;

    @Inject
    private Ids ids;

    @Inject
    private OrganisationClock clock;

    /**
     * What HR enters about where somebody works.
     *
     * @param id made by the caller; may be null
     * @param from the first day; null: today, or for a correction as it was
     * @param seen the version of the person's record that was looked at; null: whatever it is
     * @param faults what was found while it was read
     */
    public record Entry(UUID id, Place place, LocalDate from, Long seen, List<Violation> faults) {}

    /**
     * Somebody works there from a day on, which may be past or ahead. The assignment before ends the day before; one that
     * begins on that very day is corrected.
     *
     * @throws Problem 403, 404, 422; 409 {@code changed-meanwhile}, {@code has-left}, {@code assignment-differs}
     */
    public Kept assign(UUID person, Entry entry) {
        keeping.needsHr();
        keeping.lockTree();
        Employee employee = keeping.open(person, entry.seen());
        LocalDate from = entry.from() == null ? clock.today() : entry.from();
        Faults faults = new Faults(entry.faults());
        faults.day("from", from);
        places.check(faults, entry.place(), null);
        faults.thrown();
        if (isKnown(entry, person, from)) {
            return new Kept(entry.id(), false);
        }
        if (!employee.worksHere(from)) {
            throw PeopleRefusals.hasLeft();
        }
        Assignment begun = begin(employee, entry.id() == null ? ids.next() : entry.id(), entry.place(), from);
        keeping.done(employee, said("assignment.made", begun));
        return new Kept(begun.id(), true);
    }

    /** The person's first assignment, or the next one. Rights, locks, checks and the ledger are the caller's. */
    Assignment begin(Employee employee, UUID id, Place place, LocalDate from) {
        Assignment begun = historyOf(employee.id()).begin(id, employee.id(), place, from);
        if (begun.toOn() == null && employee.leftOn() != null) {
            begun.endOn(employee.leftOn().minusDays(1));
        }
        if (!em.contains(begun)) {
            em.persist(begun);
        }
        return begun;
    }

    /**
     * Whether this very assignment was sent before (R12).
     *
     * @throws Problem 409 {@code assignment-differs} when its id stands for another one
     */
    boolean isKnown(Entry entry, UUID person, LocalDate from) {
        Assignment known = entry.id() == null ? null : em.find(Assignment.class, entry.id());
        if (known == null) {
            return false;
        }
        boolean same = known.employeeId().equals(person)
                && known.place().equals(entry.place())
                && known.fromOn().equals(from);
        if (!same) {
            throw PeopleRefusals.assignmentDiffers();
        }
        return true;
    }

    /**
     * What was entered was not right.
     *
     * @throws Problem 403, 404, 422; 409 {@code changed-meanwhile}, {@code has-left}
     */
    public void correct(UUID person, UUID assignment, Entry entry) {
        keeping.needsHr();
        keeping.lockTree();
        Employee employee = keeping.open(person, entry.seen());
        WorkHistory history = historyOf(person);
        Assignment known = history.find(assignment).orElseThrow(Problem::notFound);
        LocalDate from = entry.from() == null ? known.fromOn() : entry.from();
        Faults faults = new Faults(entry.faults());
        faults.day("from", from);
        places.check(faults, entry.place(), known.place());
        faults.thrown();
        if (!employee.worksHere(from)) {
            throw PeopleRefusals.hasLeft();
        }
        history.correct(known, entry.place(), from);
        keeping.done(employee, said("assignment.corrected", known));
    }

    /**
     * An assignment never was; the one before goes on in its place.
     *
     * @throws Problem 403, 404; 409 {@code changed-meanwhile}, {@code only-assignment}
     */
    public void remove(UUID person, UUID assignment, Long seen) {
        keeping.needsHr();
        keeping.lockTree();
        Employee employee = keeping.open(person, seen);
        WorkHistory history = historyOf(person);
        Assignment known = history.find(assignment).orElseThrow(Problem::notFound);
        history.remove(known);
        em.remove(known);
        keeping.done(employee, said("assignment.removed", known));
    }

    WorkHistory historyOf(UUID person) {
        return new WorkHistory(
                em.createQuery("select a from Assignment a where a.employeeId = :person", Assignment.class)
                        .setParameter("person", person)
                        .getResultList());
    }

    private Fact said(String kind, Assignment assignment) {
        return keeping.fact(kind, assignment.employeeId())
                .with("assignment", assignment.id())
                .with("unit", assignment.unitId())
                .with("jobRole", assignment.jobRole())
                .with("from", assignment.fromOn());
    }
}
