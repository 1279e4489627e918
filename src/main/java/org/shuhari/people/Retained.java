package org.shuhari.people;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * What a feature keeps about people no longer than it is needed. Every bean of this type takes part in retention; the facts
 * that a state is computed from are not part of it and stay.
 */
public interface Retained {

    /** People of whom something may have had its time; it is looked at closely under their lock. */
    default List<UUID> candidates(RetentionTimes times) {
        return List.of();
    }

    /**
     * Erases what has had its time. The caller has locked these people's rows and tells the ledger.
     *
     * @param dry only counts, and changes nothing
     */
    default Erased erase(Collection<UUID> people, RetentionTimes times, boolean dry) {
        return Erased.NOTHING;
    }

    /**
     * Erases what is left of the words of people who are made nameless. The caller has locked their rows.
     *
     * @param dry only counts, and changes nothing
     */
    default Erased forget(Collection<UUID> people, boolean dry) {
        return Erased.NOTHING;
    }

    /** Clears away what no row names any more, once the steps are committed: files. */
    default Erased sweep() {
        return Erased.NOTHING;
    }
}
