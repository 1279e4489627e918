package org.shuhari.access;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.shuhari.ledger.Fact;
import org.shuhari.ledger.Ledger;
import org.shuhari.people.Employee;
import org.shuhari.people.People;
import org.shuhari.people.Role;
import org.shuhari.shared.Ids;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.Problem;
import org.shuhari.shared.Texts;
import org.shuhari.shared.UseCase;
import org.shuhari.shared.Violation;

/**
 * The first administrator of an installation where nobody can administer it: made through a one-time link that the start
 * prints. Who reads what the server prints can do everything to it anyway.
 */
@UseCase
public class FirstAdministrator {

    private static final int NAME = 200;
    private static final int STAFF_NUMBER = 60;

    private final SecureRandom random = new SecureRandom();

    @PersistenceContext
    private EntityManager em;

    @Inject
    private People people;

    @Inject
    private Accounts accounts;

    @Inject
    private Ledger ledger;

    @Inject
    private Ids ids;

    @Inject
    private OrganisationClock clock;

    /**
     * Who is to be made.
     *
     * @param alsoHr whether the person looks after people too
     */
    public record Newcomer(String name, String staffNumber, String username, boolean alsoHr) {}

    /** A new link, when nobody can administer Shuhari; the link of an earlier start is dead. All nodes share one. */
    Optional<String> newLink() {
        FirstLink link = em.find(FirstLink.class, FirstLink.ONLY, LockModeType.PESSIMISTIC_WRITE);
        if (anyAdministrator()) {
            link.use();
            return Optional.empty();
        }
        LinkKey key = LinkKey.random(random, LinkKey.FOR_SCREEN);
        link.renew(key, clock.now());
        return Optional.of(key.text());
    }

    /** @throws Problem 410 for every link but the newest, unused, of the last day */
    public void open(String key) {
        check(em.find(FirstLink.class, FirstLink.ONLY), LinkKey.typed(key));
    }

    /**
     * What is not right about a newcomer, before a password is hashed.
     *
     * @throws Problem 422 with all of it
     */
    void check(Newcomer newcomer, String password) {
        List<Violation> violations = new ArrayList<>();
        text("name", newcomer.name(), NAME).ifPresent(violations::add);
        text("staffNumber", newcomer.staffNumber(), STAFF_NUMBER).ifPresent(violations::add);
        text("username", newcomer.username(), Accounts.USERNAME).ifPresent(violations::add);
        PasswordRule.fault(password, newcomer.username())
                .ifPresent(message -> violations.add(new Violation("password", message)));
        if (violations.isEmpty()) {
            taken(newcomer).ifPresent(violations::add);
        }
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
    }

    /**
     * Makes the person; the link is used.
     *
     * @param hash of the chosen password
     * @throws Problem as {@link #open}; 409 when the name was taken meanwhile
     */
    Passport make(String key, Newcomer newcomer, String hash) {
        FirstLink link = em.find(FirstLink.class, FirstLink.ONLY, LockModeType.PESSIMISTIC_WRITE);
        check(link, LinkKey.typed(key));
        Set<Role> roles = EnumSet.of(Role.EMPLOYEE, Role.ADMIN);
        if (newcomer.alsoHr()) {
            roles.add(Role.HR);
        }
        UUID id = ids.next();
        people.add(new Employee(id, newcomer.staffNumber(), newcomer.name(), null, roles));
        em.flush();
        Passport passport = accounts.open(id, newcomer.username(), hash);
        link.use();
        ledger.append(Fact.of("account.first-administrator", id, id).with("roles", roles));
        return passport;
    }

    private void check(FirstLink link, LinkKey key) {
        if (!link.opens(key, clock.now()) || anyAdministrator()) {
            throw AccessRefusals.firstLinkOver();
        }
    }

    private Optional<Violation> taken(Newcomer newcomer) {
        long same = em.createQuery("select count(e) from Employee e where e.staffNumber = :number", Long.class)
                .setParameter("number", newcomer.staffNumber())
                .getSingleResult();
        if (same > 0) {
            return Optional.of(new Violation("staffNumber", "Somebody else has this staff number."));
        }
        return accounts.byName(newcomer.username())
                .map(a -> new Violation("username", "Somebody else has this user name. Choose another."));
    }

    private boolean anyAdministrator() {
        return ((Number) em.createNativeQuery("select count(*) from employee e join account a on a.employee_id = e.id"
                                        + " where a.password_hash is not null and e.roles like '%ADMIN%'"
                                        + " and (e.left_on is null or e.left_on > ?1)")
                                .setParameter(1, clock.today())
                                .getSingleResult())
                        .longValue()
                > 0;
    }

    private static Optional<Violation> text(String field, String text, int longest) {
        return (Texts.missing(text) ? Optional.of("Fill this in: it is needed.") : Texts.fault(text, longest))
                .map(message -> new Violation(field, message));
    }
}
