package org.shuhari.access;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.shuhari.ledger.Fact;
import org.shuhari.ledger.Ledger;
import org.shuhari.people.Employee;
import org.shuhari.people.People;
import org.shuhari.people.Role;
import org.shuhari.people.SignedIn;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.Problem;
import org.shuhari.shared.UseCase;

/**
 * What an administrator changes about somebody's account: the roles HR and ADMIN, the user name, and ending all sessions.
 *
 * <p>Nobody changes the own roles, so one administrator always stays; the administrator's own row is locked and read again too,
 * or two could take each other's role at the same moment.
 */
@UseCase
public class Standing {

    private static final Set<Role> OFFICES = EnumSet.of(Role.HR, Role.ADMIN);

    @Inject
    private People people;

    @Inject
    private Accounts accounts;

    @Inject
    private Ledger ledger;

    @Inject
    private OrganisationClock clock;

    @Inject
    private SignedIn signedIn;

    /**
     * Gives somebody exactly these of the roles HR and ADMIN; EMPLOYEE and COACH stay as they are. Open invitations of
     * somebody who gets one end: who made them could not have made them now.
     *
     * @throws Problem 403 for anybody but an administrator, and for oneself; 404 for somebody unknown; 409 for
     *     giving one to somebody who has left
     */
    public void give(UUID person, Set<Role> offices) {
        Employee employee = locked(person);
        if (person.equals(signedIn.id())) {
            throw AccessRefusals.ownRoles();
        }
        Set<Role> roles = EnumSet.copyOf(employee.roles());
        roles.removeAll(OFFICES);
        offices.stream().filter(OFFICES::contains).forEach(roles::add);
        if (roles.equals(employee.roles())) {
            return;
        }
        if (!employee.roles().containsAll(roles)) {
            if (!employee.worksHere(clock.today())) {
                throw AccessRefusals.hasLeft();
            }
            accounts.giveMissing(List.of(employee));
            accounts.endInvitations(List.of(person));
        }
        employee.grant(roles);
        ledger.append(Fact.of("account.roles", signedIn.id(), person).with("roles", roles));
    }

    /**
     * Gives somebody another user name.
     *
     * @throws Problem 403 for anybody but an administrator, 404 for somebody unknown, 409 when the name is another's, 422 when it
     *     cannot be taken
     */
    public void rename(UUID person, String username) {
        Employee employee = locked(person);
        Accounts.checkUsername(username);
        accounts.giveMissing(List.of(employee));
        Account account = accounts.get(person);
        if (account.username().equals(username.strip())) {
            return;
        }
        if (accounts.byName(username)
                .filter(other -> !other.employeeId().equals(person))
                .isPresent()) {
            throw AccessRefusals.usernameTaken();
        }
        account.rename(username);
        accounts.flushNames();
        ledger.append(Fact.of("account.renamed", signedIn.id(), person));
    }

    /**
     * All sessions and tokens of somebody are dead from now on.
     *
     * @throws Problem 403 for anybody but an administrator, 404 for somebody unknown
     */
    public void signOut(UUID person) {
        locked(person);
        Account account = accounts.get(person);
        account.endAll();
        accounts.endEverywhere(account);
        ledger.append(Fact.of("account.signed-out", signedIn.id(), person));
    }

    private Employee locked(UUID person) {
        signedIn.needs(Role.ADMIN);
        people.lock(List.of(signedIn.id(), person));
        Employee me = people.get(signedIn.id());
        if (!me.has(Role.ADMIN)) {
            throw Problem.forbidden();
        }
        return people.get(person);
    }
}
