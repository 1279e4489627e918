package org.shuhari.signoff;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shuhari.signoff.SkillTime.Timed;

/** What a coach said about the own time, and when the coach opened which request. */
@Dependent
class PaceTables {

    /** Who comes back to a request after so long begins anew: the time between was spent elsewhere. */
    private static final Duration LEFT = Duration.ofHours(1);

    @PersistenceContext
    private EntityManager em;

    Optional<CoachPace> of(UUID coach) {
        return Optional.ofNullable(em.find(CoachPace.class, coach));
    }

    Map<UUID, CoachPace> of(Collection<UUID> coaches) {
        if (coaches.isEmpty()) {
            return Map.of();
        }
        return em
                .createQuery("select p from CoachPace p where p.coachId in :coaches", CoachPace.class)
                .setParameter("coaches", coaches)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(CoachPace::coachId, Function.identity()));
    }

    void add(CoachPace pace) {
        em.persist(pace);
    }

    void opened(UUID request, UUID coach, Instant now) {
        em.createNativeQuery("insert into review_opening (request_id, coach_id, opened_at) values (?1, ?2, ?3)"
                        + " on conflict do nothing")
                .setParameter(1, request)
                .setParameter(2, coach)
                .setParameter(3, java.sql.Timestamp.from(now))
                .executeUpdate();
        em.createQuery("update ReviewOpening o set o.openedAt = :now where o.requestId = :request"
                        + " and o.coachId = :coach and o.openedAt < :left")
                .setParameter("now", now)
                .setParameter("request", request)
                .setParameter("coach", coach)
                .setParameter("left", now.minus(LEFT))
                .executeUpdate();
    }

    /** A coach's decisions since then that were opened before. */
    List<Timed> decided(UUID coach, Instant since) {
        return em
                .createQuery(
                        "select s, o.openedAt from SignOff s, ReviewOpening o where o.requestId = s.requestId"
                                + " and o.coachId = s.coachId and s.coachId = :coach and s.decidedAt >= :since"
                                + " and o.openedAt <= s.decidedAt order by s.decidedAt, s.id",
                        Object[].class)
                .setParameter("coach", coach)
                .setParameter("since", since)
                .getResultList()
                .stream()
                .map(row -> timed((SignOff) row[0], (Instant) row[1]))
                .toList();
    }

    private static Timed timed(SignOff signOff, Instant openedAt) {
        return new Timed(signOff.skill(), signOff.confirms(), Duration.between(openedAt, signOff.decidedAt()));
    }

    /** How many requests made since then a coach has decided. */
    int decidedOfThoseAskedSince(UUID coach, Instant since) {
        return em.createQuery(
                        "select count(s) from SignOff s, SignOffRequest r where r.id = s.requestId"
                                + " and s.coachId = :coach and r.requestedAt >= :since",
                        Long.class)
                .setParameter("coach", coach)
                .setParameter("since", since)
                .getSingleResult()
                .intValue();
    }

    /** Coaches who opened something before then. */
    List<UUID> openedBefore(Instant end) {
        return em.createQuery("select distinct o.coachId from ReviewOpening o where o.openedAt < :end", UUID.class)
                .setParameter("end", end)
                .getResultList();
    }

    /** How many openings of these coaches are older than that. */
    int openings(Collection<UUID> coaches, Instant end) {
        return em.createQuery(
                        "select count(o.requestId) from ReviewOpening o where o.coachId in :coaches and o.openedAt < :end",
                        Long.class)
                .setParameter("coaches", coaches)
                .setParameter("end", end)
                .getSingleResult()
                .intValue();
    }

    void eraseOpenings(Collection<UUID> coaches, Instant end) {
        em.createQuery("delete from ReviewOpening o where o.coachId in :coaches and o.openedAt < :end")
                .setParameter("coaches", coaches)
                .setParameter("end", end)
                .executeUpdate();
    }

    void forget(Collection<UUID> coaches) {
        em.createQuery("delete from CoachPace p where p.coachId in :coaches")
                .setParameter("coaches", coaches)
                .executeUpdate();
        em.createQuery("delete from ReviewOpening o where o.coachId in :coaches")
                .setParameter("coaches", coaches)
                .executeUpdate();
    }
}
