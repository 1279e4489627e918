package org.shuhari.signoff.quality;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.shuhari.people.Erased;
import org.shuhari.people.Retained;
import org.shuhari.people.RetentionTimes;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.UseCase;

/**
 * Coaching cycles and calibrations go when practices of their age go. With a name go the cycles that person was watched in, and the
 * calibrations the person took part in or whose practice was the person's; what somebody who left noted of another's coaching
 * stays: it is the other's.
 */
@UseCase
class QualityRetention implements Retained {

    private static final String CYCLES = " from coaching_cycle where coach_id = ?1";
    private static final String CALIBRATIONS = " from calibration where (proposer_id = ?1 or partner_id = ?1"
            + " or practice_id in (select p.id from practice p where p.employee_id = ?1))";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OrganisationClock clock;

    @Override
    public List<UUID> candidates(RetentionTimes times) {
        Instant before = clock.endOf(times.practicesUntil());
        return Stream.of(
                        "select distinct c.coachId from CoachingCycle c where c.askedAt < :before",
                        "select distinct c.proposerId from Calibration c where c.proposedAt < :before")
                .flatMap(query ->
                        em.createQuery(query, UUID.class).setParameter("before", before).getResultList().stream())
                .distinct()
                .toList();
    }

    @Override
    public Erased erase(Collection<UUID> people, RetentionTimes times, boolean dry) {
        Timestamp before = Timestamp.from(clock.endOf(times.practicesUntil()));
        int cycles = 0;
        int calibrations = 0;
        for (UUID person : people) {
            cycles += gone(CYCLES + " and asked_at < ?2", person, before, dry);
            calibrations += gone(" from calibration where proposer_id = ?1 and proposed_at < ?2", person, before, dry);
        }
        return Erased.of("cycles", cycles).with("calibrations", calibrations);
    }

    @Override
    public Erased forget(Collection<UUID> people, boolean dry) {
        int cycles = 0;
        int calibrations = 0;
        for (UUID person : people) {
            cycles += gone(CYCLES, person, null, dry);
            calibrations += gone(CALIBRATIONS, person, null, dry);
        }
        return Erased.of("cycles", cycles).with("calibrations", calibrations);
    }

    private int gone(String which, UUID person, Timestamp before, boolean dry) {
        int number = ((Number) query("select count(*)" + which, person, before).getSingleResult()).intValue();
        if (!dry && number > 0) {
            query("delete" + which, person, before).executeUpdate();
        }
        return number;
    }

    private Query query(String sql, UUID person, Timestamp before) {
        Query query = em.createNativeQuery(sql).setParameter(1, person);
        return before == null ? query : query.setParameter(2, before);
    }
}
