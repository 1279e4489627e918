package org.shuhari.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The built WAR on Payara Micro, as a child process; it can be killed like a machine that loses its power. */
public final class Server implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(4);

    /** The server, unpacked once for all; and the class-data archive of the first start, which saves the others seconds. */
    private static final Path UNPACKED = Path.of("target", "server", "unpacked").toAbsolutePath();

    private static final Path ARCHIVE =
            Path.of("target", "server", "classes.jsa").toAbsolutePath();

    /** Made by whoever writes the archive: of several JVMs one does. */
    private static final Path ARCHIVING =
            Path.of("target", "server", "archiving").toAbsolutePath();

    /** Servers still running: they end with the tests, whatever ends these. */
    private static final Set<Process> RUNNING = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> RUNNING.forEach(Process::destroyForcibly)));
    }

    /** Below those that the system gives away by itself. */
    private static final int PORTS_FROM = 20_000;

    private static final int PORTS_PER_JVM = 4_000;
    private static final AtomicInteger NEXT_PORT = new AtomicInteger(PORTS_FROM
            + Integer.getInteger("surefire.forkNumber", 0) * PORTS_PER_JVM
            + (int) (System.nanoTime() % 3_000));

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final Path PRODUCT_OPTIONS = Path.of("scripts/server/preboot.txt");
    private static final String LOCAL =
            "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address=127.0.0.1";

    private final Path folder;
    private final int port;
    private final Map<String, String> settings;
    private Process process;
    private Path root;

    private Server(Path folder, Map<String, String> settings) {
        this.folder = folder.toAbsolutePath();
        this.port = freePort();
        this.settings = settings;
    }

    /**
     * Starts a server and waits until it says it is up.
     *
     * @param folder for its log, photos and H2 file
     * @param settings what the application reads through its configuration; {@code {port}} stands for the server's port
     */
    public static Server start(Path folder, Map<String, String> settings) {
        Server server = prepared(folder, settings);
        server.begin();
        return server;
    }

    /** A server that {@link #begin} starts. */
    public static Server prepared(Path folder, Map<String, String> settings) {
        Map<String, String> all = new LinkedHashMap<>(settings);
        all.putIfAbsent("shuhari.home", folder.toString());
        return new Server(folder, all);
    }

    /** Starts it again on the same port, folder and database, after it was stopped or killed. */
    public void begin() {
        try {
            Files.createDirectories(folder);
            Path preboot = Files.write(folder.resolve("preboot.txt"), preboot());
            root = unpacked();
            boolean archived = Files.exists(ARCHIVE);
            boolean archiving = !archived && isFirst();
            List<String> command = new ArrayList<>(List.of(JAVA.toString()));
            command.addAll(
                    List.of(System.getProperty("server.options", "").trim().split("\\s+")));
            if (archiving) {
                command.add("-XX:+RecordDynamicDumpInfo");
            } else if (archived) {
                command.add("-XX:SharedArchiveFile=" + ARCHIVE);
            }
            settings.forEach(
                    (name, value) -> command.add("-D" + name + "=" + value.replace("{port}", Integer.toString(port))));
            command.addAll(List.of(
                    "-jar",
                    // As it was in the archived start: an archive is for one class path, to the letter.
                    "launch-micro.jar",
                    "--port",
                    Integer.toString(port),
                    "--nocluster",
                    "--disablephonehome",
                    "--prebootcommandfile",
                    preboot.toString(),
                    "--contextroot",
                    "/",
                    "--deploy",
                    System.getProperty("war")));
            process = new ProcessBuilder(command)
                    .directory(root.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                    .start();
            RUNNING.add(process);
            awaitHealth();
            if (archiving) {
                archive();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A folder of its own for each start, as the server writes into it. */
    private Path unpacked() throws IOException {
        synchronized (Server.class) {
            if (Files.notExists(UNPACKED)) {
                unpack();
            }
        }
        Path root = Files.createTempDirectory(folder, "server");
        run("cp", "-Rp", UNPACKED + "/.", root.toString());
        return root;
    }

    /** Under a name of its own first: another JVM may be at the same, and never sees half of it. */
    private static void unpack() throws IOException {
        Path part = UNPACKED.resolveSibling(
                UNPACKED.getFileName() + "-" + ProcessHandle.current().pid());
        run(
                JAVA.toString(),
                "-jar",
                System.getProperty("server.jar"),
                "--rootdir",
                part.toString(),
                "--outputlauncher");
        try {
            Files.move(part, UNPACKED, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (Files.notExists(UNPACKED)) {
                throw e;
            }
            run("rm", "-rf", part.toString());
        }
    }

    private static boolean isFirst() throws IOException {
        try {
            Files.createFile(ARCHIVING);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        }
    }

    /** Without it everything works as well. */
    private void archive() throws IOException {
        Path part = ARCHIVE.resolveSibling(process.pid() + ".jsa");
        run(
                JAVA.resolveSibling("jcmd").toString(),
                Long.toString(process.pid()),
                "VM.cds",
                "dynamic_dump",
                part.toString());
        if (Files.exists(part)) {
            Files.move(part, ARCHIVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void run(String... command) throws IOException {
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The options that {@code scripts/run} gives the server, and no listening beyond this machine. */
    static List<String> preboot() throws IOException {
        List<String> commands = new ArrayList<>(Files.readAllLines(PRODUCT_OPTIONS));
        commands.add(LOCAL);
        return commands;
    }

    public URI address() {
        return URI.create("http://localhost:" + port);
    }

    public Path log() {
        return folder.resolve("server.log");
    }

    public Path folder() {
        return folder;
    }

    public long pid() {
        return process.pid();
    }

    /** As {@code kill -9}: nothing is flushed, nothing is said. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    @Override
    public void close() {
        process.destroy();
        awaitEnd();
    }

    /** Its log, files and database: nobody asks for them any more. */
    void removeFolder() {
        try {
            run("rm", "-rf", folder.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            RUNNING.remove(process);
            run("rm", "-rf", root.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitHealth() {
        HttpClient http = HttpClient.newHttpClient();
        HttpRequest health = HttpRequest.newBuilder(address().resolve("/health"))
                .timeout(Duration.ofSeconds(10))
                .build();
        Instant end = Instant.now().plus(START);
        while (Instant.now().isBefore(end)) {
            if (!process.isAlive()) {
                throw new IllegalStateException("the server ended while it started:\n" + tail());
            }
            try {
                if (http.send(health, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
                TimeUnit.MILLISECONDS.sleep(200);
            } catch (IOException notYet) {
                pause();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        close();
        throw new IllegalStateException("the server did not come up in " + START + ":\n" + tail());
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String tail() {
        try {
            List<String> lines = Files.readAllLines(log());
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 60), lines.size()));
        } catch (IOException e) {
            return "no log: " + e.getMessage();
        }
    }

    /** A port that is free, and that nobody else of these tests is given. */
    public static int freePort() {
        while (true) {
            int port = NEXT_PORT.getAndIncrement();
            try (ServerSocket socket = new ServerSocket(port)) {
                return socket.getLocalPort();
            } catch (IOException taken) {
                // the next one
            }
        }
    }
}
