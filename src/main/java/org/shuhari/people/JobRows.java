package org.shuhari.people;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.Problem;
import org.shuhari.shared.UseCase;

/** The jobs in their table. Beats are transactions of their own, so that every node sees them at once. */
@UseCase
class JobRows {

    private static final Duration SILENCE = Duration.ofSeconds(90);
    private static final Duration KEPT = Duration.ofDays(30);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OrganisationClock clock;

    /** @return false when a job with this id is there already, ordered at the same moment or before */
    public boolean add(Jobs.Order order) {
        em.createQuery("delete from Job j where j.endedAt < :limit")
                .setParameter("limit", clock.now().minus(KEPT))
                .executeUpdate();
        return em.createNativeQuery(
                                "insert into job (id, kind, owner_id, state, done, total, stop_asked, beat_at)"
                                        + " values (cast(?1 as uuid), ?2, cast(?3 as uuid), ?4, 0, ?5, false, ?6) on conflict do nothing")
                        .setParameter(1, order.id().toString())
                        .setParameter(2, order.kind())
                        .setParameter(3, order.owner().toString())
                        .setParameter(4, JobState.RUNNING.name())
                        .setParameter(5, order.total())
                        .setParameter(6, Timestamp.from(clock.now()))
                        .executeUpdate()
                > 0;
    }

    /** One of somebody's own; where its node was not heard of for too long, it is given up. */
    public Job get(UUID id, UUID owner) {
        Job job = own(id, owner).orElseThrow(Problem::notFound);
        if (job.silentSince(clock.now().minus(SILENCE))) {
            em.refresh(job, LockModeType.PESSIMISTIC_WRITE);
            if (job.silentSince(clock.now().minus(SILENCE))) {
                job.end(JobState.INTERRUPTED, null, clock.now());
            }
        }
        return job;
    }

    public Optional<Job> find(UUID id, UUID owner) {
        return own(id, owner);
    }

    /** Somebody's jobs of a kind that run or ended after an instant, the last one first. */
    public List<Job> latest(String kind, UUID owner, Instant after) {
        return em.createQuery(
                        "select j from Job j where j.ownerId = :owner and j.kind = :kind and j.beatAt > :after order by j.beatAt desc",
                        Job.class)
                .setParameter("owner", owner)
                .setParameter("kind", kind)
                .setParameter("after", after)
                .getResultList();
    }

    private Optional<Job> own(UUID id, UUID owner) {
        return Optional.ofNullable(em.find(Job.class, id))
                .filter(job -> job.ownerId().equals(owner));
    }

    public void askToStop(UUID id, UUID owner) {
        own(id, owner).orElseThrow(Problem::notFound);
        locked(id).askToStop();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean beat(UUID id, int done) {
        return locked(id).beat(done, clock.now());
    }

    /** Part of the transaction that stores what the job did. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean complete(UUID id, JsonObject result) {
        boolean completed = locked(id).complete(result, clock.now());
        em.flush();
        return completed;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void end(UUID id, JobState how, String why) {
        locked(id).end(how, why, clock.now());
    }

    private Job locked(UUID id) {
        return em.find(Job.class, id, LockModeType.PESSIMISTIC_WRITE);
    }
}
