package org.shuhari.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.shuhari.shared.Sha256;
import org.shuhari.support.Client;
import org.shuhari.support.Samples;
import org.shuhari.support.ScriptRun;
import org.shuhari.support.Server;
import org.shuhari.support.StartScript;

/** One installation's way, in order: the demo on H2 is backed up and restored, moves to PostgreSQL, and again. */
@DisplayName("scripts/backup, scripts/restore and scripts/move-to-postgresql")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Timeout(900)
class BackupScriptIT {

    private static final String SKILL = "going-to-gemba";
    private static final int WRITERS = 3;

    /** Writes before a backup begins, and again after it: others are under way all the time. */
    private static final int SOME = 10;

    @TempDir
    static Path folder;

    private static final Map<String, byte[]> PHOTOS = new HashMap<>();

    private static EmbeddedPostgres postgres;
    private static Path onH2;
    private static Path onPostgres;

    private final int port = Server.freePort();
    private final Client anybody = new Client(URI.create("http://localhost:" + port));

    @BeforeAll
    static void start() throws IOException, SQLException {
        postgres = EmbeddedPostgres.start();
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database moved");
            statement.execute("create database restored");
        }
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Test
    @Order(1)
    @DisplayName(
            "R12: a backup of H2 under way holds every practice and photo acknowledged before, and the ledger verifies")
    void h2() throws Exception {
        onH2 = folder.resolve("h2.zip");
        List<String> acknowledged;
        try (StartScript script = StartScript.run(
                with(home("demo"), Map.of("SHUHARI_DEMO", "true", "SHUHARI_ZONE", Samples.ZONE.getId())))) {
            script.awaitReady();
            acknowledged = backUpWhilePractising(home("demo"), onH2);
            ScriptRun again = ScriptRun.of(home("demo"), "backup", onH2.toString());
            assertThat(again.status()).isEqualTo(1);
            assertThat(again.messages()).contains("is there already");
        }
        assertThat(Files.getPosixFilePermissions(onH2)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        restored(home("restored"), onH2, acknowledged);
    }

    @Test
    @Order(2)
    @DisplayName("a stopped Shuhari on H2 is backed up just so")
    void stopped() {
        Path file = folder.resolve("stopped.zip");
        assertThat(ScriptRun.of(home("restored"), "backup", file.toString()).status())
                .isZero();
    }

    @Test
    @Order(3)
    @DisplayName("the move to PostgreSQL takes every row along, says so, and keeps the start from the old file")
    void move() {
        ScriptRun moved = ScriptRun.of(onPostgres("restored", "moved"), "move-to-postgresql");
        assertThat(moved.messages()).isEmpty();
        assertThat(moved.status()).isZero();
        assertThat(moved.output()).contains("Every row is the same.").containsPattern("employee +59 +59\n");
        ScriptRun again = ScriptRun.of(onPostgres("restored", "moved"), "move-to-postgresql");
        assertThat(again.messages()).contains("were moved before");
        try (StartScript old = StartScript.run(with(home("restored"), Map.of()))) {
            assertThat(old.awaitEnd()).isEqualTo(1);
            assertThat(old.messages()).contains("were moved to PostgreSQL");
        }
        assertThat(ScriptRun.of(
                                home("restored"),
                                "backup",
                                folder.resolve("old.zip").toString())
                        .messages())
                .contains("were moved to PostgreSQL");
    }

    @Test
    @Order(4)
    @DisplayName("R12: a backup of PostgreSQL under way is as good, and goes into another PostgreSQL")
    void postgresql() throws Exception {
        onPostgres = folder.resolve("postgresql.zip");
        List<String> acknowledged;
        try (StartScript script = StartScript.run(with(onPostgres("restored", "moved"), Map.of()))) {
            script.awaitReady();
            acknowledged = backUpWhilePractising(onPostgres("restored", "moved"), onPostgres);
        }
        restored(onPostgres("again", "restored"), onPostgres, acknowledged);
    }

    @Test
    @Order(5)
    @DisplayName(
            "what is not empty, a file cut off or altered and a backup of a newer version are refused, and nothing changes")
    void refused() throws IOException {
        assertRefused(home("demo"), onH2, "There is a database already");
        assertRefused(onPostgres("new", "moved"), onH2, "There is a database already");
        assertRefused(home("new"), folder.resolve("none.zip"), "There is no file");
        assertRefused(home("new"), cutOff(onH2), "is no whole backup");
        assertRefused(
                home("new"),
                with(onH2, BackupFile.DATABASE, "COPY \"employee\"", "COPY \"employed\"", false),
                "is not as");
        assertRefused(
                home("new"), with(onH2, BackupFile.MANIFEST, "schema=", "schema=9", true), "from a newer Shuhari");
        assertThat(folder.resolve("new").toFile().list()).containsExactly("lock");
    }

    @Test
    @Order(6)
    @DisplayName("a restore that was cut off keeps the start from half of it, and begins anew")
    void cutOffRestore() throws IOException {
        Map<String, String> home = home("cut");
        Files.createDirectories(folder.resolve("cut/restoring"));
        Files.writeString(folder.resolve("cut/restoring/shuhari.mv.db"), "half");
        try (StartScript script = StartScript.run(with(home, Map.of()))) {
            assertThat(script.awaitEnd()).isEqualTo(1);
            assertThat(script.messages()).contains("A restore into").contains("was cut off");
        }
        ScriptRun restored = ScriptRun.of(home, "restore", onPostgres.toString());
        assertThat(restored.messages()).contains("begins anew");
        assertThat(restored.status()).isZero();
        assertThat(folder.resolve("cut/restoring")).doesNotExist();
        assertThat(folder.resolve("cut/shuhari.mv.db")).exists();
    }

    /** The ids of the practices that had been acknowledged when the backup began. */
    private List<String> backUpWhilePractising(Map<String, String> settings, Path file) throws InterruptedException {
        Client emma = signIn("emma");
        Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
        AtomicBoolean enough = new AtomicBoolean();
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        for (int i = 0; i < WRITERS; i++) {
            writers.submit(() -> {
                while (!enough.get()) {
                    acknowledged.add(practise(emma));
                }
            });
        }
        try {
            await(acknowledged, SOME);
            List<String> before = List.copyOf(acknowledged);
            ScriptRun backup = ScriptRun.of(settings, "backup", file.toString());
            assertThat(backup.messages()).isEmpty();
            assertThat(backup.status()).isZero();
            await(acknowledged, acknowledged.size() + SOME);
            return before;
        } finally {
            enough.set(true);
            writers.shutdown();
            assertThat(writers.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        }
    }

    private static void await(Queue<String> acknowledged, int count) throws InterruptedException {
        for (int i = 0; acknowledged.size() < count && i < 6_000; i++) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(count);
    }

    /** A practice with a photo of its own. */
    private static String practise(Client learner) {
        UUID id = UUID.randomUUID();
        Client.Answer stored = learner.post(
                "/practices",
                Samples.practice(id, SKILL, Samples.today(), null).build().toString());
        assertThat(stored.status()).as(stored.toString()).isEqualTo(201);
        Client.Answer attached =
                learner.post("/practices/" + id + "/attachments", "image/png", photo(id.hashCode() & 0xffffff));
        assertThat(attached.status()).as(attached.toString()).isEqualTo(201);
        String attachment = attached.json().getString("id");
        byte[] kept = learner.get("/attachments/" + attachment).bytes();
        synchronized (PHOTOS) {
            PHOTOS.put(attachment, kept);
        }
        return id + "/" + attachment;
    }

    private static byte[] photo(int colour) {
        BufferedImage image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
        image.setRGB(3, 3, colour);
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Restores, starts on it, and looks. */
    private void restored(Map<String, String> settings, Path file, List<String> acknowledged) throws IOException {
        ScriptRun restored = ScriptRun.of(settings, "restore", file.toString());
        assertThat(restored.messages()).isEmpty();
        assertThat(restored.status()).isZero();
        // One unpacked server for all: to unpack it again and to archive its classes takes longer than to start it.
        Files.createSymbolicLink(Path.of(settings.get("SHUHARI_HOME"), "server"), folder.resolve("demo/server"));
        try (StartScript script = StartScript.run(with(settings, Map.of()))) {
            script.awaitReady();
            JsonObject verification =
                    signIn("hanna").get("/ledger/verification").json();
            assertThat(verification.getBoolean("intact"))
                    .as(verification.toString())
                    .isTrue();
            Client emma = signIn("emma");
            for (String each : acknowledged) {
                String practice = each.substring(0, each.indexOf('/'));
                String photo = each.substring(each.indexOf('/') + 1);
                assertThat(emma.get("/practices/" + practice).status()).isEqualTo(200);
                assertThat(emma.get("/attachments/" + photo).bytes()).isEqualTo(PHOTOS.get(photo));
            }
        }
    }

    private Client signIn(String name) {
        Client.Answer answer = anybody.post(
                "/tokens",
                Json.createObjectBuilder()
                        .add("username", name)
                        .add("password", "gemba-walk-1")
                        .add("label", "backup")
                        .build()
                        .toString());
        return anybody.with(answer.json().getString("token"));
    }

    private static void assertRefused(Map<String, String> settings, Path file, String sentence) {
        ScriptRun refused = ScriptRun.of(settings, "restore", file.toString());
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.messages()).containsOnlyOnce(sentence).doesNotContain("Exception");
        assertThat(refused.output()).isEmpty();
    }

    private static Path cutOff(Path backup) throws IOException {
        byte[] bytes = Files.readAllBytes(backup);
        return Files.write(folder.resolve("cut.zip"), Arrays.copyOf(bytes, bytes.length - 1_000));
    }

    /** The same backup with one text in one member replaced, its sum put right or not. */
    private static Path with(Path backup, String member, String text, String other, boolean sum) throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(backup.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                members.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        String before = Sha256.of(members.get(member));
        members.computeIfPresent(member, (name, bytes) -> replaced(bytes, text, other));
        if (sum) {
            String after = Sha256.of(members.get(member));
            members.computeIfPresent(BackupFile.SUMS, (name, bytes) -> replaced(bytes, before, after));
        }
        Path file = folder.resolve("altered-" + member + ".zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> each : members.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
                zip.closeEntry();
            }
        }
        return file;
    }

    private static byte[] replaced(byte[] bytes, String text, String other) {
        String before = new String(bytes, StandardCharsets.UTF_8);
        assertThat(before).contains(text);
        return before.replace(text, other).getBytes(StandardCharsets.UTF_8);
    }

    private Map<String, String> with(Map<String, String> settings, Map<String, String> more) {
        Map<String, String> all = new HashMap<>(settings);
        all.put("SHUHARI_PORT", Integer.toString(port));
        all.putAll(more);
        return all;
    }

    private static Map<String, String> home(String name) {
        return Map.of("SHUHARI_HOME", folder.resolve(name).toString());
    }

    private static Map<String, String> onPostgres(String home, String database) {
        return Map.of(
                "SHUHARI_HOME",
                folder.resolve(home).toString(),
                "SHUHARI_DB_URL",
                "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + database,
                "SHUHARI_DB_USER",
                "postgres",
                "SHUHARI_DB_PASSWORD",
                "postgres");
    }
}
