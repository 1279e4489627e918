package org.shuhari;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shuhari.support.Client;
import org.shuhari.support.Server;
import org.shuhari.support.StartScript;

@DisplayName("scripts/run")
@Timeout(600)
class StartScriptIT {

    @TempDir
    Path folder;

    private final int port = Server.freePort();

    @Test
    @DisplayName("says where it is, holds its folder, stops on any signal without leaving a server, and keeps all data")
    void startsStopsAndKeeps() throws SQLException {
        try (StartScript first = StartScript.onNewMachine(settings(Map.of()))) {
            assertThat(first.awaitReady()).startsWith("Shuhari is ready at http://localhost:" + port);
            Client client = new Client(URI.create("http://localhost:" + port));
            assertThat(client.get("//health").status()).isEqualTo(200);
            assertThat(client.get("/skills/a%2Fb").text())
                    .as("an encoded slash reaches the application, not the server's own page")
                    .contains("/problems/");
            assertRefused(Map.of("SHUHARI_PORT", Integer.toString(Server.freePort())), "in use by another Shuhari");
            first.signal("TERM");
            assertThat(first.awaitEnd()).isZero();
            assertThat(first.leavesServer()).isFalse();
            assertThat(first.messages()).isEmpty();
        }
        database("insert into setting (name, content) values ('kept', 'yes')");
        try (StartScript second = run(Map.of())) {
            second.awaitReady();
            second.signalGroup("INT");
            assertThat(second.awaitEnd()).isZero();
            assertThat(second.leavesServer()).isFalse();
        }
        try (StartScript third = run(Map.of())) {
            third.awaitReady();
            third.signal("KILL");
            third.awaitServerEnd();
        }
        assertThat(database("delete from setting where name = 'kept' and content = 'yes'"))
                .isEqualTo(1);
        assertThat(database("delete from catalog_acceptance"))
                .as("the catalog was accepted at the first start alone")
                .isEqualTo(1);
    }

    @Test
    @DisplayName("starts on PostgreSQL when its address is named")
    void postgresql() throws IOException, SQLException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            Map<String, String> settings = Map.of(
                    "SHUHARI_DB_URL", "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres",
                    "SHUHARI_DB_USER", "postgres",
                    "SHUHARI_DB_PASSWORD", "postgres");
            try (StartScript script = run(settings)) {
                assertThat(script.awaitReady()).startsWith("Shuhari is ready");
                script.signal("TERM");
                assertThat(script.awaitEnd()).isZero();
            }
            try (Connection connection = postgres.getPostgresDatabase().getConnection()) {
                assertThat(connection.createStatement().executeUpdate("delete from catalog_acceptance"))
                        .isEqualTo(1);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"eighty", "0", "65536", "-1"})
    @DisplayName("refuses a port that is none")
    void noPort(String notAPort) {
        assertRefused(Map.of("SHUHARI_PORT", notAPort), "SHUHARI_PORT is \"" + notAPort + "\"");
    }

    @Test
    @DisplayName("refuses a port in use")
    void portInUse() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertRefused(
                    Map.of("SHUHARI_PORT", Integer.toString(taken.getLocalPort())),
                    "Port " + taken.getLocalPort() + " is already in use");
        }
    }

    @Test
    @DisplayName("refuses a data folder that it cannot write")
    void unwritable() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertRefused(Map.of("SHUHARI_HOME", file.resolve("data").toString()), "Cannot write to the data folder");
    }

    @Test
    @DisplayName("refuses another kind of database, and a catalog folder that is not there")
    void wrongSettings() {
        assertRefused(Map.of("SHUHARI_DB_URL", "jdbc:mysql://localhost/shuhari"), "must begin with jdbc:postgresql:");
        assertRefused(Map.of("SHUHARI_CATALOG", folder.resolve("none").toString()), "not a folder that can be read");
        assertRefused(Map.of("SHUHARI_DEMO", "perhaps"), "it must be true or false");
        assertRefused(Map.of("SHUHARI_PUBLIC_URL", "https://skills.example.org/a"), "without a path");
    }

    @Test
    @DisplayName("refuses a database that it cannot reach, in one sentence")
    void unreachable() {
        assertRefused(
                run(Map.of("SHUHARI_DB_URL", "jdbc:postgresql://127.0.0.1:" + Server.freePort() + "/shuhari")),
                "The database cannot be reached");
    }

    @Test
    @DisplayName("refuses a catalog whose skills require each other in a ring, and names them")
    void ring() throws IOException {
        Path catalog = copyOf(Path.of("skills-catalog"));
        Path root = catalog.resolve("skills/see/going-to-gemba.yaml");
        Files.writeString(root, Files.readString(root).replace("requires: []", "requires: [seeing-waste]"));
        assertRefused(run(Map.of("SHUHARI_CATALOG", catalog.toString())), "require each other in a ring");
    }

    private StartScript run(Map<String, String> settings) {
        return StartScript.run(settings(settings));
    }

    private Map<String, String> settings(Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(Map.of(
                "SHUHARI_PORT",
                Integer.toString(port),
                "SHUHARI_HOME",
                folder.resolve("data of ours").toString()));
        all.putAll(settings);
        return all;
    }

    /** Before there is any server. */
    private void assertRefused(Map<String, String> settings, String sentence) {
        assertRefused(StartScript.onNewMachine(settings(settings)), sentence);
    }

    private static void assertRefused(StartScript script, String sentence) {
        try (StartScript refused = script) {
            assertThat(refused.awaitEnd()).isEqualTo(1);
            assertThat(refused.messages()).containsOnlyOnce(sentence).doesNotContain("Exception");
        }
    }

    private int database(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                "jdbc:h2:file:" + folder.resolve("data of ours/shuhari")
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
                "sa",
                "sa")) {
            return connection.createStatement().executeUpdate(statement);
        }
    }

    private Path copyOf(Path source) throws IOException {
        Path target = folder.resolve("catalog");
        try (Stream<Path> files = Files.walk(source)) {
            files.forEach(
                    file -> copy(file, target.resolve(source.relativize(file).toString())));
        }
        return target;
    }

    private static void copy(Path from, Path to) {
        try {
            Files.copy(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
