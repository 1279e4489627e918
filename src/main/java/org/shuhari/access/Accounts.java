package org.shuhari.access;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shuhari.ledger.Fact;
import org.shuhari.ledger.Ledger;
import org.shuhari.people.Employee;
import org.shuhari.people.People;
import org.shuhari.people.SignedIn;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.Problem;
import org.shuhari.shared.Texts;
import org.shuhari.shared.UseCase;
import org.shuhari.shared.data.Taken;

/** The accounts: opening one, changing its password, and asking whether a passport still holds. */
@UseCase
public class Accounts {

    /** The longest user name (characters). */
    public static final int USERNAME = 254;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OrganisationClock clock;

    @Inject
    private Passwords passwords;

    @Inject
    private People people;

    @Inject
    private Ledger ledger;

    @Inject
    private SignedIn signedIn;

    /**
     * Opens somebody's account. The rights, and what the password may be, are the caller's to check.
     *
     * @throws Problem 422 when the name cannot be taken, 409 when it is another's
     */
    Passport open(UUID employee, String username, String hash) {
        checkUsername(username);
        if (byName(username).isPresent()) {
            throw AccessRefusals.usernameTaken();
        }
        Account account = new Account(employee, username, hash, clock.now());
        em.persist(account);
        flushNames();
        return new Passport(employee, account.epoch());
    }

    /**
     * Opens several accounts with one password, hashed once: for the demo organisation, whose password everybody knows.
     *
     * @param usernames by employee
     */
    public void openAll(Map<UUID, String> usernames, String password) {
        String hash = passwords.hash(password);
        usernames.forEach((employee, username) -> em.persist(new Account(employee, username, hash, clock.now())));
    }

    /**
     * Gives somebody a new password: all sessions, tokens and open invitations of the person are dead from now on. The rights,
     * and what the password may be, are the caller's to check.
     *
     * @param kind what the ledger calls it
     * @return the only passport that holds
     */
    Passport renewPassword(UUID employee, String hash, String kind) {
        people.lock(employee);
        Account account = get(employee);
        account.changePassword(hash, clock.now());
        endEverywhere(account);
        endInvitations(List.of(employee));
        ledger.append(Fact.of(kind, employee, employee));
        return new Passport(employee, account.epoch());
    }

    /** All sessions and tokens of the person who asks are dead from now on. */
    public void signOutEverywhere() {
        UUID me = signedIn.id();
        people.lock(me);
        Account account = get(me);
        account.endAll();
        endEverywhere(account);
        ledger.append(Fact.of("account.signed-out", me, me));
    }

    /** The user name of the person who asks. */
    public String ownName() {
        return get(signedIn.id()).username();
    }

    /** Whom a passport names, as long as the account's epoch is the same and the person works here. One query. */
    public Optional<Employee> holder(Passport passport) {
        return em.createQuery(
                        "select e from Employee e, Account a where a.employeeId = e.id and e.id = :id and a.epoch = :epoch",
                        Employee.class)
                .setParameter("id", passport.employee())
                .setParameter("epoch", passport.epoch())
                .getResultStream()
                .filter(employee -> employee.worksHere(clock.today()))
                .findFirst();
    }

    /** The user names of these people, by employee. */
    public Map<UUID, String> usernamesOf(Collection<UUID> employees) {
        if (employees.isEmpty()) {
            return Map.of();
        }
        return em
                .createQuery("select a from Account a where a.employeeId in :ids", Account.class)
                .setParameter("ids", employees)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Account::employeeId, Account::username));
    }

    /** An account of somebody who works here today. */
    Optional<Account> byName(String username) {
        if (Texts.fault(username, USERNAME).isPresent()) {
            return Optional.empty();
        }
        return em.createQuery("select a from Account a where a.usernameKey = :key", Account.class)
                .setParameter("key", Account.key(username))
                .getResultStream()
                .findFirst();
    }

    boolean worksHere(UUID employee) {
        Employee found = em.find(Employee.class, employee);
        return found != null && found.worksHere(clock.today());
    }

    void rehash(UUID employee, String newHash) {
        em.find(Account.class, employee).rehash(newHash);
    }

    static void checkUsername(String username) {
        if (Texts.missing(username)) {
            throw Problem.invalid("username", "Fill this in: it is needed.");
        }
        Texts.fault(username, USERNAME).ifPresent(message -> {
            throw Problem.invalid("username", message);
        });
    }

    /** @throws Problem 404 when the person has no account */
    Account get(UUID employee) {
        Account account = em.find(Account.class, employee);
        if (account == null) {
            throw Problem.notFound();
        }
        return account;
    }

    /** Takes away what the epoch has made dead. */
    void endEverywhere(Account account) {
        em.flush();
        for (String kind : List.of("Device", "Token")) {
            em.createQuery("delete from " + kind + " d where d.employeeId = :employee")
                    .setParameter("employee", account.employeeId())
                    .executeUpdate();
        }
    }

    /** The links these people have not used open nothing any more. */
    void endInvitations(Collection<UUID> employees) {
        em.createQuery("update Invitation i set i.endedAt = :now where i.employeeId in :ids and i.endedAt is null")
                .setParameter("now", clock.now())
                .setParameter("ids", employees)
                .executeUpdate();
    }

    /** Who has no account gets one without a password: named by the e-mail, or by the staff number where that is taken. */
    void giveMissing(Collection<Employee> employees) {
        Set<UUID> having =
                usernamesOf(employees.stream().map(Employee::id).toList()).keySet();
        for (Employee employee : employees) {
            if (!having.contains(employee.id())) {
                String name = Texts.missing(employee.email())
                                || byName(employee.email()).isPresent()
                        ? employee.staffNumber()
                        : employee.email();
                open(employee.id(), name, null);
            }
        }
    }

    /**
     * Names are written now: two people may choose one at the same moment, and the database lets the first have it.
     *
     * @throws Problem 409 for the second
     */
    void flushNames() {
        try {
            em.flush();
        } catch (PersistenceException e) {
            throw Taken.or(e, AccessRefusals::usernameTaken);
        }
    }
}
