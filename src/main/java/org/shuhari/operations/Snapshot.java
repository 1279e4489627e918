package org.shuhari.operations;

import java.util.Collections;
import java.util.Map;

/**
 * What a snapshot of a database says about itself.
 *
 * @param shuhari the version of Shuhari that took it
 * @param schema the newest migration the database had
 * @param database {@code H2} or {@code PostgreSQL}
 * @param taken when, ISO-8601 in UTC
 * @param ledgerHead number and hash of the ledger's newest entry
 * @param tables in the order in which they can be written
 */
record Snapshot(
        String shuhari, String schema, String database, String taken, String ledgerHead, Map<String, TableSum> tables) {

    Snapshot {
        tables = Collections.unmodifiableMap(tables);
    }

    long rows() {
        return tables.values().stream().mapToLong(TableSum::rows).sum();
    }
}
