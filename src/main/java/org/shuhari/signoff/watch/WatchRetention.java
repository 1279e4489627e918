package org.shuhari.signoff.watch;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.shuhari.people.Erased;
import org.shuhari.people.Retained;
import org.shuhari.people.RetentionTimes;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.UseCase;

/**
 * What was written about a learner who said no, or never answered, goes a month after; so do codes that nobody can use any more, on
 * the day after. What was agreed to has gone into the practice and goes with it.
 */
@UseCase
class WatchRetention implements Retained {

    /** For the watcher, to talk about it. */
    private static final int DAYS = 30;

    private static final Duration CODES = Duration.ofDays(1);

    private static final String UNANSWERED =
            " w.erasedAt is null and ((w.state = :declined and w.answeredAt < :before) or (w.state = :waiting and w.doneOn < :day))";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private WatchRows rows;

    @Inject
    private OrganisationClock clock;

    @Override
    public List<UUID> candidates(RetentionTimes times) {
        List<UUID> found = past(
                        em.createQuery("select distinct w.learnerId from Watch w where" + UNANSWERED, UUID.class),
                        times)
                .getResultList();
        found.addAll(em.createQuery("select distinct a.learnerId from Assent a where a.expiresAt < :before", UUID.class)
                .setParameter("before", codes(times))
                .getResultList());
        return found.stream().distinct().toList();
    }

    @Override
    public Erased erase(Collection<UUID> people, RetentionTimes times, boolean dry) {
        if (people.isEmpty()) {
            return Erased.NOTHING;
        }
        List<Watch> watches = past(
                        em.createQuery(
                                "select w from Watch w where w.learnerId in :people and" + UNANSWERED, Watch.class),
                        times)
                .setParameter("people", people)
                .getResultList();
        List<Assent> assents = em.createQuery(
                        "select a from Assent a where a.learnerId in :people and a.expiresAt < :before", Assent.class)
                .setParameter("people", people)
                .setParameter("before", codes(times))
                .getResultList();
        return erase(watches, assents, dry);
    }

    @Override
    public Erased forget(Collection<UUID> people, boolean dry) {
        if (people.isEmpty()) {
            return Erased.NOTHING;
        }
        List<Watch> watches = em.createQuery(
                        "select w from Watch w where w.learnerId in :people and w.erasedAt is null and w.state <> :agreed",
                        Watch.class)
                .setParameter("people", people)
                .setParameter("agreed", WatchState.AGREED)
                .getResultList();
        List<Assent> assents = em.createQuery("select a from Assent a where a.learnerId in :people", Assent.class)
                .setParameter("people", people)
                .getResultList();
        return erase(watches, assents, dry);
    }

    private Erased erase(List<Watch> watches, List<Assent> assents, boolean dry) {
        if (!dry) {
            watches.forEach(watch -> watch.erase(clock.now()));
            assents.forEach(em::remove);
        }
        return Erased.of("watches", watches.size()).with("assents", assents.size());
    }

    private <T> TypedQuery<T> past(TypedQuery<T> query, RetentionTimes times) {
        LocalDate ago = times.today().minusDays(DAYS + 1L);
        return query.setParameter("declined", WatchState.DECLINED)
                .setParameter("waiting", WatchState.WAITING)
                .setParameter("before", clock.endOf(ago))
                .setParameter("day", rows.earliest().minusDays(DAYS));
    }

    private Instant codes(RetentionTimes times) {
        return clock.endOf(times.today().minusDays(1)).minus(CODES);
    }
}
