package org.shuhari.curation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.shuhari.support.Server;
import org.shuhari.support.Shuhari;
import org.shuhari.support.TestDatabase;

/**
 * A server of its own with a copy of the shipped catalog, for what changes the catalog for everybody: one for the whole run. Use as
 * {@code @ExtendWith(OwnCatalog.Given.class)} and take it as a parameter; leave the folder saying what is in force.
 */
final class OwnCatalog implements AutoCloseable {

    /** Gives a test the server. */
    static final class Given implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == OwnCatalog.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return Shuhari.forWholeRun(context, ExtensionContext.Namespace.create(OwnCatalog.class))
                    .computeIfAbsent(OwnCatalog.class, k -> start(), OwnCatalog.class);
        }
    }

    static final String GEMBA = "skills/see/going-to-gemba.yaml";
    static final String HR_PARTNER = "job-roles/hr-partner.yaml";

    private final Path folder;
    private final Shuhari.App app;

    private OwnCatalog(Path folder, Shuhari.App app) {
        this.folder = folder;
        this.app = app;
    }

    private static OwnCatalog start() {
        try {
            Path work = Files.createTempDirectory("shuhari-catalog");
            Path folder = work.resolve("catalog");
            copy(Path.of("skills-catalog"), folder);
            TestDatabase database = TestDatabase.fresh(work);
            Map<String, String> settings = new LinkedHashMap<>(database.settings());
            settings.put("shuhari.demo", "false");
            settings.put("shuhari.zone", "Europe/Amsterdam");
            settings.put("shuhari.catalog", folder.toString());
            return new OwnCatalog(folder, new Shuhari.App(Server.start(work, settings), database));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Shuhari.App app() {
        return app;
    }

    Path folder() {
        return folder;
    }

    String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(String file, String text) {
        try {
            Files.writeString(folder.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes another text in place of the first one like it. */
    void change(String file, String from, String to) {
        String text = text(file);
        if (!text.contains(from)) {
            throw new IllegalArgumentException("not in " + file + ": " + from);
        }
        write(file, text.substring(0, text.indexOf(from)) + to + text.substring(text.indexOf(from) + from.length()));
    }

    /** Applies a patch as somebody who looks after the folder does. */
    void apply(String patch) {
        try {
            Path file = Files.writeString(folder.resolveSibling("proposals.patch"), patch);
            Process git = new ProcessBuilder("git", "apply", "--verbose", file.toString())
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (git.waitFor() != 0) {
                throw new AssertionError(said + "\n" + patch);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** A criterion more for going to gemba, under its next version. */
    void raiseGemba(int from, String criterion) {
        change(GEMBA, "version: " + from, "version: " + (from + 1));
        change(
                GEMBA,
                "coachQuestions:",
                "  - {id: " + criterion
                        + ", text: Thanks people by name., lookFor: The names., notYet: None is named.}\n"
                        + "coachQuestions:");
    }

    private static void copy(Path source, Path target) throws IOException {
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.toList()) {
                Files.copy(file, target.resolve(source.relativize(file).toString()));
            }
        }
    }

    @Override
    public void close() {
        app.close();
    }
}
