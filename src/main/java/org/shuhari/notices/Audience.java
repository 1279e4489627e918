package org.shuhari.notices;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.shuhari.mastery.Basis;
import org.shuhari.mastery.Coaches;

/** Whom to tell that somebody asks for a sign-off. */
final class Audience {

    private Audience() {}

    /**
     * The coach the learner wishes for, where that one may decide; else those of the narrow circle, and where there are
     * none of these all who may decide: a queue that everybody is called to is nobody's.
     *
     * @param mayDecide who may decide, with why (R6)
     * @param wish may be null
     */
    static Set<UUID> of(Map<UUID, Basis> mayDecide, UUID wish) {
        if (wish != null && mayDecide.containsKey(wish)) {
            return Set.of(wish);
        }
        return Coaches.nearest(mayDecide);
    }
}
