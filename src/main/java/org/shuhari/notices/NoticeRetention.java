package org.shuhari.notices;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.UUID;
import org.shuhari.people.Erased;
import org.shuhari.people.Retained;
import org.shuhari.shared.UseCase;

/** What somebody made nameless was told goes too; what others were told of that person names a former colleague. */
@UseCase
class NoticeRetention implements Retained {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Erased forget(Collection<UUID> people, boolean dry) {
        if (people.isEmpty()) {
            return Erased.NOTHING;
        }
        String told = " from Notice n where n.recipientId in :people";
        int notices = dry
                ? em.createQuery("select count(n)" + told, Long.class)
                        .setParameter("people", people)
                        .getSingleResult()
                        .intValue()
                : em.createQuery("delete" + told).setParameter("people", people).executeUpdate();
        return Erased.of("notices", notices);
    }
}
