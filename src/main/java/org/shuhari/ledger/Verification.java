package org.shuhari.ledger;

import java.util.List;

/**
 * What a verification found.
 *
 * @param entries how many entries there are
 * @param intact whether the chain holds from the first entry to the head, and nothing differs
 * @param erased how many bodies retention has erased; their digests still hold the chain together
 * @param firstBroken the number of the first entry that does not fit; null when none
 * @param differences where the fact tables say something other than the entries
 * @param head the newest entry
 */
public record Verification(
        long entries, boolean intact, long erased, Long firstBroken, List<String> differences, Head head) {

    /** Number and hash of the newest entry. */
    public record Head(long seq, String hash) {}
}
