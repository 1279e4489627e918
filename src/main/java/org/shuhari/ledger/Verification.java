package org.shuhari.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * What a verification found.
 *
 * @param entries how many entries there are
 * @param intact whether the chain holds from the first entry to the head, and nothing differs
 * @param erased how many bodies retention has erased; their digests still hold the chain together
 * @param firstBroken the number of the first entry that does not fit; null when none
 * @param broken what is known of that entry; null when none
 * @param differences where the fact tables say something other than the entries
 * @param head the newest entry
 */
public record Verification(
        long entries,
        boolean intact,
        long erased,
        Long firstBroken,
        Broken broken,
        List<String> differences,
        Head head) {

    /**
     * Where the chain breaks. For a missing entry it is the one after the gap, or none at the end.
     *
     * @param kind what the entry says happened; null when there is none
     */
    public record Broken(long seq, String why, String kind, Instant at, UUID actor, UUID subject) {

        static Broken of(LedgerEntry entry, Why why) {
            return new Broken(entry.seq(), why.slug(), entry.kind(), entry.at(), entry.actor(), entry.subject());
        }

        static Broken atEnd(long seq) {
            return new Broken(seq, Why.HEAD.slug(), null, null, null, null);
        }
    }

    /** What does not fit. */
    enum Why {
        /** At least one entry before it is missing. */
        GAP,
        /** The entry, or the hash of the one before, is not what it was when it was written. */
        ENTRY,
        /** Its details are not those it was written with. */
        BODY,
        /** The newest entry is not the one that the head names. */
        HEAD;

        String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Number and hash of the newest entry. */
    public record Head(long seq, String hash) {}
}
