package org.shuhari.operations;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which Shuhari this is, written by the build. */
final class ShuhariVersion {

    private ShuhariVersion() {}

    static String read() {
        Properties build = new Properties();
        try (InputStream in = ShuhariVersion.class.getResourceAsStream("build.properties")) {
            build.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return build.getProperty("version");
    }
}
