package org.shuhari.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

/** A database for tests: a fresh H2 file, or a fresh database in a real PostgreSQL (binaries from Maven). */
public abstract class TestDatabase implements AutoCloseable {

    private static EmbeddedPostgres postgres;

    private Connection kept;

    /** The kind named by {@code -Ddatabase}; H2 where nothing is named. */
    public static TestDatabase fresh(Path folder) {
        return isPostgres() ? new Postgres() : new H2(folder);
    }

    public static boolean isPostgres() {
        return "postgresql".equals(System.getProperty("database"));
    }

    public abstract String url();

    public abstract String user();

    public abstract String password();

    abstract String dataSourceClass();

    /** What the application reads to find it. */
    public Map<String, String> settings() {
        return Map.of(
                "shuhari.db.class", dataSourceClass(),
                "shuhari.db.url", url(),
                "shuhari.db.user", user(),
                "shuhari.db.password", password());
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), user(), password());
    }

    /** Small statements of tests, on a connection that stays open: opening one costs more than the statement. */
    <T> T use(Work<T> work) throws SQLException {
        synchronized (this) {
            if (kept == null || !kept.isValid(1)) {
                kept = connect();
            }
            return work.with(kept);
        }
    }

    /** Something to do with a connection. */
    interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    @Override
    public void close() {
        // the file goes with its folder, PostgreSQL with the JVM
    }

    /** AUTO_SERVER lets the test look into the file that the server holds. */
    private static final class H2 extends TestDatabase {

        private final Path folder;

        H2(Path folder) {
            this.folder = folder;
        }

        @Override
        public String url() {
            return "jdbc:h2:file:" + folder.toAbsolutePath().resolve("shuhari")
                    + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;LOCK_TIMEOUT=20000"
                    + ";AUTO_SERVER=TRUE";
        }

        @Override
        public String user() {
            return "sa";
        }

        @Override
        public String password() {
            return "sa";
        }

        @Override
        String dataSourceClass() {
            return "org.h2.jdbcx.JdbcDataSource";
        }
    }

    /** One PostgreSQL for the JVM, one database in it for each test server. */
    private static final class Postgres extends TestDatabase {

        private final String name = "t" + UUID.randomUUID().toString().replace("-", "");

        Postgres() {
            try (Connection admin = cluster().getPostgresDatabase().getConnection()) {
                admin.createStatement().execute("create database " + name);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public String url() {
            return "jdbc:postgresql://127.0.0.1:" + cluster().getPort() + "/" + name;
        }

        @Override
        public String user() {
            return "postgres";
        }

        @Override
        public String password() {
            return "postgres";
        }

        @Override
        String dataSourceClass() {
            return "org.postgresql.ds.PGSimpleDataSource";
        }
    }

    private static synchronized EmbeddedPostgres cluster() {
        if (postgres == null) {
            try {
                postgres = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "300")
                        // Servers are killed in tests, PostgreSQL is not.
                        .setServerConfig("fsync", "off")
                        .setServerConfig("full_page_writes", "off")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return postgres;
    }
}
