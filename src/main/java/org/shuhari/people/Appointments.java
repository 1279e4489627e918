package org.shuhari.people;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shuhari.catalog.Catalogs;
import org.shuhari.ledger.Fact;
import org.shuhari.shared.Ids;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.Problem;
import org.shuhari.shared.UseCase;
import org.shuhari.shared.Violation;

/** HR's word that a coach may sign off a skill, or every one, until a date (R6). Nobody appoints themself. */
@UseCase
public class Appointments {

    /** How long an appointment holds when no end is named (months). */
    public static final int MONTHS = 12;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Keeping keeping;

    @Inject
    private Catalogs catalogs;

    @Inject
    private Ids ids;

    @Inject
    private OrganisationClock clock;

    /**
     * How long it holds.
     *
     * @param from the first day, today or later; null: today, and for one that holds already as it is
     * @param until the last day; null: 12 months from today
     * @param seen the version of the person's record that was looked at; null: whatever it is
     * @param faults what was found while it was read
     */
    public record Term(LocalDate from, LocalDate until, Long seen, List<Violation> faults) {}

    /**
     * Appoints somebody, or renews the appointment there is: one for each skill at a time.
     *
     * @param skill a skill of the catalog in force, or {@link Appointment#EVERY_SKILL}
     * @return whether it is a new one
     * @throws Problem 403, 404, 422; 409 {@code not-a-coach}, {@code changed-meanwhile}
     */
    public boolean appoint(UUID person, String skill, Term term) {
        Employee coach = keeping.openForRights(person, term.seen());
        Optional<Appointment> standing = standing(person, skill);
        LocalDate until = term.until() == null ? clock.today().plusMonths(MONTHS) : term.until();
        check(skill, standing, term, until);
        if (!coach.has(Role.COACH)) {
            throw PeopleRefusals.notACoach();
        }
        if (standing.isPresent()) {
            renew(coach, standing.get(), until);
            return false;
        }
        LocalDate from = term.from() == null ? clock.today() : term.from();
        if (!coach.worksHere(from)) {
            throw PeopleRefusals.hasLeft();
        }
        Appointment made = new Appointment(ids.next(), person, skill, from, until);
        em.persist(made);
        keeping.done(coach, said("appointment.made", made));
        return true;
    }

    private void renew(Employee coach, Appointment appointment, LocalDate until) {
        if (appointment.untilOn().equals(until)) {
            return;
        }
        appointment.holdUntil(until);
        keeping.done(coach, said("appointment.renewed", appointment));
    }

    private void check(String skill, Optional<Appointment> standing, Term term, LocalDate until) {
        Faults faults = new Faults(term.faults());
        if (!skill.equals(Appointment.EVERY_SKILL)
                && catalogs.current().find(skill).isEmpty()) {
            faults.add("skill", "Choose a skill of the catalog, or * for every skill.");
        }
        LocalDate from = term.from() == null ? clock.today() : term.from();
        faults.day("from", from);
        faults.day("until", until);
        if (standing.isPresent()
                && term.from() != null
                && !term.from().equals(standing.get().fromOn())) {
            faults.add(
                    "from",
                    "This appointment began on " + standing.get().fromOn() + "; renewing changes its end alone.");
        } else if (standing.isEmpty() && from.isBefore(clock.today())) {
            faults.add("from", "Choose today or a later day.");
        }
        LocalDate earliest = standing.map(Appointment::fromOn).orElse(from);
        if (until.isBefore(earliest.isBefore(clock.today()) ? clock.today() : earliest)) {
            faults.add("until", "Choose a last day that is not before the first, and not past.");
        }
        faults.thrown();
    }

    /**
     * Ends somebody's appointment as of today; nothing happens when none holds.
     *
     * @throws Problem 403, 404; 409 {@code changed-meanwhile}
     */
    public void end(UUID person, String skill, Long seen) {
        Employee coach = keeping.openForRights(person, seen);
        standing(person, skill).ifPresent(appointment -> {
            endBefore(appointment, clock.today());
            keeping.done(coach, said("appointment.ended", appointment));
        });
    }

    /** None of the person's appointments holds from a day on. The ledger is the caller's. */
    void endAll(UUID person, LocalDate day) {
        all(person).stream().filter(a -> a.lasts(day)).forEach(a -> endBefore(a, day));
    }

    /** One that never held needs no row: the ledger knows of it. */
    private void endBefore(Appointment appointment, LocalDate day) {
        if (appointment.fromOn().isBefore(day)) {
            appointment.holdUntil(day.minusDays(1));
        } else {
            em.remove(appointment);
        }
    }

    private Optional<Appointment> standing(UUID person, String skill) {
        return all(person).stream()
                .filter(a -> a.skill().equals(skill) && a.lasts(clock.today()))
                .findFirst();
    }

    private List<Appointment> all(UUID person) {
        return em.createQuery("select a from Appointment a where a.coachId = :person", Appointment.class)
                .setParameter("person", person)
                .getResultList();
    }

    private Fact said(String kind, Appointment appointment) {
        return keeping.fact(kind, appointment.coachId())
                .with("appointment", appointment.id())
                .with("skill", appointment.skill())
                .with("from", appointment.fromOn())
                .with("until", appointment.untilOn());
    }
}
