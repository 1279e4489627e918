package org.shuhari.mastery;

import java.util.Optional;

/**
 * A path as somebody may see it.
 *
 * @param inFull false for HR: without what is missing and without requests (R13)
 */
public record OpenedPath(Path path, Optional<Goal> goal, boolean inFull) {

    /** Whether a skill is on the way to the person's goal. */
    public boolean wants(String skill) {
        return goal.filter(g -> g.skills().contains(skill)).isPresent();
    }
}
