package org.shuhari.demo;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postgresql.PGConnection;

/**
 * Rows on their way into the tables, in large batches: {@code COPY} on PostgreSQL, prepared statements on H2. Tables are written
 * in the order in which they are declared, parents first.
 */
final class SyntheticTables {

    private static final int BATCH = 20_000;

    private final Connection connection;
    private final boolean postgres;
    private final Map<String, Table> tables = new LinkedHashMap<>();
    private int waiting;
    private long written;

    SyntheticTables(Connection connection) throws SQLException {
        this.connection = connection;
        this.postgres = connection.getMetaData().getDatabaseProductName().startsWith("PostgreSQL");
        connection.setAutoCommit(false);
    }

    private record Table(String name, List<String> columns, List<Object[]> rows) {

        String columnNames() {
            return String.join(", ", columns);
        }
    }

    void declare(String table, String... columns) {
        tables.put(table, new Table(table, List.of(columns), new ArrayList<>()));
    }

    /** @param values in the order of the declared columns: ids, texts, numbers, truth values, dates, instants, nulls */
    void row(String table, Object... values) {
        tables.get(table).rows().add(values);
        if (++waiting >= BATCH) {
            flush();
        }
    }

    void flush() {
        try {
            for (Table table : tables.values()) {
                if (!table.rows().isEmpty()) {
                    write(table);
                    written += table.rows().size();
                    table.rows().clear();
                }
            }
            connection.commit();
            waiting = 0;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(Table table) throws SQLException, IOException {
        if (postgres) {
            StringBuilder text = new StringBuilder();
            table.rows().forEach(row -> copied(text, row));
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy " + table.name() + " (" + table.columnNames() + ") from stdin",
                            new StringReader(text.toString()));
            return;
        }
        String marks = table.columns().stream().map(c -> "?").collect(Collectors.joining(", "));
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into " + table.name() + " (" + table.columnNames() + ") values (" + marks + ")")) {
            for (Object[] row : table.rows()) {
                for (int i = 0; i < row.length; i++) {
                    insert.setObject(i + 1, row[i] instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : row[i]);
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** The text form of {@code COPY}: tabs between, {@code \N} for null, a backslash before what would be misread. */
    private static void copied(StringBuilder text, Object[] row) {
        text.append(Stream.of(row)
                        .map(value -> value == null
                                ? "\\N"
                                : value.toString()
                                        .replace("\\", "\\\\")
                                        .replace("\t", "\\t")
                                        .replace("\n", "\\n")
                                        .replace("\r", "\\r"))
                        .collect(Collectors.joining("\t")))
                .append('\n');
    }

    /** One statement, at once. */
    void run(String sql, Object... values) {
        flush();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i] instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : values[i]);
            }
            statement.executeUpdate();
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many rows were written so far. */
    long written() {
        return written;
    }
}
