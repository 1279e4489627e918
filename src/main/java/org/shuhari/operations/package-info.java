/**
 * Keeping an installation: backup, restore, and the move from the H2 trial to PostgreSQL. Run by the scripts of the same names
 * with the application's own classes, outside the server.
 *
 * <p>Out of scope: what the rows mean. This feature reads which tables there are from the database, so a new migration
 * needs no change here; a column of a type that {@link org.shuhari.operations.ColumnKind} does not know is refused rather than
 * left out. The one thing it knows by name is {@code attachment.sha256}, to tell which photos are missing, and
 * {@code ledger_head}.
 *
 * <p>Decisions:
 * <ul>
 *   <li>One logical form for all three: every table as PostgreSQL's COPY writes it, in the order in which references allow
 *       to read it. So a backup of H2 goes into PostgreSQL and back, the move is a backup and a restore without photos, and
 *       {@code psql} can read it in need. Rejected: {@code pg_dump} and H2's {@code BACKUP} (two forms, neither of which the other
 *       database reads).</li>
 *   <li>A backup is a ZIP, because Java writes it and its members can be read in any order: {@code database.sql}, {@code
 *       photos/…}, {@code manifest.properties}, and {@code SHA256SUMS} over them all. It is read back before it counts.</li>
 *   <li>A snapshot is one transaction: "repeatable read" on PostgreSQL, H2's own "snapshot" level. Nobody waits for it.
 *       Photos come after it, for they are on the disk before the database knows them.</li>
 *   <li>H2's file belongs to the running server, so the server itself gives the snapshot, through a Unix socket in a folder
 *       of mode 700 in the data folder: who may read the data anyway may ask, nobody else, and there is no new address on the
 *       network. Rejected: an endpoint with a secret (one more way in from outside); H2's mixed mode (a database port
 *       that listens to everybody).</li>
 *   <li>Tables are compared by the number of rows and the sum of the rows' SHA-256, which does not depend on the order in
 *       which a database gives them. What came in is read again and compared before it is committed.</li>
 *   <li>A restore makes the tables of the backup's version and fills them in one transaction; the next start brings them
 *       up to date. An H2 database is made beside its place and moved there when it is complete. The folder
 *       {@code restoring} in the data folder says that one was cut off, and {@code scripts/run} does not start on it.</li>
 *   <li>After the move the H2 file stays as it was, and {@code moved-to-postgresql} beside it keeps {@code scripts/run} and {@code
 *       scripts/backup} from going on with old data by mistake.</li>
 * </ul>
 */
package org.shuhari.operations;
