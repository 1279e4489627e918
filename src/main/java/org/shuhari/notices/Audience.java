package org.shuhari.notices;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shuhari.mastery.Basis;

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
        Set<UUID> narrow = mayDecide.entrySet().stream()
                .filter(coach -> coach.getValue() != Basis.OFFERED)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return narrow.isEmpty() ? mayDecide.keySet() : narrow;
    }
}
