package org.shuhari.bench;

/** One kind of request that is measured. */
interface Operation {

    /** Sends one, as the client of that number, and fails unless the answer is the expected one. */
    void once(int client);
}
