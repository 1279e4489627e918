package org.shuhari.signoff.dialogue;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shuhari.mastery.Basis;
import org.shuhari.mastery.Coaches;

/** Whom a learner's message is told to. */
final class Listeners {

    private Listeners() {}

    /**
     * @param tookPart who wrote or answered before, the learner among them
     * @param mayRead coaches with R6 rights for learner and skill, with why
     */
    static Set<UUID> of(Set<UUID> tookPart, Map<UUID, Basis> mayRead) {
        Set<UUID> known = tookPart.stream().filter(mayRead::containsKey).collect(Collectors.toSet());
        return known.isEmpty() ? Coaches.nearest(mayRead) : known;
    }
}
