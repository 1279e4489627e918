package org.shuhari.signoff.dialogue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.shuhari.people.Erased;
import org.shuhari.people.Retained;
import org.shuhari.people.RetentionTimes;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.UseCase;

/**
 * What was written in a dialogue goes when practices of that age go, and with its learner's name. What a coach who left wrote to
 * learners stays: it is theirs.
 */
@UseCase
class DialogueRetention implements Retained {

    private static final String WRITTEN = " from dialogue_message where learner_id = ?1";
    private static final String BEFORE = " and written_at < ?2";

    /** Where nothing is left to have been read. */
    private static final String READ = "delete from dialogue_read where learner_id = ?1 and not exists (select 1 from"
            + " dialogue_message m where m.learner_id = dialogue_read.learner_id and m.skill = dialogue_read.skill)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OrganisationClock clock;

    @Override
    public List<UUID> candidates(RetentionTimes times) {
        return em.createQuery("select distinct m.learnerId from Message m where m.writtenAt < :before", UUID.class)
                .setParameter("before", clock.endOf(times.practicesUntil()))
                .getResultList();
    }

    @Override
    public Erased erase(Collection<UUID> people, RetentionTimes times, boolean dry) {
        Timestamp before = Timestamp.from(clock.endOf(times.practicesUntil()));
        int messages = 0;
        for (UUID person : people) {
            messages +=
                    count(query("select count(*)" + WRITTEN + BEFORE, person).setParameter(2, before));
            if (!dry) {
                query("delete" + WRITTEN + BEFORE, person)
                        .setParameter(2, before)
                        .executeUpdate();
                query(READ, person).executeUpdate();
            }
        }
        return Erased.of("messages", messages);
    }

    @Override
    public Erased forget(Collection<UUID> people, boolean dry) {
        int messages = 0;
        for (UUID person : people) {
            messages += count(query("select count(*)" + WRITTEN, person));
            if (!dry) {
                query("delete" + WRITTEN, person).executeUpdate();
                query("delete from dialogue_read where learner_id = ?1 or reader_id = ?1", person)
                        .executeUpdate();
            }
        }
        return Erased.of("messages", messages);
    }

    private Query query(String sql, UUID person) {
        return em.createNativeQuery(sql).setParameter(1, person);
    }

    private static int count(Query query) {
        return ((Number) query.getSingleResult()).intValue();
    }
}
