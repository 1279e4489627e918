package org.shuhari.access;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shuhari.people.Employee;
import org.shuhari.people.Settings;
import org.shuhari.shared.Ids;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.Problem;
import org.shuhari.shared.Sha256;
import org.shuhari.shared.UseCase;

/** The keys to the API. */
@UseCase
public class Tokens {

    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Ids ids;

    @Inject
    private OrganisationClock clock;

    @Inject
    private Settings settings;

    /** A token in clear: it is shown once and kept nowhere. */
    public record Issued(String token, Instant expiresAt) {}

    /** A token as its owner sees it. */
    public record Line(UUID id, String label, Instant createdAt, Instant expiresAt) {}

    /** Whom a token belongs to. */
    public record Known(UUID token, Employee employee) {}

    /** Issues a token, and sweeps out the holder's old ones. */
    public Issued issue(Passport holder, String label) {
        Instant now = clock.now();
        em.createQuery("delete from Token t where t.employeeId = :employee and t.expiresAt < :now")
                .setParameter("employee", holder.employee())
                .setParameter("now", now)
                .executeUpdate();
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        Token token = new Token(ids.next(), holder, Sha256.of(text), label, now);
        em.persist(token);
        return new Issued(text, token.expiresAt());
    }

    /** Who sends this token: nobody when it is unknown, over its time, older than the password, or of somebody who left. One query. */
    public Optional<Known> holder(String text) {
        return em.createQuery(
                        "select t, a, e, (select s.content from Setting s where s.name = 'zone')"
                                + " from Token t, Account a, Employee e where t.hash = :hash and a.employeeId = t.employeeId and e.id = t.employeeId",
                        Object[].class)
                .setParameter("hash", Sha256.of(text))
                .getResultStream()
                .peek(row -> settings.follow((String) row[3]))
                .flatMap(row -> known((Token) row[0], (Account) row[1], (Employee) row[2]).stream())
                .findFirst();
    }

    /** The token is dead from now on; nothing happens when it is so already. */
    public void end(UUID token) {
        em.createQuery("delete from Token t where t.id = :id")
                .setParameter("id", token)
                .executeUpdate();
    }

    /** Somebody's tokens that still open the door, the newest first. */
    public List<Line> of(UUID employee) {
        return em
                .createQuery(
                        "select t from Token t, Account a where t.employeeId = :employee and a.employeeId = t.employeeId"
                                + " and a.epoch = t.epoch and t.expiresAt > :now order by t.createdAt desc, t.id",
                        Token.class)
                .setParameter("employee", employee)
                .setParameter("now", clock.now())
                .getResultList()
                .stream()
                .map(t -> new Line(t.id(), t.label(), t.createdAt(), t.expiresAt()))
                .toList();
    }

    /**
     * Ends one of somebody's own tokens.
     *
     * @throws Problem 404 when there is none: unknown, ended already or another's
     */
    public void end(UUID employee, UUID token) {
        int ended = em.createQuery("delete from Token t where t.id = :id and t.employeeId = :employee")
                .setParameter("id", token)
                .setParameter("employee", employee)
                .executeUpdate();
        if (ended == 0) {
            throw Problem.notFound();
        }
    }

    private Optional<Known> known(Token token, Account account, Employee employee) {
        return token.opens(account, clock.now()) && employee.worksHere(clock.today())
                ? Optional.of(new Known(token.id(), employee))
                : Optional.empty();
    }
}
