package org.shuhari.shared.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Why the application cannot start, in words for the person who starts it. The server itself stays alive after a failed
 * deployment, so the start script watches the file named by {@code shuhari.start.fault}, prints it and ends with status 1.
 */
public final class StartFault {

    private static final Logger LOG = Logger.getLogger(StartFault.class.getName());

    private StartFault() {}

    /** Says why, once for each reason; several lines where there are several. */
    public static void report(String why) {
        LOG.log(Level.SEVERE, why);
        String file = System.getProperty("shuhari.start.fault");
        if (file == null) {
            return;
        }
        try {
            Files.writeString(
                    Path.of(file), why + System.lineSeparator(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The innermost reason's first line. */
    public static String reason(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        String message = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return message.lines().findFirst().orElse("").strip();
    }
}
