package org.shuhari.people;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.Problem;
import org.shuhari.shared.UseCase;
import org.shuhari.shared.Violation;

/** What people are called and written to, and the role of coach: HR's to keep. */
@UseCase
public class Staff {

    /** The longest name and staff number (characters). */
    public static final int NAME = 200;

    public static final int STAFF_NUMBER = 60;

    @Inject
    private Keeping keeping;

    @Inject
    private SignInNames names;

    @Inject
    private Appointments appointments;

    @Inject
    private CoachingUnits coachingUnits;

    @Inject
    private OrganisationClock clock;

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
        if (!name.equals(employee.name())) {
            faults.needed("name", name, NAME);
        }
        String email = change.writes() ? Emails.given(change.email()) : employee.email();
        Emails.check(faults, email);
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
            names.give(person, newName);
            changed.add("username");
        });
        if (!changed.isEmpty()) {
            keeping.done(employee, keeping.fact("person.changed", person).with("changed", changed));
        }
    }

    /** Who signed in with the e-mail, does so with the new one; without one with the staff number. */
    private Optional<String> newUsername(Faults faults, Employee employee, String email) {
        String before = employee.email();
        String known = names.of(employee.id());
        if (before == null || Objects.equals(before, email) || !before.strip().equalsIgnoreCase(known)) {
            return Optional.empty();
        }
        String next = email == null ? employee.staffNumber() : email;
        names.checkFree(faults, "email", next, employee.id());
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
