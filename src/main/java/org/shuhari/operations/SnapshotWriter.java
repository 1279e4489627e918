package org.shuhari.operations;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.api.MigrationVersion;
import org.shuhari.shared.OrganisationClock;

/** Writes every row of a database as it is at one moment, while others go on writing to it. */
final class SnapshotWriter {

    private static final int ROWS_AT_ONCE = 1_000;

    private final Connection connection;
    private final Writer out;

    private SnapshotWriter(Connection connection, OutputStream out) {
        this.connection = connection;
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /**
     * Of the database as it is at this moment.
     *
     * @param out is flushed and stays open
     */
    static Snapshot write(Connection connection, OutputStream out) throws SQLException, IOException {
        List<Table> tables = Tables.of(connection);
        try (StillDatabase still = new StillDatabase(connection)) {
            return write(still.connection(), tables, out);
        }
    }

    /** Of the database as the connection's transaction sees it. */
    static Snapshot write(Connection connection, List<Table> tables, OutputStream out)
            throws SQLException, IOException {
        SnapshotWriter writer = new SnapshotWriter(connection, out);
        Snapshot snapshot = writer.write(tables);
        writer.out.flush();
        return snapshot;
    }

    /** The newest migration a database has. */
    static String schema(Connection connection) throws SQLException {
        MigrationVersion newest = MigrationVersion.EMPTY;
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select \"version\" from " + Table.quoted(Tables.HISTORY)
                        + " where \"success\" = true and \"version\" is not null")) {
            while (rows.next()) {
                MigrationVersion version = MigrationVersion.fromVersion(rows.getString(1));
                newest = version.compareTo(newest) > 0 ? version : newest;
            }
        }
        return newest.getVersion();
    }

    private Snapshot write(List<Table> tables) throws SQLException, IOException {
        // The first statement: the moment that all of the snapshot shows.
        String ledgerHead = ledgerHead(connection);
        Map<String, TableSum> sums = new LinkedHashMap<>();
        Snapshot snapshot = new Snapshot(
                ShuhariVersion.read(),
                schema(connection),
                connection.getMetaData().getDatabaseProductName(),
                new OrganisationClock().now().toString(),
                ledgerHead,
                sums);
        line(SnapshotForm.FIRST);
        line(SnapshotForm.SHUHARI + snapshot.shuhari());
        line(SnapshotForm.SCHEMA + snapshot.schema());
        line(SnapshotForm.DATABASE + snapshot.database());
        line(SnapshotForm.TAKEN + snapshot.taken());
        line(SnapshotForm.LEDGER + snapshot.ledgerHead());
        for (Table table : tables) {
            sums.put(table.name(), write(table));
        }
        line(SnapshotForm.LAST);
        return snapshot;
    }

    static String ledgerHead(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet head = statement.executeQuery("select seq, hash from ledger_head")) {
            head.next();
            return head.getLong(1) + " " + head.getString(2);
        }
    }

    private TableSum write(Table table) throws SQLException, IOException {
        line(SnapshotForm.COPY + table.copied() + SnapshotForm.FROM);
        TableSum.Adding adding = new TableSum.Adding();
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet row = statement.executeQuery(table.selectAll())) {
                while (row.next()) {
                    String line = CopyText.line(values(table, row));
                    adding.add(line);
                    line(line);
                }
            }
        }
        line(SnapshotForm.END_OF_ROWS);
        line(SnapshotForm.SUM + adding.sum());
        return adding.sum();
    }

    private static List<String> values(Table table, ResultSet row) throws SQLException {
        List<String> values = new ArrayList<>(table.columns().size());
        for (Table.Column column : table.columns()) {
            values.add(column.kind().text(row, values.size() + 1));
        }
        return values;
    }

    private void line(String line) throws IOException {
        out.write(line);
        out.write('\n');
    }
}
