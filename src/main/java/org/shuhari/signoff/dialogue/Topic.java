package org.shuhari.signoff.dialogue;

import java.util.UUID;
import org.shuhari.mastery.Deciding;

/** What a dialogue is about: one learner and one skill. */
public record Topic(UUID learner, String skill) {

    /** Who coaches this learner in this skill. */
    Deciding question() {
        return Deciding.inGeneral(learner, skill);
    }
}
