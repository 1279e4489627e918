package org.shuhari.signoff.watch;

import java.util.List;
import java.util.Locale;
import org.shuhari.catalog.Skill;

/**
 * What somebody who begins to watch sees: whom, which skill, and what may come of it.
 *
 * @param prospect what the watch would lead to as things stand
 * @param missing with {@link Prospect#MORE}: what the evidence lacks also with this practice
 * @param place of the last practice that the watcher may read; empty without one
 */
public record WatchSheet(Watched.Somebody learner, Skill skill, Prospect prospect, List<Lack> missing, String place) {

    /** What a watch leads to. */
    public enum Prospect {
        /** An observed practice alone: the watcher may not sign off, and is not told how the learner stands (R13). */
        PRACTICE,
        /** Nothing can be recorded: the skill is locked. */
        LOCKED,
        /** A request waits that the watcher may decide with it. */
        WAITING,
        /** With it the evidence can be complete, and it can be decided. */
        COMPLETES,
        /** A practice; more is missing. */
        MORE,
        /** A practice; the skill is mastered, and not due. */
        CURRENT;

        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether a decision can come of it. */
        public boolean decides() {
            return this == WAITING || this == COMPLETES;
        }
    }
}
