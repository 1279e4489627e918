package org.shuhari.mastery;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.shuhari.shared.UseCase;

/** Who may sign off which skill for whom (R6), from the facts of this moment. */
@UseCase
public class Coaches {

    /** Who may decide, with why. */
    public Map<UUID, Basis> mayDecide(Deciding question) {
        throw new UnsupportedOperationException("skeleton");
    }

    /** The same for many questions, in a number of queries that does not grow with them. */
    public Map<Deciding, Map<UUID, Basis>> mayDecide(Collection<Deciding> questions) {
        throw new UnsupportedOperationException("skeleton");
    }

    /** Whether somebody has R6 rights for a learner and a skill: may read the evidence (R13). */
    public boolean mayRead(UUID coach, UUID learner, String skill) {
        throw new UnsupportedOperationException("skeleton");
    }

    /** Whether somebody has R6 rights for a learner and at least one skill: may open the path (R13). */
    public boolean mayReadPath(UUID coach, UUID learner) {
        throw new UnsupportedOperationException("skeleton");
    }
}
