package org.shuhari.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.shuhari.shared.OrganisationClock;

/**
 * The folder of photos and documents, each under the SHA-256 of its bytes: {@code <home>/photos/ab/<sha>}, with a small
 * picture beside it ({@code .thumb}). Shared by all
 * nodes. A file is on the disk (file and folder synced) before {@link #keep} returns, and is never changed afterwards.
 */
@ApplicationScoped
public class PhotoStore {

    private Path folder;
    private OrganisationClock clock;

    protected PhotoStore() {}

    /** @param home the data folder ({@code SHUHARI_HOME}) */
    @Inject
    public PhotoStore(
            @ConfigProperty(name = "shuhari.home", defaultValue = "./data") String home, OrganisationClock clock) {
        folder = Path.of(home).resolve("photos");
        this.clock = clock;
    }

    /**
     * The small picture beside a photo, made when there is none.
     *
     * @param made makes it
     */
    byte[] thumbnail(String sha256, Supplier<byte[]> made) {
        Path file = PhotoSweep.thumbnailOf(place(sha256));
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException none) {
            byte[] bytes = made.get();
            keepThumbnail(sha256, bytes);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Beside a photo; not synced, for it can be made again. */
    void keepThumbnail(String sha256, byte[] bytes) {
        Path file = PhotoSweep.thumbnailOf(place(sha256));
        try {
            Path half = Files.createTempFile(file.getParent(), sha256, ".half");
            try {
                Files.write(half, bytes);
                Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(half);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps bytes under their SHA-256; a file that is there already is left as it is. */
    void keep(String sha256, byte[] bytes) {
        Path file = place(sha256);
        if (isFresh(file)) {
            return;
        }
        try {
            Files.createDirectories(file.getParent());
            Path half = Files.createTempFile(file.getParent(), sha256, ".half");
            try {
                write(half, bytes);
                Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(half);
            }
            sync(file.getParent());
            sync(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes kept under a SHA-256. */
    byte[] read(String sha256) {
        try {
            return Files.readAllBytes(place(sha256));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Whether the file is there; if so, its time is set to now, and for a day {@link #sweep} leaves it alone: the row that
     * names it is on its way.
     */
    private boolean isFresh(Path file) {
        try {
            Files.setLastModifiedTime(file, FileTime.from(clock.now()));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Deletes the files that no row names and that nobody has kept during the last day.
     *
     * @param named of some hashes, those that a row names
     * @return how many went
     */
    int sweep(Function<Collection<String>, Set<String>> named) {
        return PhotoSweep.of(folder, named, clock.now()).run();
    }

    private Path place(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
    }

    /** A new name in a folder is safe once the folder itself is synced. */
    private static void sync(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
