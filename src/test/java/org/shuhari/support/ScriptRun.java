package org.shuhari.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * One of the scripts that end by themselves, run to its end as somebody at a terminal runs it.
 *
 * @param messages what it said on its standard error
 */
public record ScriptRun(int status, String output, String messages) {

    private static final int MINUTES_TO_END = 4;

    /** @param script its name below {@code scripts} */
    public static ScriptRun of(Map<String, String> environment, String script, String... arguments) {
        try {
            Path output = Files.createTempFile("shuhari-script", ".out");
            Path messages = Files.createTempFile("shuhari-script", ".err");
            Process process = start(environment, script, arguments, output, messages);
            if (!process.waitFor(MINUTES_TO_END, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError(script + " did not end: " + Files.readString(messages));
            }
            ScriptRun run = new ScriptRun(process.exitValue(), Files.readString(output), Files.readString(messages));
            Files.delete(output);
            Files.delete(messages);
            return run;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static Process start(
            Map<String, String> environment, String script, String[] arguments, Path output, Path messages)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of("scripts", script).toAbsolutePath().toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("SHUHARI_"));
        builder.environment().putAll(environment);
        return builder.redirectOutput(output.toFile())
                .redirectError(messages.toFile())
                .start();
    }
}
