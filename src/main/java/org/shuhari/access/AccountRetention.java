package org.shuhari.access;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.UUID;
import org.shuhari.people.Erased;
import org.shuhari.people.Retained;
import org.shuhari.shared.UseCase;

/** The account of somebody made nameless ends, with all its tokens: a user name is a name. */
@UseCase
class AccountRetention implements Retained {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Erased forget(Collection<UUID> people, boolean dry) {
        if (people.isEmpty()) {
            return Erased.NOTHING;
        }
        int accounts = em.createQuery("select count(a) from Account a where a.employeeId in :people", Long.class)
                .setParameter("people", people)
                .getSingleResult()
                .intValue();
        if (!dry) {
            delete("delete from Token t where t.employeeId in :people", people);
            delete("delete from Device d where d.employeeId in :people", people);
            delete("delete from Invitation i where i.employeeId in :people", people);
            delete("delete from Account a where a.employeeId in :people", people);
        }
        return Erased.of("accounts", accounts);
    }

    private void delete(String query, Collection<UUID> people) {
        em.createQuery(query).setParameter("people", people).executeUpdate();
    }
}
