package org.shuhari.operations;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes a snapshot's rows into tables that are there and empty, without committing. */
final class SnapshotLoad implements SnapshotReader.Taker {

    private static final int BATCH = 1_000;

    private final Connection connection;
    private final Map<String, Table> tables;
    private final Set<String> missing;

    private Loading loading;

    SnapshotLoad(Connection connection, List<Table> tables) {
        this.connection = connection;
        this.tables = tables.stream().collect(Collectors.toMap(Table::name, Function.identity()));
        this.missing = new HashSet<>(this.tables.keySet());
    }

    @Override
    public void begin(String name, List<String> columns) throws SQLException {
        Table table = tables.get(name);
        if (table == null || !Set.copyOf(table.columnNames()).equals(Set.copyOf(columns))) {
            throw new Refusal(
                    "The backup's table " + name + " is not one that this Shuhari makes. Nothing was changed.");
        }
        missing.remove(name);
        loading = new Loading(inOrder(table, columns));
    }

    @Override
    public void take(List<String> values) throws SQLException {
        loading.add(values);
    }

    @Override
    public void end() throws SQLException {
        loading.end();
    }

    /** @throws Refusal when there is a table that the snapshot does not know */
    void complete() {
        if (!missing.isEmpty()) {
            throw new Refusal("The backup does not hold the tables " + missing + ". Nothing was changed.");
        }
    }

    private static Table inOrder(Table table, List<String> columns) {
        Map<String, Table.Column> byName =
                table.columns().stream().collect(Collectors.toMap(Table.Column::name, Function.identity()));
        return new Table(table.name(), columns.stream().map(byName::get).toList(), table.key(), table.ownReferences());
    }

    /** The rows of one table. Columns that name a row of the same table are written when all its rows are there. */
    private final class Loading {

        private final Table table;
        private final PreparedStatement insert;
        private final List<List<String>> later = new ArrayList<>();
        private int waiting;

        Loading(Table table) throws SQLException {
            this.table = table;
            this.insert = connection.prepareStatement(table.insert());
        }

        void add(List<String> values) throws SQLException {
            List<Table.Column> columns = table.columns();
            if (values.size() != columns.size()) {
                throw new Refusal("The backup holds a row that cannot be read.");
            }
            boolean refers = false;
            for (int i = 0; i < columns.size(); i++) {
                boolean own = table.ownReferences().contains(columns.get(i).name());
                columns.get(i).kind().bind(insert, i + 1, own ? null : values.get(i));
                refers |= own && values.get(i) != null;
            }
            insert.addBatch();
            if (refers) {
                later.add(values);
            }
            if (++waiting == BATCH) {
                write();
            }
        }

        void end() throws SQLException {
            write();
            insert.close();
            for (String column : table.ownReferences()) {
                refer(column);
            }
        }

        private void write() throws SQLException {
            insert.executeBatch();
            waiting = 0;
        }

        private void refer(String column) throws SQLException {
            try (PreparedStatement update = connection.prepareStatement(table.update(column))) {
                for (List<String> values : later) {
                    bind(update, 1, column, values);
                    for (int i = 0; i < table.key().size(); i++) {
                        bind(update, i + 2, table.key().get(i), values);
                    }
                    update.addBatch();
                }
                update.executeBatch();
            }
        }

        private void bind(PreparedStatement update, int at, String column, List<String> values) throws SQLException {
            int index = table.columnNames().indexOf(column);
            table.columns().get(index).kind().bind(update, at, values.get(index));
        }
    }
}
