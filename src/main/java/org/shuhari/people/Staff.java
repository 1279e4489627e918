package org.shuhari.people;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.shuhari.shared.Ids;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.Problem;
import org.shuhari.shared.Texts;
import org.shuhari.shared.UseCase;
import org.shuhari.shared.Violation;

/** Adding people, what they are called and written to, and the role of coach: HR's to keep. */
@UseCase
public class Staff {

    /** The longest name and staff number (characters). */
    public static final int NAME = 200;

    public static final int STAFF_NUMBER = 60;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Keeping keeping;

    @Inject
    private Places places;

    @Inject
    private People people;

    @Inject
    private UserNames userNames;

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
     * What is to be different.
     *
     * @param name null: as it is
     * @param writes whether the e-mail is to change
     * @param email null for none; looked at only when {@code writes}
     * @param seen the version of the person's record that was looked at; null: whatever it is
     * @param faults what was found while it was read
     */
    public record Change(String name, boolean writes, String email, Long seen, List<Violation> faults) {}

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
                email(newcomer.email()),
                newcomer.roles());
        store(added, username(newcomer));
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
                && Objects.equals(known.email(), email(newcomer.email()));
        if (!same) {
            throw PeopleRefusals.personDiffers();
        }
        return new Kept(known.id(), false);
    }

    private void store(Employee added, String username) {
        people.add(added);
        flush();
        userNames.give(Map.of(added.id(), username));
        flush();
    }

    /** Two may take one staff number or user name at the same moment; the database lets one pass. */
    private void flush() {
        try {
            em.flush();
        } catch (PersistenceException e) {
            throw PeopleRefusals.takenMeanwhile();
        }
    }

    private void check(Newcomer newcomer, LocalDate from) {
        Faults faults = new Faults(newcomer.faults());
        faults.needed("staffNumber", newcomer.staffNumber(), STAFF_NUMBER);
        faults.needed("name", newcomer.name(), NAME);
        checkEmail(faults, newcomer.email());
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
        checkName(faults, username(newcomer), null);
    }

    /** @param own who may have the name already; null for nobody */
    private void checkName(Faults faults, String username, UUID own) {
        UUID holder = userNames.holders(List.of(username)).get(username);
        if (holder != null && !holder.equals(own)) {
            faults.add(
                    own == null ? "username" : "email",
                    "Somebody else signs in as " + username + ". Choose another name or address.");
        }
    }

    private static void checkEmail(Faults faults, String email) {
        if (!Texts.missing(email)) {
            Emails.fault(email).ifPresent(message -> faults.add("email", message));
        }
    }

    private static String username(Newcomer newcomer) {
        if (!Texts.missing(newcomer.username())) {
            return newcomer.username();
        }
        return Texts.missing(newcomer.email()) ? newcomer.staffNumber() : newcomer.email();
    }

    /** Only blank counts as missing. */
    private static String email(String text) {
        return Texts.missing(text) ? null : text;
    }

    /**
     * Changes name and e-mail. Who signs in with the e-mail signs in with the new one.
     *
     * @throws Problem 403 for the e-mail of HR and administrators too, unless an administrator asks; 404, 422; 409 {@code
     *     changed-meanwhile}
     */
    public void change(UUID person, Change change) {
        Employee employee =
                change.writes() ? keeping.openForSignIn(person, change.seen()) : keeping.open(person, change.seen());
        String name = change.name() == null ? employee.name() : change.name();
        Faults faults = new Faults(change.faults());
        faults.needed("name", name, NAME);
        String email = change.writes() ? email(change.email()) : employee.email();
        checkEmail(faults, email);
        Optional<String> username = faults.none() ? newUsername(faults, employee, email) : Optional.empty();
        faults.thrown();
        List<String> changed = new ArrayList<>();
        if (!name.equals(employee.name())) {
            employee.rename(name);
            changed.add("name");
        }
        if (!Objects.equals(email, employee.email())) {
            employee.writeTo(email);
            changed.add("email");
        }
        username.ifPresent(newName -> {
            userNames.give(Map.of(person, newName));
            flush();
            changed.add("username");
        });
        if (!changed.isEmpty()) {
            keeping.done(employee, keeping.fact("person.changed", person).with("changed", changed));
        }
    }

    /** Who signed in with the e-mail, does so with the new one; without one with the staff number. */
    private Optional<String> newUsername(Faults faults, Employee employee, String email) {
        String before = employee.email();
        String known = userNames.of(List.of(employee.id())).get(employee.id());
        if (before == null || Objects.equals(before, email) || !before.strip().equalsIgnoreCase(known)) {
            return Optional.empty();
        }
        String next = email == null ? employee.staffNumber() : email;
        checkName(faults, next, employee.id());
        return Optional.of(next);
    }

    /**
     * Somebody may be a coach from now on; nothing happens when that is so already.
     *
     * @throws Problem 403 for oneself, and for HR and administrators unless an administrator asks; 404; 409 {@code
     *     changed-meanwhile}
     */
    public void makeCoach(UUID person, Long seen) {
        Employee employee = openForRoles(person, seen);
        if (!employee.has(Role.COACH)) {
            employee.grant(EnumSet.of(Role.COACH, employee.roles().toArray(Role[]::new)));
            keeping.done(employee, keeping.fact("person.coach-granted", person));
        }
    }

    /**
     * Somebody is a coach no more: appointments and units to coach end with it, so that a later grant brings nothing back.
     *
     * @throws Problem 403 for oneself, and for HR and administrators unless an administrator asks; 404; 409 {@code
     *     changed-meanwhile}
     */
    public void endCoach(UUID person, Long seen) {
        Employee employee = openForRoles(person, seen);
        if (employee.has(Role.COACH)) {
            Set<Role> left = employee.roles();
            left.remove(Role.COACH);
            employee.grant(left);
            appointments.endAll(person, clock.today());
            coachingUnits.endAll(person, clock.today());
            keeping.done(employee, keeping.fact("person.coach-ended", person));
        }
    }

    private Employee openForRoles(UUID person, Long seen) {
        keeping.notOneself(person);
        return keeping.openForSignIn(person, seen);
    }
}
