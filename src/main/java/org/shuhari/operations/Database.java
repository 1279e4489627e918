package org.shuhari.operations;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.shuhari.shared.data.DataSourceSettings;
import org.shuhari.shared.data.StartFault;

/** Where a database is, and who may enter. */
record Database(String url, String user, String password) {

    /** Whoever started Shuhari on a database has accepted a catalog there. */
    private static final List<String> USED = List.of("catalog_acceptance", "employee", "ledger_entry");

    /** @param file without the ending that H2 gives it */
    static Database h2(Path file) {
        return new Database("jdbc:h2:file:" + file + ";" + DataSourceSettings.H2_OPTIONS, "sa", "sa");
    }

    boolean isPostgres() {
        return url.startsWith("jdbc:postgresql:");
    }

    /** @throws Refusal when it cannot be reached */
    Connection connect() {
        Properties account = new Properties();
        account.put("user", user);
        account.put("password", password);
        if (isPostgres()) {
            account.put("reWriteBatchedInserts", "true");
        }
        try {
            return DriverManager.getConnection(url, account);
        } catch (SQLException e) {
            throw new Refusal("The database cannot be reached: " + StartFault.reason(e)
                    + (isPostgres() ? ". Check SHUHARI_DB_URL, SHUHARI_DB_USER and SHUHARI_DB_PASSWORD." : "."));
        }
    }

    /** Nothing is in it; or the tables alone, as a restore that was cut off leaves them. */
    boolean isEmpty() throws SQLException {
        try (Connection connection = connect()) {
            Set<String> tables = Tables.names(connection);
            if (tables.isEmpty()) {
                return true;
            }
            if (!tables.contains(Tables.HISTORY)) {
                return false;
            }
            for (String table : USED) {
                if (tables.contains(table) && hasRows(connection, table)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Makes the tables as they were at a migration. */
    void migrate(String schema) {
        flyway(MigrationVersion.fromVersion(schema)).migrate();
    }

    /** The newest migration that this Shuhari has. */
    static MigrationVersion newestKnown() {
        return Arrays.stream(new Database("jdbc:h2:mem:", "sa", "sa")
                        .flyway(MigrationVersion.LATEST)
                        .info()
                        .all())
                .map(MigrationInfo::getVersion)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private Flyway flyway(MigrationVersion target) {
        return Flyway.configure(getClass().getClassLoader())
                .dataSource(url, user, password)
                .locations("classpath:db/migration")
                .target(target)
                .load();
    }

    private static boolean hasRows(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setMaxRows(1);
            return statement.executeQuery("select 1 from " + table).next();
        }
    }
}
