package org.shuhari.people;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.shuhari.shared.Ids;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.Problem;
import org.shuhari.shared.UseCase;
import org.shuhari.shared.Violation;

/**
 * Leaving and coming back. From the leaving date on the person works here no more: sessions and tokens end by themselves, and
 * what the person mastered stays on record.
 */
@UseCase
public class Leavings {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Keeping keeping;

    @Inject
    private Places places;

    @Inject
    private Assignments assignments;

    @Inject
    private Appointments appointments;

    @Inject
    private CoachingUnits coachingUnits;

    @Inject
    private Ids ids;

    @Inject
    private OrganisationClock clock;

    /**
     * Somebody leaves. Assignment, appointments and units to coach end the day before; what was planned for later is dropped.
     *
     * @param on the first day on which the person no longer works here; past or ahead
     * @param seen the version of the person's record that was looked at; null: whatever it is
     * @throws Problem 403 for oneself, and for HR and administrators unless an administrator asks; 404; 422 for a day before
     *     the person joined; 409 {@code changed-meanwhile}
     */
    public void leave(UUID person, LocalDate on, Long seen, List<Violation> before) {
        keeping.notOneself(person);
        Employee employee = keeping.openForSignIn(person, seen);
        WorkHistory history = assignments.historyOf(person);
        Faults faults = new Faults(before);
        faults.day("on", on);
        faults.thrown();
        history.joinedOn().filter(joined -> on.isBefore(joined)).ifPresent(joined -> {
            throw Problem.invalid("on", "Choose a day that is not before " + joined + ", when the person joined.");
        });
        if (on.equals(employee.leftOn())) {
            return;
        }
        if (employee.leftOn() != null && on.isAfter(employee.leftOn())) {
            goOn(employee, history);
        }
        history.endBefore(on).forEach(em::remove);
        appointments.endAll(person, on);
        coachingUnits.endAll(person, on);
        employee.leave(on);
        keeping.done(employee, keeping.fact("person.left", person).with("on", on));
    }

    /** A later day than known: what had ended because of the earlier one goes on until then. */
    private void goOn(Employee employee, WorkHistory history) {
        history.goOnFrom(employee.leftOn());
        coachingUnits.goOnFrom(employee.id(), employee.leftOn());
    }

    /**
     * Somebody stays after all. Assignment and units to coach go on; appointments are HR's to renew. Nothing happens when no leaving is known.
     *
     * @throws Problem 403, 404; 409 {@code already-left}, {@code changed-meanwhile}
     */
    public void stay(UUID person, Long seen) {
        keeping.notOneself(person);
        Employee employee = keeping.openForSignIn(person, seen);
        if (employee.leftOn() == null) {
            return;
        }
        if (!employee.worksHere(clock.today())) {
            throw PeopleRefusals.alreadyLeft();
        }
        goOn(employee, assignments.historyOf(person));
        employee.stay();
        keeping.done(employee, keeping.fact("person.stays", person));
    }

    /**
     * Somebody who had left is back, with the record of before.
     *
     * @param entry where to; its first day is today or past, and not before the leaving date
     * @throws Problem 403, 404, 422; 409 {@code not-left}, {@code nameless}, {@code changed-meanwhile}, {@code
     *     assignment-differs}
     */
    public void comeBack(UUID person, Assignments.Entry entry) {
        keeping.notOneself(person);
        keeping.needsHrOrAdministrator();
        keeping.lockTree();
        Employee employee = keeping.openForSignIn(person, entry.seen());
        LocalDate from = entry.from() == null ? clock.today() : entry.from();
        if (assignments.isKnown(entry, person, from)) {
            return;
        }
        if (employee.worksHere(clock.today())) {
            throw PeopleRefusals.notLeft();
        }
        if (employee.namelessOn() != null) {
            throw PeopleRefusals.nameless();
        }
        Faults faults = new Faults(entry.faults());
        faults.day("from", from);
        if (from.isAfter(clock.today())) {
            faults.add(
                    "from", "Choose today or an earlier day: from the moment this is stored the person can sign in.");
        } else if (from.isBefore(employee.leftOn())) {
            faults.add("from", "Choose a day that is not before " + employee.leftOn() + ", when the person had left.");
        }
        places.check(faults, entry.place(), null);
        faults.thrown();
        employee.stay();
        Assignment begun =
                assignments.begin(employee, entry.id() == null ? ids.next() : entry.id(), entry.place(), from);
        keeping.done(
                employee,
                keeping.fact("person.returned", person)
                        .with("unit", begun.unitId())
                        .with("jobRole", begun.jobRole())
                        .with("from", from));
    }
}
