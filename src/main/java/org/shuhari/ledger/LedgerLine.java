package org.shuhari.ledger;

import jakarta.json.JsonObject;

/**
 * An entry with what it says.
 *
 * @param body null when retention erased it
 * @param bodyFits whether the body is the one the entry was made with; false when erased
 */
public record LedgerLine(LedgerEntry entry, JsonObject body, boolean bodyFits) {

    public boolean erased() {
        return body == null;
    }
}
