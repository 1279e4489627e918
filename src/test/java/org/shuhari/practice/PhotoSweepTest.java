package org.shuhari.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shuhari.shared.OrganisationClock;

@DisplayName("Sweeping the folder of photos")
class PhotoSweepTest {

    private static final byte[] BYTES = "a photo".getBytes(StandardCharsets.UTF_8);
    private static final String SHA = Canonical.sha256(BYTES);

    @TempDir
    Path home;

    private PhotoStore store;
    private final Set<String> rows = new HashSet<>();

    @BeforeEach
    void kept() {
        store = new PhotoStore(home.toString(), new OrganisationClock());
        store.keep(SHA, BYTES);
    }

    @Test
    @DisplayName("deletes an old file that no row names, and leaves one that a row names")
    void orphan() throws IOException {
        age(file());
        rows.add(SHA);
        assertThat(sweep()).isZero();
        assertThat(file()).exists();

        rows.clear();
        assertThat(sweep()).isOne();
        assertThat(file()).doesNotExist();
    }

    @Test
    @DisplayName("deletes the small picture with its photo, and one that was left without")
    void thumbnail() throws IOException {
        Path small = file().resolveSibling(SHA + ".thumb");
        store.keepThumbnail(SHA, BYTES);
        rows.add(SHA);
        age(file());
        age(small);
        sweep();
        assertThat(small).exists();

        rows.clear();
        sweep();
        assertThat(small).doesNotExist();

        store.keepThumbnail(SHA, BYTES);
        age(small);
        sweep();
        assertThat(small).doesNotExist();
    }

    @Test
    @DisplayName("makes a small picture once")
    void thumbnailOnce() {
        byte[] small = {1, 2, 3};
        assertThat(store.thumbnail(SHA, () -> small)).isEqualTo(small);
        assertThat(store.thumbnail(SHA, () -> BYTES)).isEqualTo(small);
    }

    @Test
    @DisplayName(
            "leaves alone what was kept during the last day, also when it had been there before: its row may be on its way")
    void fresh() throws IOException {
        assertThat(sweep()).isZero();
        age(file());
        store.keep(SHA, BYTES);
        assertThat(sweep()).isZero();
        assertThat(store.read(SHA)).isEqualTo(BYTES);
    }

    @Test
    @DisplayName("puts back what a crash left aside while a row names it, and clears away what is half")
    void aside() throws IOException {
        age(file());
        Files.move(file(), file().resolveSibling(SHA + ".gone"));
        Path half = Files.write(file().resolveSibling(SHA + "123.half"), BYTES);
        age(half);
        rows.add(SHA);

        assertThat(sweep()).isZero();

        assertThat(store.read(SHA)).isEqualTo(BYTES);
        assertThat(half).doesNotExist();
    }

    @Test
    @DisplayName("puts back what somebody attaches between its two looks")
    void meanwhile() throws IOException {
        age(file());
        boolean[] first = {true};
        int gone = store.sweep(hashes -> {
            if (!first[0]) {
                rows.add(SHA);
            }
            first[0] = false;
            return rows;
        });

        assertThat(gone).isZero();
        assertThat(store.read(SHA)).isEqualTo(BYTES);
    }

    private int sweep() {
        return store.sweep(hashes -> rows);
    }

    private Path file() {
        return home.resolve("photos").resolve(SHA.substring(0, 2)).resolve(SHA);
    }

    private static void age(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofDays(3))));
    }
}
