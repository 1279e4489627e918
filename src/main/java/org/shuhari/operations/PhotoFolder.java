package org.shuhari.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.shuhari.shared.Sha256;

/** The folder of photos: each file lies under the SHA-256 of its bytes, in a folder of the first two digits. */
record PhotoFolder(Path folder) {

    private static final Pattern NAME = Pattern.compile("([0-9a-f]{2})/(\\1[0-9a-f]{62})");

    /** The files, as {@code ab/ab12…}, in order; what is only half written is none. */
    List<String> names() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files.map(file -> folder.relativize(file).toString())
                    .filter(name -> NAME.matcher(name).matches())
                    .sorted()
                    .toList();
        }
    }

    /** The bytes; empty when they were erased meanwhile. */
    Optional<byte[]> read(String name) throws IOException {
        try {
            return Optional.of(Files.readAllBytes(folder.resolve(name)));
        } catch (NoSuchFileException erased) {
            return Optional.empty();
        }
    }

    static boolean fits(String name, byte[] bytes) {
        return name.endsWith("/" + Sha256.of(bytes));
    }

    /** @param name of a file in a backup */
    static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    void write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Path half = Files.createTempFile(file.getParent(), "restored", ".half");
        Files.write(half, bytes);
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
