package org.shuhari.signoff.watch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shuhari.people.Employee;
import org.shuhari.people.People;
import org.shuhari.practice.WatchedPractices;
import org.shuhari.shared.data.Taken;

/** Watches as they are stored; part of the caller's transaction. */
@Dependent
class WatchRows {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private People people;

    @Inject
    private WatchedPractices practices;

    @Inject
    private WatchedCriteria criteria;

    Optional<Watch> find(UUID id) {
        return Optional.ofNullable(em.find(Watch.class, id));
    }

    /** Whom it is about, learner and watcher, without reading the rest: that is read once their rows are locked. */
    Optional<List<UUID>> peopleOf(UUID id) {
        return em
                .createQuery("select w.learnerId, w.watcherId from Watch w where w.id = :id", Object[].class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .map(row -> List.of((UUID) row[0], (UUID) row[1]))
                .findFirst();
    }

    /** @throws org.shuhari.shared.Problem 409 {@code watch-differs} when somebody else was quicker with the same id */
    void add(Watch watch) {
        em.persist(watch);
        try {
            em.flush();
        } catch (PersistenceException e) {
            throw Taken.or(e, WatchRefusals::differs);
        }
    }

    /** Those that ask a learner, the longest waiting first. */
    List<Watch> waitingFor(UUID learner) {
        return em.createQuery(
                        "select w from Watch w where w.learnerId = :learner and w.state = :waiting and w.doneOn >= :earliest"
                                + " order by w.receivedAt, w.id",
                        Watch.class)
                .setParameter("learner", learner)
                .setParameter("waiting", WatchState.WAITING)
                .setParameter("earliest", earliest())
                .getResultList();
    }

    /** What somebody sent since, and what of it waits, the latest first. */
    List<Watch> sentBy(UUID watcher, Instant since) {
        return em.createQuery(
                        "select w from Watch w where w.watcherId = :watcher and (w.receivedAt >= :since or"
                                + " (w.state = :waiting and w.doneOn >= :earliest)) order by w.receivedAt desc, w.id",
                        Watch.class)
                .setParameter("watcher", watcher)
                .setParameter("since", since)
                .setParameter("waiting", WatchState.WAITING)
                .setParameter("earliest", earliest())
                .getResultList();
    }

    LocalDate earliest() {
        return practices.earliestDay();
    }

    Watched shown(Watch watch) {
        return shown(List.of(watch)).get(0);
    }

    /** With the names, in one query for all. */
    List<Watched> shown(List<Watch> watches) {
        Set<UUID> named = watches.stream()
                .flatMap(watch -> Stream.of(watch.learnerId(), watch.watcherId()))
                .collect(Collectors.toSet());
        Map<UUID, Employee> names = people.byIds(named);
        LocalDate earliest = earliest();
        return watches.stream()
                .map(watch -> Watched.of(
                        watch,
                        watch.state(earliest),
                        criteria.inWords(watch),
                        names.get(watch.learnerId()).name(),
                        names.get(watch.watcherId()).name()))
                .toList();
    }
}
