package org.shuhari.practice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Clears the photo folder of what no row names. A file is put aside before it is asked for a last time: whoever keeps the
 * same photo at that moment either made its time new, and it is put back, or no longer finds it, and writes it again. What
 * a crash left aside is judged in the same way by the next sweep.
 */
final class PhotoSweep {

    private static final String ASIDE = ".gone";
    private static final String THUMBNAIL = ".thumb";
    private static final Pattern KEPT = Pattern.compile("[0-9a-f]{64}(\\.gone)?");
    private static final Pattern HALF = Pattern.compile("[0-9a-f]{64}.*\\.half");
    private static final int AT_ONCE = 500;

    private final Path folder;
    private final Function<Collection<String>, Set<String>> named;
    private final Instant before;
    private int gone;

    private PhotoSweep(Path folder, Function<Collection<String>, Set<String>> named, Instant before) {
        this.folder = folder;
        this.named = named;
        this.before = before;
    }

    /** @param now files younger than a day before it are left alone */
    static PhotoSweep of(Path folder, Function<Collection<String>, Set<String>> named, Instant now) {
        return new PhotoSweep(folder, named, now.minus(Duration.ofDays(1)));
    }

    /** Where a photo's small picture lies; it goes with the photo. */
    static Path thumbnailOf(Path photo) {
        return photo.resolveSibling(hash(photo) + THUMBNAIL);
    }

    int run() {
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> folders = Files.newDirectoryStream(folder, Files::isDirectory)) {
                for (Path each : folders) {
                    sweep(each);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return gone;
    }

    private void sweep(Path part) throws IOException {
        List<Path> some = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(part, this::isOld)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                if (HALF.matcher(name).matches()) {
                    Files.deleteIfExists(file);
                } else if (isLeft(file, name)) {
                    Files.deleteIfExists(file);
                } else if (KEPT.matcher(name).matches() && some.add(file) && some.size() == AT_ONCE) {
                    clear(some);
                    some.clear();
                }
            }
        }
        clear(some);
    }

    /** A small picture whose photo went while it was being made. */
    private static boolean isLeft(Path file, String name) {
        return name.endsWith(THUMBNAIL)
                && Files.notExists(file.resolveSibling(hash(file)))
                && Files.notExists(file.resolveSibling(hash(file) + ASIDE));
    }

    private void clear(List<Path> files) throws IOException {
        Set<String> needed = namedAmong(files);
        List<Path> aside = new ArrayList<>();
        for (Path file : files) {
            boolean isAside = file.toString().endsWith(ASIDE);
            if (isAside || !needed.contains(hash(file))) {
                aside.add(isAside ? file : named(file, hash(file) + ASIDE));
            }
        }
        Set<String> neededNow = namedAmong(aside);
        for (Path file : aside) {
            if (neededNow.contains(hash(file)) || !isOld(file)) {
                named(file, hash(file));
            } else {
                Files.delete(file);
                Files.deleteIfExists(thumbnailOf(file));
                gone++;
            }
        }
    }

    private static Path named(Path file, String name) throws IOException {
        return Files.move(file, file.resolveSibling(name), StandardCopyOption.ATOMIC_MOVE);
    }

    private Set<String> namedAmong(List<Path> files) {
        return files.isEmpty()
                ? Set.of()
                : named.apply(files.stream().map(PhotoSweep::hash).collect(Collectors.toSet()));
    }

    private boolean isOld(Path file) throws IOException {
        return Files.getLastModifiedTime(file).toInstant().isBefore(before);
    }

    private static String hash(Path file) {
        return file.getFileName().toString().substring(0, 64);
    }
}
