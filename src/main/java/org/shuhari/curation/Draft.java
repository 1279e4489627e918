package org.shuhari.curation;

import java.util.Map;

/**
 * What somebody proposes.
 *
 * @param target the id of the skill or job role
 * @param gain what the customer gains
 * @param words the very words proposed, by {@link Part#name}; may be empty
 */
public record Draft(
        Proposal.About about, String target, String what, String why, String gain, Map<String, String> words) {

    public Draft {
        words = Map.copyOf(words);
    }
}
