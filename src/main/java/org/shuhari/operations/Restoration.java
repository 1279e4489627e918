package org.shuhari.operations;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Brings a backup into an installation that holds nothing, whole or not at all: photos first, the database's commit last. While it is
 * under way a folder in the data folder says so.
 */
final class Restoration {

    private final Installation to;

    Restoration(Installation to) {
        this.to = to;
    }

    /** Whether an earlier one was cut off. What it left is replaced. */
    boolean wasCutOff() {
        return Files.exists(to.restoring());
    }

    /** @throws Refusal when the file cannot be used, or there is anything already; nothing has changed then */
    Arrival.Compared restore(BackupFile backup) throws IOException, SQLException {
        backup.verify();
        Manifest manifest = backup.manifest();
        if (!manifest.isOfAFormWeKnow()) {
            throw new Refusal("The backup comes from a newer Shuhari (" + manifest.shuhari()
                    + "), in a form that this one does not know. Bring Shuhari up to date first.");
        }
        Arrival.accept(manifest.schema(), manifest.shuhari());
        mustBeEmpty();
        delete(to.restoring());
        Files.createDirectories(to.restoring());
        for (String photo : backup.photos()) {
            to.photos().write(photo, backup.photo(photo));
        }
        Arrival.Compared compared =
                new Arrival(to.postgres().orElse(to.h2Restoring())).take(manifest.schema(), backup::database);
        if (to.postgres().isEmpty()) {
            sync(to.h2FileRestoring());
            Files.move(to.h2FileRestoring(), to.h2File(), StandardCopyOption.ATOMIC_MOVE);
        }
        delete(to.restoring());
        return compared;
    }

    private void mustBeEmpty() throws IOException, SQLException {
        if (to.postgres().isPresent() ? !to.postgres().get().isEmpty() : to.hasH2File()) {
            throw new Refusal("There is a database already; a restore needs "
                    + (to.postgres().isPresent() ? "an empty database." : "an empty data folder (SHUHARI_HOME)."));
        }
        if (!wasCutOff() && !to.photos().names().isEmpty()) {
            throw new Refusal("There are photos already in " + to.photos().folder()
                    + "; a restore needs an empty data folder (SHUHARI_HOME).");
        }
    }

    private static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        }
    }
}
