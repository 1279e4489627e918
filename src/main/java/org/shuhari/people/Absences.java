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

/**
 * Days away: from, to, and no reason (R9). What is corrected or taken back was known until then, and a look back at a past day
 * still shows it.
 */
@UseCase
public class Absences {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Keeping keeping;

    @Inject
    private Ids ids;

    @Inject
    private OrganisationClock clock;

    /**
     * The days that HR enters.
     *
     * @param id made by the caller; may be null
     * @param to the last day, included
     * @param seen the version of the person's record that was looked at; null: whatever it is
     * @param faults what was found while it was read
     */
    public record Days(UUID id, LocalDate from, LocalDate to, Long seen, List<Violation> faults) {}

    /**
     * Somebody is, was or will be away.
     *
     * @throws Problem 403, 404, 422; 409 {@code changed-meanwhile}, {@code already-away}, {@code absence-differs}
     */
    public Kept record(UUID person, Days days) {
        Employee employee = keeping.open(person, days.seen());
        check(days);
        Absence before = days.id() == null ? null : em.find(Absence.class, days.id());
        if (before != null) {
            return sameAgain(before, person, days);
        }
        free(person, days, null);
        Absence away =
                new Absence(days.id() == null ? ids.next() : days.id(), person, days.from(), days.to(), clock.now());
        em.persist(away);
        keeping.done(employee, said("absence.recorded", away));
        return new Kept(away.id(), true);
    }

    private static Kept sameAgain(Absence known, UUID person, Days days) {
        boolean same = known.employeeId().equals(person)
                && known.fromOn().equals(days.from())
                && known.toOn().equals(days.to())
                && !known.isWithdrawn();
        if (!same) {
            throw PeopleRefusals.absenceDiffers();
        }
        return new Kept(known.id(), false);
    }

    /**
     * They are other days.
     *
     * @throws Problem 403, 404, 422; 409 {@code changed-meanwhile}, {@code already-away}
     */
    public void change(UUID person, UUID absence, Days days) {
        Employee employee = keeping.open(person, days.seen());
        Absence away = get(person, absence);
        check(days);
        free(person, days, away);
        em.persist(away.withdrawnCopy(ids.next(), clock.now()));
        away.change(days.from(), days.to(), clock.now());
        keeping.done(employee, said("absence.changed", away));
    }

    /** The person was not away then. @throws Problem 403, 404; 409 {@code changed-meanwhile} */
    public void remove(UUID person, UUID absence, Long seen) {
        Employee employee = keeping.open(person, seen);
        Absence away = get(person, absence);
        away.withdraw(clock.now());
        keeping.done(employee, said("absence.removed", away));
    }

    private static void check(Days days) {
        Faults faults = new Faults(days.faults());
        faults.day("from", days.from());
        faults.day("to", days.to());
        if (days.from() != null && days.to() != null && days.to().isBefore(days.from())) {
            faults.add("to", "Choose a last day that is not before the first.");
        }
        faults.thrown();
    }

    private void free(UUID person, Days days, Absence itself) {
        standing(person).stream()
                .filter(known -> known != itself && known.overlaps(days.from(), days.to()))
                .findFirst()
                .ifPresent(known -> {
                    throw PeopleRefusals.alreadyAway(known);
                });
    }

    private Absence get(UUID person, UUID absence) {
        return standing(person).stream()
                .filter(known -> known.id().equals(absence))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    private List<Absence> standing(UUID person) {
        return em.createQuery(
                        "select a from Absence a where a.employeeId = :person and a.withdrawnAt is null order by a.fromOn",
                        Absence.class)
                .setParameter("person", person)
                .getResultList();
    }

    private Fact said(String kind, Absence away) {
        return keeping.fact(kind, away.employeeId())
                .with("absence", away.id())
                .with("from", away.fromOn())
                .with("to", away.toOn());
    }
}
