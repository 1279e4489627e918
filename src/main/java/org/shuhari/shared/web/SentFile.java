package org.shuhari.shared.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** A file that a form sends along. */
public final class SentFile {

    private SentFile() {}

    /** The file of that field; empty when none was chosen. */
    public static Optional<Part> part(String field) {
        try {
            return Optional.ofNullable(Faces.getRequest().getPart(field))
                    .filter(file ->
                            file.getSize() > 0 || !file.getSubmittedFileName().isEmpty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            return Optional.empty();
        }
    }

    public static byte[] bytes(Part file) {
        try (InputStream in = file.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
