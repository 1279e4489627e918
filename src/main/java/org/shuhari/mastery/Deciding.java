package org.shuhari.mastery;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * The question "who may sign this off?" (R6).
 *
 * @param needed how many coaches are still needed
 * @param signed coaches who already signed this request
 * @param excluded coaches who may not decide it (a second look, R10)
 * @param promisedUntil the last day of the promised answer time; null when no request waits
 */
public record Deciding(
        UUID learner, String skill, int needed, Set<UUID> signed, Set<UUID> excluded, LocalDate promisedUntil) {

    /** Without a request: who may sign off the skill for the learner in general. */
    public static Deciding inGeneral(UUID learner, String skill) {
        return new Deciding(learner, skill, 1, Set.of(), Set.of(), null);
    }
}
