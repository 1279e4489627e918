package org.shuhari.signoff;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.shuhari.people.Erased;
import org.shuhari.people.Retained;
import org.shuhari.people.RetentionTimes;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.UseCase;

/**
 * What coaches wrote to somebody who left goes with that person's name, and so do the words of their claims; decisions and
 * revocations stay as facts. When a coach opened a review goes once no median looks back that far. What the leaver wrote to others as their coach stays: it is theirs.
 */
@UseCase
class SignOffRetention implements Retained {

    @Inject
    private Records records;

    @Inject
    private PaceTables pace;

    @Inject
    private OrganisationClock clock;

    @PersistenceContext
    private EntityManager em;

    @Override
    public List<UUID> candidates(RetentionTimes times) {
        return pace.openedBefore(longAgo(times));
    }

    @Override
    public Erased erase(Collection<UUID> people, RetentionTimes times, boolean dry) {
        int openings = people.isEmpty() ? 0 : pace.openings(people, longAgo(times));
        if (openings > 0 && !dry) {
            pace.eraseOpenings(people, longAgo(times));
        }
        return Erased.of("openings", openings);
    }

    private Instant longAgo(RetentionTimes times) {
        return clock.endOf(times.today().minusDays(Paces.DAYS_BACK + 1));
    }

    @Override
    public Erased forget(Collection<UUID> people, boolean dry) {
        if (!dry && !people.isEmpty()) {
            pace.forget(people);
        }
        int answers = 0;
        for (UUID person : people) {
            answers += records.signOffsFor(person).size();
            if (!dry) {
                run(
                        "update sign_off set notes = null, comment_text = null, next_step = null where employee_id = ?1",
                        person);
                run(
                        "update revocation set reason = '' where sign_off_id in"
                                + " (select s.id from sign_off s where s.employee_id = ?1)",
                        person);
                run("update claim set source = null where employee_id = ?1", person);
            }
        }
        return Erased.of("answers", answers);
    }

    private void run(String sql, UUID person) {
        em.createNativeQuery(sql).setParameter(1, person).executeUpdate();
    }
}
