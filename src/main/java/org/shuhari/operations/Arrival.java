package org.shuhari.operations;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.ListIterator;
import org.flywaydb.core.api.MigrationVersion;

/** A snapshot coming into a new database: the tables of its version, then all rows in one transaction, compared. */
final class Arrival {

    /** Gives the snapshot's rows. */
    interface Rows {

        Snapshot read(SnapshotReader.Taker taker) throws IOException, SQLException;
    }

    /** What came, as each side tells it. */
    record Compared(Snapshot sent, Snapshot arrived) {}

    private final Database target;

    Arrival(Database target) {
        this.target = target;
    }

    /** @throws Refusal when a newer Shuhari made it */
    static void accept(String schema, String shuhari) {
        MigrationVersion newest = Database.newestKnown();
        if (MigrationVersion.fromVersion(schema).compareTo(newest) > 0) {
            throw new Refusal("The data come from a newer Shuhari (" + shuhari + ", tables of version " + schema
                    + "); this one knows version " + newest + " at most. Bring Shuhari up to date first.");
        }
    }

    /**
     * Writes everything and compares it with what was sent, row by row; commits when nothing differs.
     *
     * @throws Refusal when anything differs; the database is then without data, as before
     */
    Compared take(String schema, Rows rows) throws IOException, SQLException {
        target.migrate(schema);
        try (Connection connection = target.connect()) {
            if (!SnapshotWriter.schema(connection)
                    .equals(MigrationVersion.fromVersion(schema).getVersion())) {
                throw new Refusal("The database has the tables of a newer Shuhari. Make it anew, empty.");
            }
            List<Table> tables = Tables.of(connection);
            connection.setAutoCommit(false);
            empty(connection, tables);
            SnapshotLoad load = new SnapshotLoad(connection, tables);
            Snapshot sent = rows.read(load);
            load.complete();
            Snapshot arrived = SnapshotWriter.write(connection, tables, OutputStream.nullOutputStream());
            compare(sent, arrived);
            connection.commit();
            return new Compared(sent, arrived);
        }
    }

    /** Of the rows that the migrations themselves bring. */
    private static void empty(Connection connection, List<Table> tables) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            ListIterator<Table> backwards = tables.listIterator(tables.size());
            while (backwards.hasPrevious()) {
                statement.executeUpdate(backwards.previous().delete());
            }
        }
    }

    private static void compare(Snapshot sent, Snapshot arrived) {
        sent.tables().forEach((table, sum) -> {
            if (!sum.equals(arrived.tables().get(table))) {
                throw new Refusal("The table " + table + " did not arrive as it was sent. Nothing was kept.");
            }
        });
        if (!sent.ledgerHead().equals(arrived.ledgerHead())) {
            throw new Refusal("The ledger's head did not arrive as it was sent. Nothing was kept.");
        }
    }
}
