package org.shuhari.shared.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a start that went well tells the start script: lines {@code name=value} in the file named by {@code shuhari.start.report},
 * which nobody but the server's own user can read. The script prints what it needs and takes the file away.
 */
public final class StartReport {

    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ALONE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private StartReport() {}

    /** @param lines values of one line each */
    public static void write(TreeMap<String, String> lines) {
        String file = System.getProperty("shuhari.start.report");
        if (file == null) {
            return;
        }
        try {
            Path path = Path.of(file);
            Files.deleteIfExists(path);
            Files.createFile(path, OWNER_ALONE);
            Files.writeString(
                    path,
                    lines.entrySet().stream()
                            .map(line -> line.getKey() + "=" + line.getValue() + "\n")
                            .collect(Collectors.joining()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
