package org.shuhari.people;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.shuhari.shared.Ids;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.Problem;
import org.shuhari.shared.Texts;
import org.shuhari.shared.UseCase;
import org.shuhari.shared.Violation;

/** Adding people: HR's to do, one by one; an import adds many. */
@UseCase
public class Newcomers {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Keeping keeping;

    @Inject
    private Places places;

    @Inject
    private People people;

    @Inject
    private SignInNames names;

    @Inject
    private Assignments assignments;

    @Inject
    private Ids ids;

    @Inject
    private OrganisationClock clock;

    /**
     * Somebody new, as HR enters it.
     *
     * @param id made by the caller; may be null
     * @param email may be null
     * @param username null: the e-mail, without one the staff number
     * @param roles EMPLOYEE and COACH alone; HR and ADMIN are an administrator's to give
     * @param from the first day; null: today
     * @param faults what was found while it was read
     */
    public record Newcomer(
            UUID id,
            String staffNumber,
            String name,
            String email,
            String username,
            Set<Role> roles,
            Place place,
            LocalDate from,
            List<Violation> faults) {}

    /**
     * Adds somebody, with a user name and no password: that comes with an invitation.
     *
     * @throws Problem 403, 422; 409 {@code person-differs}, {@code taken-meanwhile}
     */
    public Kept add(Newcomer newcomer) {
        keeping.needsHr();
        Employee known = newcomer.id() == null ? null : em.find(Employee.class, newcomer.id());
        if (known != null) {
            return sameAgain(known, newcomer);
        }
        keeping.lockTree();
        LocalDate from = newcomer.from() == null ? clock.today() : newcomer.from();
        check(newcomer, from);
        Employee added = new Employee(
                newcomer.id() == null ? ids.next() : newcomer.id(),
                newcomer.staffNumber(),
                newcomer.name(),
                Emails.given(newcomer.email()),
                newcomer.roles());
        people.add(added);
        names.give(added.id(), username(newcomer));
        assignments.begin(added, ids.next(), newcomer.place(), from);
        keeping.done(
                added,
                keeping.fact("person.added", added.id())
                        .with("roles", added.roles())
                        .with("unit", newcomer.place().unit())
                        .with("jobRole", newcomer.place().jobRole())
                        .with("from", from));
        return new Kept(added.id(), true);
    }

    private static Kept sameAgain(Employee known, Newcomer newcomer) {
        boolean same = known.staffNumber().equals(newcomer.staffNumber())
                && known.name().equals(newcomer.name())
                && Objects.equals(known.email(), Emails.given(newcomer.email()));
        if (!same) {
            throw PeopleRefusals.personDiffers();
        }
        return new Kept(known.id(), false);
    }

    private void check(Newcomer newcomer, LocalDate from) {
        Faults faults = new Faults(newcomer.faults());
        faults.needed("staffNumber", newcomer.staffNumber(), Staff.STAFF_NUMBER);
        faults.needed("name", newcomer.name(), Staff.NAME);
        Emails.check(faults, newcomer.email());
        faults.line("username", newcomer.username(), Emails.LONGEST);
        if (newcomer.roles().contains(Role.HR) || newcomer.roles().contains(Role.ADMIN)) {
            faults.add("roles", "Choose employee or coach; HR and administrators are named by an administrator.");
        }
        places.check(faults, newcomer.place(), null);
        faults.day("from", from);
        if (faults.none()) {
            checkTaken(faults, newcomer);
        }
        faults.thrown();
    }

    private void checkTaken(Faults faults, Newcomer newcomer) {
        boolean numberTaken =
                em.createQuery("select count(e) from Employee e where e.staffNumber = :number", Long.class)
                                .setParameter("number", newcomer.staffNumber())
                                .getSingleResult()
                        > 0;
        if (numberTaken) {
            faults.add("staffNumber", "Somebody has this staff number already.");
        }
        names.checkFree(faults, "username", username(newcomer), null);
    }

    private static String username(Newcomer newcomer) {
        if (!Texts.missing(newcomer.username())) {
            return newcomer.username();
        }
        return Texts.missing(newcomer.email()) ? newcomer.staffNumber() : newcomer.email();
    }
}
