package org.shuhari.ledger;

import jakarta.json.JsonObject;
import java.util.List;

/**
 * What a feature adds to the verification: it rebuilds its facts from the entries whose bodies stand and compares them
 * with its tables (R15). Every bean of this type takes part.
 */
public interface Replay {

    /** A fresh rebuilding, for one verification. */
    Rebuilding begin();

    /** Takes the entries in their order, then tells what does not agree. */
    interface Rebuilding {

        /** @param body what the entry says; null when retention erased it */
        void entry(LedgerEntry entry, JsonObject body);

        /** One sentence for each difference between the entries and the tables; empty when they agree. */
        List<String> differences();
    }
}
