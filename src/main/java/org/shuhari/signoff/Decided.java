package org.shuhari.signoff;

import java.util.List;
import org.shuhari.mastery.MasteryState;

/**
 * What a decision did.
 *
 * @param state of the skill, for the learner, after it
 * @param unlocked the skills it opened (R8)
 * @param repeated whether the same decision had been taken before (R12)
 */
public record Decided(SignOff signOff, MasteryState state, List<String> unlocked, boolean repeated) {}
