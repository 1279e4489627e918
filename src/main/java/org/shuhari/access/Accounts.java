package org.shuhari.access;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shuhari.people.Employee;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.Problem;
import org.shuhari.shared.Texts;
import org.shuhari.shared.UseCase;

/** The accounts: opening one, changing its password, and asking whether a passport still holds. */
@UseCase
public class Accounts {

    /** The longest user name (characters). */
    public static final int USERNAME = 254;

    /** The shortest and the longest password that can be chosen (characters). */
    public static final int SHORTEST_PASSWORD = 8;

    public static final int LONGEST_PASSWORD = 200;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OrganisationClock clock;

    @Inject
    private Passwords passwords;

    /**
     * Opens somebody's account. The rights are the caller's to check.
     *
     * @throws Problem 422 when the name or the password cannot be taken, 409 when the name is another's
     */
    public void open(UUID employee, String username, String password) {
        checkUsername(username);
        checkPassword(password);
        if (byName(username).isPresent()) {
            throw AccessRefusals.usernameTaken();
        }
        em.persist(new Account(employee, username, passwords.hash(password), clock.now()));
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
     * Sets a new password; all sessions and tokens of the person are dead from now on. The rights are the caller's to check.
     *
     * @throws Problem 404 when the person has no account, 422 when the password cannot be taken
     */
    public void changePassword(UUID employee, String password) {
        checkPassword(password);
        Account account = em.find(Account.class, employee);
        if (account == null) {
            throw Problem.notFound();
        }
        account.changePassword(passwords.hash(password), clock.now());
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

    private static void checkUsername(String username) {
        if (Texts.missing(username)) {
            throw Problem.invalid("username", "Fill this in: it is needed.");
        }
        Texts.fault(username, USERNAME).ifPresent(message -> {
            throw Problem.invalid("username", message);
        });
    }

    private static void checkPassword(String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST_PASSWORD) {
            throw Problem.invalid("password", "Use at least " + SHORTEST_PASSWORD + " characters.");
        }
        Texts.fault(password, LONGEST_PASSWORD).ifPresent(message -> {
            throw Problem.invalid("password", message);
        });
    }
}
