package org.shuhari.catalog.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The texts of a folder's files. It takes no more than its limits, however large a file is or becomes meanwhile. */
final class SourceFiles {

    static final long MAX_BYTES = 2L * 1024 * 1024;
    static final long MAX_BYTES_OF_ALL = 20L * 1024 * 1024;

    private final Consumer<Fault> faults;
    private final List<SourceFile> files = new ArrayList<>();
    private long bytesRead;

    SourceFiles(Consumer<Fault> faults) {
        this.faults = faults;
    }

    List<SourceFile> all() {
        return files;
    }

    /** @throws IOException when the file cannot be read; what it holds is never the reason */
    void read(FileKind kind, String name, Path file) throws IOException {
        if (bytesRead > MAX_BYTES_OF_ALL) {
            return;
        }
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes((int) MAX_BYTES + 1);
        }
        bytesRead += bytes.length;
        if (bytes.length > MAX_BYTES) {
            fault(name, "This file is larger than 2 MB: shorten it.");
        } else if (bytesRead > MAX_BYTES_OF_ALL) {
            fault(
                    name,
                    "With this one all files together are larger than 20 MB, and none is read after it: take some out.");
        } else {
            decode(kind, name, bytes);
        }
    }

    private void decode(FileKind kind, String name, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            files.add(new SourceFile(kind, name, text.startsWith("\uFEFF") ? text.substring(1) : text));
        } catch (CharacterCodingException e) {
            fault(name, "This file is not in UTF-8: save it in that encoding.");
        }
    }

    private void fault(String name, String message) {
        faults.accept(new Fault(name, 1, message));
    }
}
