package org.shuhari.access;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.UseCase;

/** What did not fit lately, in the database: all nodes count together. Names stand here as hashes. */
@UseCase
class SignInFailures {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OrganisationClock clock;

    /** How long an attempt with this name from this address has to wait. One query. */
    Duration wait(String nameKey, String address) {
        Instant now = clock.now();
        return em.createQuery(
                        "select f from SignInFailure f where f.address = :address and f.nameKey in :names",
                        SignInFailure.class)
                .setParameter("address", address)
                .setParameter("names", List.of(nameKey, SignInFailure.ANY_NAME))
                .getResultStream()
                .map(failure -> failure.wait(now))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    /** Counts an attempt that did not fit, and sweeps out what is forgotten. */
    void add(String nameKey, String address) {
        em.createQuery("delete from SignInFailure f where f.lastAt < :before")
                .setParameter("before", clock.now().minus(Throttle.PAIR.memory))
                .executeUpdate();
        count(nameKey, address);
        count(SignInFailure.ANY_NAME, address);
    }

    /** Forgets the failures of this name from this address. Those of the address stay: one right password proves nothing for the others. */
    void clear(String nameKey, String address) {
        em.createQuery("delete from SignInFailure f where f.nameKey = :name and f.address = :address")
                .setParameter("name", nameKey)
                .setParameter("address", address)
                .executeUpdate();
    }

    private void count(String nameKey, String address) {
        Instant now = clock.now();
        em.createNativeQuery("insert into sign_in_failure (name_key, address, failures, first_at, last_at)"
                        + " values (?1, ?2, 0, ?3, ?3) on conflict do nothing")
                .setParameter(1, nameKey)
                .setParameter(2, address)
                .setParameter(3, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
        em.find(SignInFailure.class, new SignInFailure.Key(nameKey, address), LockModeType.PESSIMISTIC_WRITE)
                .add(now);
    }
}
