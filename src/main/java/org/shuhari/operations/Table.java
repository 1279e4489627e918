package org.shuhari.operations;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table of the application.
 *
 * @param key the columns of its primary key
 * @param ownReferences columns that name a row of the same table (the unit above a unit)
 */
record Table(String name, List<Column> columns, List<String> key, Set<String> ownReferences) {

    record Column(String name, ColumnKind kind) {}

    List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }

    /** As COPY names it. */
    String copied() {
        return quoted(name) + " (" + quoted(columnNames()) + ")";
    }

    String selectAll() {
        return "select " + quoted(columnNames()) + " from " + quoted(name);
    }

    String insert() {
        return "insert into " + copied() + " values ("
                + columns.stream().map(column -> "?").collect(Collectors.joining(", ")) + ")";
    }

    String delete() {
        return "delete from " + quoted(name);
    }

    /** Sets one column of the row with a key. */
    String update(String column) {
        return "update " + quoted(name) + " set " + quoted(column) + " = ? where "
                + key.stream().map(part -> quoted(part) + " = ?").collect(Collectors.joining(" and "));
    }

    private static String quoted(List<String> names) {
        return names.stream().map(Table::quoted).collect(Collectors.joining(", "));
    }

    static String quoted(String name) {
        return '"' + name + '"';
    }
}
