package org.shuhari.operations;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads which tables there are from the database itself, so that a new migration needs no change here. */
final class Tables {

    /** Flyway's own; made anew by the migrations wherever data come to. */
    static final String HISTORY = "flyway_schema_history";

    private static final String[] KINDS = {"TABLE", "BASE TABLE"};

    private final Connection connection;
    private final DatabaseMetaData database;
    private final Map<String, Set<String>> above = new TreeMap<>();
    private final Map<String, Set<String>> ownReferences = new LinkedHashMap<>();

    private Tables(Connection connection) throws SQLException {
        this.connection = connection;
        this.database = connection.getMetaData();
    }

    /** All but Flyway's, each after those its rows refer to. */
    static List<Table> of(Connection connection) throws SQLException {
        Tables reading = new Tables(connection);
        List<Table> tables = new ArrayList<>();
        for (String name : reading.inOrder()) {
            tables.add(reading.table(name));
        }
        return tables;
    }

    /** Every table of the schema, Flyway's among them. */
    static Set<String> names(Connection connection) throws SQLException {
        Set<String> names = new TreeSet<>();
        try (ResultSet rows = connection.getMetaData().getTables(null, connection.getSchema(), "%", KINDS)) {
            while (rows.next()) {
                names.add(rows.getString("TABLE_NAME"));
            }
        }
        return names;
    }

    private List<String> inOrder() throws SQLException {
        Set<String> left = names(connection);
        left.remove(HISTORY);
        for (String name : left) {
            readReferences(name);
        }
        List<String> order = new ArrayList<>();
        while (!left.isEmpty()) {
            List<String> next = left.stream()
                    .filter(name -> above.get(name).stream().noneMatch(left::contains))
                    .toList();
            if (next.isEmpty()) {
                throw new Refusal(
                        "The tables " + left + " refer to each other in a ring, so they cannot be written in order.");
            }
            order.addAll(next);
            next.forEach(left::remove);
        }
        return order;
    }

    private void readReferences(String table) throws SQLException {
        Set<String> targets = new HashSet<>();
        Set<String> own = new TreeSet<>();
        try (ResultSet keys = database.getImportedKeys(null, connection.getSchema(), table)) {
            while (keys.next()) {
                String target = keys.getString("PKTABLE_NAME");
                if (target.equals(table)) {
                    own.add(keys.getString("FKCOLUMN_NAME"));
                } else {
                    targets.add(target);
                }
            }
        }
        above.put(table, targets);
        ownReferences.put(table, own);
    }

    private Table table(String name) throws SQLException {
        return new Table(name, columns(name), key(name), ownReferences.get(name));
    }

    private List<Table.Column> columns(String table) throws SQLException {
        List<Table.Column> columns = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet none = statement.executeQuery("select * from " + Table.quoted(table) + " where 1 = 0")) {
            ResultSetMetaData about = none.getMetaData();
            for (int i = 1; i <= about.getColumnCount(); i++) {
                columns.add(new Table.Column(about.getColumnName(i), ColumnKind.of(about.getColumnTypeName(i))));
            }
        }
        return columns;
    }

    private List<String> key(String table) throws SQLException {
        Map<Integer, String> parts = new TreeMap<>();
        try (ResultSet rows = database.getPrimaryKeys(null, connection.getSchema(), table)) {
            while (rows.next()) {
                parts.put(rows.getInt("KEY_SEQ"), rows.getString("COLUMN_NAME"));
            }
        }
        return List.copyOf(parts.values());
    }
}
