package org.shuhari.people;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.shuhari.ledger.Fact;
import org.shuhari.ledger.Ledger;
import org.shuhari.shared.Ids;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.Problem;
import org.shuhari.shared.UseCase;
import org.shuhari.shared.Violation;

/** The tree of units: HR's to keep. */
@UseCase
public class Units {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Keeping keeping;

    @Inject
    private Organisation organisation;

    @Inject
    private People people;

    @Inject
    private CoachingUnits coachingUnits;

    @Inject
    private Ledger ledger;

    @Inject
    private Ids ids;

    @Inject
    private OrganisationClock clock;

    /**
     * A unit as HR enters it.
     *
     * @param id made by the caller; may be null
     * @param parent null for the top
     * @param faults what was found while it was read
     */
    public record NewUnit(UUID id, String name, UUID parent, List<Violation> faults) {}

    /**
     * What is to be different.
     *
     * @param name null: as it is
     * @param parent null for the top; looked at only when {@code moves}
     * @param seen the version that was looked at; null: whatever it is
     * @param faults what was found while it was read
     */
    public record Change(String name, boolean moves, UUID parent, Long seen, List<Violation> faults) {}

    /** An open unit. @throws Problem 403, 404 */
    public Unit get(UUID unit) {
        keeping.needsHr();
        return open(unit, null);
    }

    /**
     * Adds a unit.
     *
     * @throws Problem 403, 422; 409 {@code unit-name-taken}, {@code unit-too-deep}, {@code unit-differs}
     */
    public Kept add(NewUnit unit) {
        keeping.needsHr();
        keeping.lockTree();
        Faults faults = new Faults(unit.faults());
        UnitRules.checkName(faults, unit.name());
        OrganisationTree tree = organisation.tree();
        checkParent(faults, tree, "parent", unit.parent());
        faults.thrown();
        Unit known = unit.id() == null ? null : em.find(Unit.class, unit.id());
        if (known != null) {
            return sameAgain(known, unit);
        }
        new UnitRules(tree).checkPlace(null, unit.parent(), unit.name());
        Unit added = new Unit(unit.id() == null ? ids.next() : unit.id(), unit.name(), unit.parent());
        organisation.add(added);
        ledger.append(said("unit.added", added).with("parent", added.parentId()));
        return new Kept(added.id(), true);
    }

    private static Kept sameAgain(Unit known, NewUnit unit) {
        if (!known.isOpen() || !known.name().equals(unit.name()) || !Objects.equals(known.parentId(), unit.parent())) {
            throw PeopleRefusals.unitDiffers();
        }
        return new Kept(known.id(), false);
    }

    /**
     * Names a unit anew, or moves it with all below it.
     *
     * @throws Problem 403, 404, 422; 409 {@code changed-meanwhile}, {@code unit-name-taken}, {@code unit-ring}, {@code
     *     unit-too-deep}
     */
    public void change(UUID id, Change change) {
        keeping.needsHr();
        keeping.lockTree();
        Unit unit = open(id, change.seen());
        String name = change.name() == null ? unit.name() : change.name();
        UUID parent = change.moves() ? change.parent() : unit.parentId();
        Faults faults = new Faults(change.faults());
        if (!name.equals(unit.name())) {
            UnitRules.checkName(faults, name);
        }
        OrganisationTree tree = organisation.tree();
        checkParent(faults, tree, "parent", parent);
        faults.thrown();
        new UnitRules(tree).checkPlace(id, parent, name);
        boolean renamed = !name.equals(unit.name());
        boolean moved = !Objects.equals(parent, unit.parentId());
        unit.rename(name);
        unit.moveTo(parent);
        if (renamed || moved) {
            Fact fact = said(moved ? "unit.moved" : "unit.renamed", unit).with("parent", parent);
            ledger.append(moved && renamed ? fact.with("renamed", true) : fact);
        }
    }

    /**
     * One unit becomes part of another: whoever works in it from today on, looks after it, and what lies below it, moves there.
     * The unit is closed; the past stays as it was.
     *
     * @param seen the version of the unit that was looked at; null: whatever it is
     * @throws Problem 403, 404, 422; 409 {@code changed-meanwhile}, {@code unit-ring}, {@code unit-name-taken}, {@code
     *     unit-too-deep}
     */
    public void merge(UUID id, UUID into, Long seen, List<Violation> before) {
        keeping.needsHr();
        keeping.lockTree();
        Unit unit = open(id, seen);
        OrganisationTree tree = organisation.tree();
        Faults faults = new Faults(before);
        if (into == null) {
            faults.add("into", "Choose a unit.");
        }
        checkParent(faults, tree, "into", into);
        faults.thrown();
        new UnitRules(tree).checkMerge(id, into);
        LocalDate today = clock.today();
        List<Assignment> lasting = lastingIn(id, today);
        lock(lasting, coachingUnits.lastingIn(id, today));
        lasting.forEach(work -> move(work, into, today));
        coachingUnits.moveAll(id, into, today);
        tree.children(id).forEach(child -> child.moveTo(into));
        unit.close(today);
        ledger.append(said("unit.merged", unit).with("into", into).with("people", count(lasting)));
    }

    /** Everybody in one go and in one order, coaches included: their new units refer to their rows. */
    private void lock(List<Assignment> lasting, List<CoachingUnit> coached) {
        people.lock(Stream.concat(
                        lasting.stream().map(Assignment::employeeId),
                        coached.stream().map(CoachingUnit::coachId))
                .toList());
    }

    private void move(Assignment work, UUID into, LocalDate today) {
        if (work.fromOn().isBefore(today)) {
            em.persist(new Assignment(
                    ids.next(), work.employeeId(), into, work.jobRole(), work.site(), today, work.toOn()));
            work.endOn(today.minusDays(1));
        } else {
            work.moveTo(new Place(into, work.jobRole(), work.site()));
        }
    }

    private static int count(List<Assignment> lasting) {
        return (int) lasting.stream().map(Assignment::employeeId).distinct().count();
    }

    /**
     * Removes a unit in which nobody works or is going to, which nobody looks after, and below which nothing lies. Again
     * changes nothing.
     *
     * @param seen the version that was looked at; null: whatever it is
     * @throws Problem 403, 404; 409 {@code changed-meanwhile}, {@code unit-not-empty}
     */
    public void remove(UUID id, Long seen) {
        keeping.needsHr();
        keeping.lockTree();
        Unit known = em.find(Unit.class, id);
        if (known != null && !known.isOpen()) {
            return;
        }
        Unit unit = open(id, seen);
        LocalDate today = clock.today();
        List<Assignment> lasting = lastingIn(id, today);
        List<UUID> coaches = coachingUnits.lastingIn(id, today).stream()
                .map(CoachingUnit::coachId)
                .toList();
        int below = organisation.tree().children(id).size();
        if (!lasting.isEmpty() || !coaches.isEmpty() || below > 0) {
            throw PeopleRefusals.notEmpty(count(lasting), below, coaches);
        }
        unit.close(today);
        ledger.append(said("unit.removed", unit));
    }

    private List<Assignment> lastingIn(UUID unit, LocalDate day) {
        return em.createQuery(
                        "select a from Assignment a, Employee e where e.id = a.employeeId and a.unitId = :unit"
                                + " and (a.toOn is null or a.toOn >= :day) and (e.leftOn is null or e.leftOn > :day)",
                        Assignment.class)
                .setParameter("unit", unit)
                .setParameter("day", day)
                .getResultList();
    }

    private Unit open(UUID id, Long seen) {
        Unit unit = em.find(Unit.class, id);
        if (unit == null || !unit.isOpen()) {
            throw Problem.notFound();
        }
        if (seen != null && seen != unit.version()) {
            throw PeopleRefusals.changedMeanwhile();
        }
        return unit;
    }

    private static void checkParent(Faults faults, OrganisationTree tree, String field, UUID parent) {
        if (parent != null && tree.unit(parent).isEmpty()) {
            faults.add(field, "Choose a unit of today's organisation.");
        }
    }

    private Fact said(String kind, Unit unit) {
        return keeping.fact(kind, null).with("unit", unit.id());
    }
}
