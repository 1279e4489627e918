package org.shuhari.operations;

/**
 * The lines of a snapshot that are not rows. All of it is what {@code psql} reads, so that a snapshot can be used even
 * without Shuhari:
 *
 * <pre>
 * -- Shuhari database 1
 * -- shuhari: 1.0.0
 * -- schema: 08
 * -- database: H2
 * -- taken: 2026-03-01T01:30:00.123Z
 * -- ledger: 1204 9f86d0…
 * COPY "unit" ("id", "name", "parent_id") FROM stdin;
 * …
 * \.
 * -- sum: 12 d41d8c…
 * -- end
 * </pre>
 */
final class SnapshotForm {

    static final String FIRST = "-- Shuhari database 1";
    static final String SHUHARI = "-- shuhari: ";
    static final String SCHEMA = "-- schema: ";
    static final String DATABASE = "-- database: ";
    static final String TAKEN = "-- taken: ";
    static final String LEDGER = "-- ledger: ";
    static final String COPY = "COPY ";
    static final String FROM = " FROM stdin;";
    static final String END_OF_ROWS = "\\.";
    static final String SUM = "-- sum: ";
    static final String LAST = "-- end";
    static final String FAULT = "-- fault: ";

    private SnapshotForm() {}
}
