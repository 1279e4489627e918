package org.shuhari.signoff;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.UUID;
import org.shuhari.people.Erased;
import org.shuhari.people.Retained;
import org.shuhari.shared.UseCase;

/**
 * What coaches wrote to somebody who left goes with that person's name, and so do the words of their claims; decisions and
 * revocations stay as facts. What the leaver wrote to others as their coach stays: it is theirs.
 */
@UseCase
class SignOffRetention implements Retained {

    @Inject
    private Records records;

    @PersistenceContext
    private EntityManager em;

    @Override
    public Erased forget(Collection<UUID> people, boolean dry) {
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
