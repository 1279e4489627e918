package org.shuhari.people;

import jakarta.json.JsonObject;

/** Told by long work how far it is. */
public interface Progress {

    /** For work that nobody follows. */
    Progress UNSEEN = new Progress() {
        @Override
        public void at(double share) {
            // nobody looks
        }

        @Override
        public void complete(JsonObject result) {
            // the caller has it
        }
    };

    /**
     * @param share of the whole, 0 to 1
     * @throws JobStopped when it is to end here
     */
    void at(double share);

    /**
     * The work is complete: said inside the transaction that stores what it did, before the ledger's head is locked.
     *
     * @throws JobStopped when it was stopped, or given up, before
     */
    void complete(JsonObject result);
}
