package org.shuhari.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** {@code scripts/run} as somebody at a terminal runs it: in a process group of its own, with a data folder and a port. */
public final class StartScript implements AutoCloseable {

    /** Long enough for a start on a busy machine; a script that hangs must not hang the run. */
    private static final int MINUTES_TO_END = 4;

    private static final Path UNPACKED = Path.of("target", "server-unpacked");

    private final Process process;
    private final BufferedReader output;
    private final Path errors;
    private final Path unpacked;
    private List<ProcessHandle> server = List.of();

    private StartScript(Process process, Path errors, Path unpacked) {
        this.process = process;
        this.unpacked = unpacked;
        this.output = process.inputReader();
        this.errors = errors;
    }

    /**
     * Runs it with these settings, and without any demo organisation unless they ask for one. In a new data folder it finds the
     * server unpacked already, as the first start of this run of the tests left it: what a first start does beyond that is
     * tested once and takes long.
     */
    public static StartScript run(Map<String, String> environment) {
        Path server = Path.of(environment.get("SHUHARI_HOME"), "server");
        if (Files.isDirectory(UNPACKED) && Files.notExists(server)) {
            copy(UNPACKED, server);
        }
        return onNewMachine(environment);
    }

    /** The same where nothing is unpacked yet in a new data folder. */
    public static StartScript onNewMachine(Map<String, String> environment) {
        try {
            Path errors = Files.createTempFile("shuhari-run", ".err");
            // A shell that runs the tests in the background ignores SIGINT, and so would everything below it.
            ProcessBuilder script = new ProcessBuilder(
                    "env",
                    "--default-signal=INT",
                    "setsid",
                    Path.of("scripts/run").toAbsolutePath().toString());
            script.environment().keySet().removeIf(name -> name.startsWith("SHUHARI_"));
            script.environment().put("SHUHARI_DEMO", "false");
            script.environment().put("SHUHARI_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1");
            script.environment().putAll(environment);
            Path server = Path.of(environment.get("SHUHARI_HOME"), "server");
            return new StartScript(script.redirectError(errors.toFile()).start(), errors, server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything it prints until it says that it is ready; fails when it ends instead. */
    public String awaitReady() {
        try {
            String line = output.readLine();
            if (line == null) {
                throw new AssertionError("it did not start: " + messages());
            }
            server = process.toHandle().descendants().toList();
            if (Files.notExists(UNPACKED)) {
                copy(unpacked, UNPACKED);
            }
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Path part = to.resolveSibling(
                    to.getFileName() + "-" + ProcessHandle.current().pid());
            int status = new ProcessBuilder("cp", "-Rp", from.toString(), part.toString())
                    .start()
                    .waitFor();
            if (status != 0) {
                throw new IOException("could not copy " + from);
            }
            if (!part.toFile().renameTo(to.toFile())) {
                // Another JVM was quicker.
                new ProcessBuilder("rm", "-rf", part.toString()).start().waitFor();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Its exit status, once it has ended by itself or by a signal; fails when it does not end. */
    public int awaitEnd() {
        try {
            if (!process.waitFor(MINUTES_TO_END, TimeUnit.MINUTES)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                throw new AssertionError("it did not end: " + messages());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Waits until the server that {@link #awaitReady} saw is gone; fails when it stays. */
    public void awaitServerEnd() {
        server.forEach(left -> left.onExit().orTimeout(1, TimeUnit.MINUTES).join());
    }

    /** Is there a process left of the server that {@link #awaitReady} saw? */
    public boolean leavesServer() {
        return server.stream().anyMatch(ProcessHandle::isAlive);
    }

    /** What it said to the person who started it, beside the ready line. */
    public String messages() {
        try {
            return Files.readString(errors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends a signal to the script alone. */
    public void signal(String name) {
        kill(name, Long.toString(process.pid()));
    }

    /** Sends a signal to the script and all it has started, as a terminal does on Ctrl-C. */
    public void signalGroup(String name) {
        kill(name, "-" + process.pid());
    }

    private static void kill(String name, String target) {
        try {
            new ProcessBuilder("kill", "-" + name, "--", target).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        process.destroy();
        awaitEnd();
        try {
            Files.deleteIfExists(errors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
