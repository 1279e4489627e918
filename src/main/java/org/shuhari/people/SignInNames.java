package org.shuhari.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shuhari.shared.data.Taken;

/** A user name for one person: free, and given. */
@ApplicationScoped
class SignInNames {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private UserNames userNames;

    /** Null for somebody without an account. */
    String of(UUID person) {
        return userNames.of(List.of(person)).get(person);
    }

    /**
     * @param field where the fault is told
     * @param own who may have the name already; null for nobody
     */
    void checkFree(Faults faults, String field, String username, UUID own) {
        UUID holder = userNames.holders(List.of(username)).get(username);
        if (holder != null && !holder.equals(own)) {
            faults.add(field, "Somebody else signs in as " + username + ". Choose another name or address.");
        }
    }

    /** Two may take one staff number or user name at the same moment; the database lets one pass. */
    void give(UUID person, String username) {
        try {
            em.flush();
            userNames.give(Map.of(person, username));
            em.flush();
        } catch (PersistenceException e) {
            throw Taken.or(e, PeopleRefusals::takenMeanwhile);
        }
    }
}
