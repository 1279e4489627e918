package org.shuhari.shared.rest;

import jakarta.ws.rs.core.Response;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file that is made for its answer: whole or not at all. It is written aside before the first byte goes out, so that a fault on
 * the way is an error and never a file that looks whole, and its length is known, so that a lost connection is noticed.
 */
public final class FileAnswer {

    private FileAnswer() {}

    /** Writes the file's bytes and leaves the stream open. */
    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    public static Response of(String mediaType, FileName name, Content content) {
        try {
            Path file = Files.createTempFile("shuhari-file", null);
            try {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                    content.write(out);
                }
                // Where open files can be deleted, this one is gone as soon as it is opened: its size is taken first.
                long size = Files.size(file);
                return Response.ok(Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE), mediaType)
                        .header("Content-Length", size)
                        .header("Content-Disposition", name.attachment())
                        .header("X-Content-Type-Options", "nosniff")
                        .header("Cache-Control", "private, no-store")
                        .build();
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(file);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
