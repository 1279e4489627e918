package org.shuhari.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Tells Arquillian's server which database to use, before its configuration is read: {@code arquillian.xml} takes
 * {@code arquillian.server.options}. Only where a run names a database, so plain unit tests start none.
 */
public final class InServerDatabase implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("database") == null) {
            return;
        }
        try {
            Path folder = Files.createTempDirectory("shuhari-arquillian");
            Map<String, String> settings =
                    new TreeMap<>(TestDatabase.fresh(folder).settings());
            settings.put("shuhari.home", folder.toString());
            settings.put("shuhari.demo", "false");
            settings.put("shuhari.zone", "Europe/Amsterdam");
            String options = settings.entrySet().stream()
                    .map(e -> "-D" + e.getKey() + "=" + e.getValue())
                    .collect(Collectors.joining(" "));
            System.setProperty("arquillian.server.options", System.getProperty("server.options") + " " + options);
            Path preboot = Files.write(folder.resolve("preboot.txt"), Server.preboot());
            System.setProperty("arquillian.preboot", preboot.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
