package org.shuhari.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shuhari.support.TestDatabase;

/** Without a server: the tables of the migrations, on the database named by {@code -Ddatabase} and on H2. */
@DisplayName("A snapshot of the database")
class SnapshotIT {

    private static final String AWKWARD = "tab\t, line\n, return\r, \\N, \\., '\", \uD83C\uDF31, Größe, null";

    @TempDir
    Path folder;

    private Database source;
    private String newest;

    @BeforeEach
    void make() {
        source = fresh("source");
        newest = Database.newestKnown().getVersion();
        source.migrate(newest);
    }

    @Test
    @DisplayName("shows one moment, while others go on writing to tables that come later")
    void oneMoment() throws SQLException, IOException {
        UUID before = employee("before");
        // The first table, and more than is buffered: the disturbance comes before the others are read.
        execute("insert into catalog_version (id, slug, title, version, content) values ('c', 'c', 'c', 1, '"
                + "x".repeat(100_000) + "')");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Snapshot taken;
        try (Connection reading = source.connect()) {
            taken = SnapshotWriter.write(reading, new Disturbed(bytes));
        }
        assertThat(rows(source, "employee")).as("it was written meanwhile").isGreaterThan(1);
        assertThat(rows(source, "practice")).isEqualTo(1);
        assertThat(taken.tables().keySet()).startsWith("catalog_version");
        assertThat(taken.tables().get("employee").rows()).isEqualTo(1);
        assertThat(taken.tables().get("practice").rows()).isZero();
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .contains(before.toString())
                .contains("-- end");
    }

    @Test
    @DisplayName("arrives in another database with every text, day and instant exact, and units below units")
    void exact() throws SQLException, IOException {
        UUID learner = employee(AWKWARD);
        practice(learner, AWKWARD.repeat(20_000));
        UUID child = UUID.fromString("00000000-0000-0000-0000-000000000001");
        UUID parent = UUID.fromString("f0000000-0000-0000-0000-000000000002");
        execute("insert into unit (id, name) values ('" + parent + "', 'above')");
        execute("insert into unit (id, name, parent_id) values ('" + child + "', 'below', '" + parent + "')");
        byte[] bytes = snapshot();

        Database target = Database.h2(folder.resolve("target"));
        Arrival.Compared compared = new Arrival(target).take(newest, read(bytes));

        assertThat(compared.arrived().tables()).isEqualTo(compared.sent().tables());
        assertThat(text(target, "select name from employee")).isEqualTo(AWKWARD);
        assertThat(text(target, "select note from practice")).isEqualTo("\\N");
        assertThat(text(target, "select fields from practice")).isEqualTo(AWKWARD.repeat(20_000));
        assertThat(text(target, "select parent_id from unit where name = 'below'"))
                .isEqualTo(parent.toString());
        try (Connection connection = target.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select done_on, recorded_at from practice")) {
            row.next();
            assertThat(row.getObject(1, LocalDate.class)).isEqualTo(LocalDate.of(2026, 10, 25));
            assertThat(row.getObject(2, OffsetDateTime.class).toInstant())
                    .isEqualTo(
                            OffsetDateTime.parse("2026-10-25T01:30:00.123456Z").toInstant());
        }
    }

    @Test
    @DisplayName("leaves the database without data when it does not arrive whole")
    void notWhole() throws SQLException, IOException {
        employee("somebody");
        byte[] bytes = snapshot();
        byte[] cut = new String(bytes, StandardCharsets.UTF_8)
                .replace("somebody", "somebodx")
                .getBytes(StandardCharsets.UTF_8);
        Database target = Database.h2(folder.resolve("target"));
        Arrival arrival = new Arrival(target);
        assertThatThrownBy(() -> arrival.take(newest, read(cut))).isInstanceOf(Refusal.class);
        assertThat(target.isEmpty()).isTrue();
        arrival.take(newest, read(bytes));
        assertThat(target.isEmpty()).isFalse();
    }

    @Test
    @DisplayName("holds all there is: the migrations make no sequence, whose state it would not tell")
    void noSequences() throws SQLException {
        assertThat(text(source, "select count(*) from information_schema.sequences where sequence_schema = 'public'"))
                .isEqualTo("0");
    }

    /** Writes a practice, somebody who did it and an entry of the ledger as soon as the first table is under way. */
    private final class Disturbed extends OutputStream {

        private final OutputStream out;
        private boolean done;

        Disturbed(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            if (!done) {
                done = true;
                disturb();
            }
        }

        private void disturb() throws IOException {
            try {
                practice(employee("meanwhile"), "text");
            } catch (SQLException e) {
                throw new IOException(e);
            }
        }
    }

    private Database fresh(String name) {
        if (!TestDatabase.isPostgres()) {
            return Database.h2(folder.resolve(name));
        }
        TestDatabase database = TestDatabase.fresh(folder);
        return new Database(database.url(), database.user(), database.password());
    }

    private UUID employee(String name) throws SQLException {
        UUID id = UUID.randomUUID();
        try (Connection connection = source.connect();
                PreparedStatement insert = connection.prepareStatement("insert into employee (id, staff_number, name,"
                        + " name_key, roles, version) values (?, ?, ?, 'x', 'EMPLOYEE', 1)")) {
            insert.setObject(1, id);
            insert.setString(2, id.toString());
            insert.setString(3, name);
            insert.executeUpdate();
        }
        return id;
    }

    private void practice(UUID learner, String fields) throws SQLException {
        try (Connection connection = source.connect();
                PreparedStatement insert = connection.prepareStatement("insert into practice (id, employee_id, skill,"
                        + " skill_version, catalog_id, template, done_on, recorded_at, place, fields, note, digest, version)"
                        + " values (?, ?, 'a', 1, 'c', 't', ?, ?, '', ?, '\\N', 'd', 1)")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setObject(2, learner);
            insert.setObject(3, LocalDate.of(2026, 10, 25));
            insert.setObject(4, OffsetDateTime.of(2026, 10, 25, 1, 30, 0, 123_456_000, ZoneOffset.UTC));
            insert.setString(5, fields);
            insert.executeUpdate();
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = source.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private byte[] snapshot() throws SQLException, IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Connection connection = source.connect()) {
            SnapshotWriter.write(connection, bytes);
        }
        return bytes.toByteArray();
    }

    private static Arrival.Rows read(byte[] bytes) {
        return taker -> SnapshotReader.read(new ByteArrayInputStream(bytes), taker);
    }

    private static long rows(Database database, String table) throws SQLException {
        return Long.parseLong(text(database, "select count(*) from " + table));
    }

    private static String text(Database database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
