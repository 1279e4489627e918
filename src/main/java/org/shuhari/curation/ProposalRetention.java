package org.shuhari.curation;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.UUID;
import org.shuhari.people.Erased;
import org.shuhari.people.Retained;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.UseCase;

/**
 * With somebody's name go the sentences they wrote about a change: what, why, what the customer gains, and what they said. The
 * words proposed for the files stay with an accepted proposal: they are the catalog's.
 */
@UseCase
class ProposalRetention implements Retained {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OrganisationClock clock;

    @Override
    public Erased forget(Collection<UUID> people, boolean dry) {
        int proposals = 0;
        int comments = 0;
        for (UUID person : people) {
            proposals += count("select count(*) from proposal where proposer_id = ?1", person);
            comments += count("select count(*) from proposal_comment where author_id = ?1", person);
            if (!dry) {
                run("delete from proposal_comment where author_id = ?1", person);
                run("update proposal set words = null where proposer_id = ?1 and state <> 'ACCEPTED'", person);
                run("update proposal set what = '', why = '', gain = '' where proposer_id = ?1", person);
            }
        }
        return Erased.of("proposals", proposals).with("comments", comments);
    }

    private int count(String sql, UUID person) {
        return ((Number) em.createNativeQuery(sql).setParameter(1, person).getSingleResult()).intValue();
    }

    private void run(String sql, UUID person) {
        em.createNativeQuery(sql).setParameter(1, person).executeUpdate();
    }
}
