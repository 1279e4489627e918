package org.shuhari.notices.mail;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.shuhari.people.Erased;
import org.shuhari.people.Retained;
import org.shuhari.shared.UseCase;

/** What was mailed to somebody made nameless goes too; what others were mailed of that person names a former colleague. */
@UseCase
class MailRetention implements Retained {

    private static final Map<String, String> THEIRS =
            Map.of("MailItem", "recipientId", "MailLetter", "recipientId", "Mailbox", "employeeId");

    @PersistenceContext
    private EntityManager em;

    @Override
    public Erased forget(Collection<UUID> people, boolean dry) {
        if (people.isEmpty()) {
            return Erased.NOTHING;
        }
        int mails = em.createQuery("select count(i) from MailItem i where i.recipientId in :people", Long.class)
                .setParameter("people", people)
                .getSingleResult()
                .intValue();
        if (!dry) {
            THEIRS.forEach(
                    (kind, whose) -> em.createQuery("delete from " + kind + " r where r." + whose + " in :people")
                            .setParameter("people", people)
                            .executeUpdate());
        }
        return Erased.of("mails", mails);
    }
}
