package org.shuhari.gaps.team;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.UUID;
import org.shuhari.people.Erased;
import org.shuhari.people.Retained;
import org.shuhari.shared.UseCase;

/** What somebody who left answered to a timetable goes with the name; a figure said for the team stays the team's. */
@UseCase
class TimetableRetention implements Retained {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Erased forget(Collection<UUID> people, boolean dry) {
        if (people.isEmpty()) {
            return Erased.NOTHING;
        }
        int answers = em.createQuery("select count(a) from TimetableAnswer a where a.employeeId in :people", Long.class)
                .setParameter("people", people)
                .getSingleResult()
                .intValue();
        if (!dry) {
            em.createQuery("delete from TimetableAnswer a where a.employeeId in :people")
                    .setParameter("people", people)
                    .executeUpdate();
        }
        return Erased.of("timetable", answers);
    }
}
