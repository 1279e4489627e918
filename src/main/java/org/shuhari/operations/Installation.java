package org.shuhari.operations;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * One Shuhari: its data folder and its database.
 *
 * @param postgres where its PostgreSQL is; empty when it keeps an H2 file in its folder
 */
record Installation(Path home, Optional<Database> postgres) {

    private static final String H2_NAME = "shuhari";

    /** As {@code scripts/run} is told: {@code SHUHARI_HOME}, {@code SHUHARI_DB_URL} and the account. */
    static Installation of(Map<String, String> environment) {
        Optional<Database> postgres = Optional.ofNullable(environment.get("SHUHARI_DB_URL"))
                .filter(url -> !url.isEmpty())
                .map(url -> new Database(
                        url,
                        environment.getOrDefault("SHUHARI_DB_USER", ""),
                        environment.getOrDefault("SHUHARI_DB_PASSWORD", "")));
        return new Installation(Path.of(environment.get("SHUHARI_HOME")), postgres);
    }

    Database h2() {
        return Database.h2(home.resolve(H2_NAME));
    }

    Path h2File() {
        return home.resolve(H2_NAME + ".mv.db");
    }

    boolean hasH2File() {
        return Files.exists(h2File());
    }

    PhotoFolder photos() {
        return new PhotoFolder(home.resolve("photos"));
    }

    /** Is there as long as a restore is under way or was cut off; {@code scripts/run} does not start then. */
    Path restoring() {
        return home.resolve("restoring");
    }

    /** The H2 database while it is being restored. */
    Database h2Restoring() {
        return Database.h2(restoring().resolve(H2_NAME));
    }

    Path h2FileRestoring() {
        return restoring().resolve(H2_NAME + ".mv.db");
    }

    /** Is there once the H2 data live in PostgreSQL; {@code scripts/run} does not start on the H2 file then. */
    Path moved() {
        return home.resolve("moved-to-postgresql");
    }
}
