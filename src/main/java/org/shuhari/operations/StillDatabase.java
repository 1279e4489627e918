package org.shuhari.operations;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A connection on which the database stands still: every statement sees it as the first one did, and nobody waits.
 * Closing gives the connection back as it was.
 */
final class StillDatabase implements AutoCloseable {

    /** H2's own level: of all tables at once. Its "repeatable read" begins anew with each table. */
    private static final int H2_SNAPSHOT = 6;

    private final Connection connection;
    private final boolean h2;
    private final int before;

    StillDatabase(Connection connection) throws SQLException {
        this.connection = connection;
        this.h2 = "H2".equals(connection.getMetaData().getDatabaseProductName());
        this.before = connection.getTransactionIsolation();
        connection.setTransactionIsolation(h2 ? H2_SNAPSHOT : Connection.TRANSACTION_REPEATABLE_READ);
        readRowByRow(true);
        connection.setAutoCommit(false);
    }

    Connection connection() {
        return connection;
    }

    /** H2 would gather a table's rows first; PostgreSQL's driver goes by the fetch size. */
    private void readRowByRow(boolean rowByRow) throws SQLException {
        if (h2) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("set lazy_query_execution " + (rowByRow ? 1 : 0));
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
        readRowByRow(false);
        connection.setTransactionIsolation(before);
    }
}
