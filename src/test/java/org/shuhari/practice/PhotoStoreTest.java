package org.shuhari.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shuhari.shared.OrganisationClock;

@DisplayName("The folder of photos")
class PhotoStoreTest {

    private static final byte[] BYTES = "a photo".getBytes(StandardCharsets.UTF_8);
    private static final String SHA = Canonical.sha256(BYTES);

    @TempDir
    Path home;

    @Test
    @DisplayName("keeps a file under the SHA-256 of its bytes and gives it back")
    void keeps() {
        PhotoStore store = new PhotoStore(home.toString(), new OrganisationClock());
        store.keep(SHA, BYTES);
        assertThat(home.resolve("photos").resolve(SHA.substring(0, 2)).resolve(SHA))
                .hasBinaryContent(BYTES);
        assertThat(store.read(SHA)).isEqualTo(BYTES);
    }

    @Test
    @DisplayName("holds one whole file and nothing half when the same one comes many times at once")
    void atOnce() throws IOException {
        PhotoStore store = new PhotoStore(home.toString(), new OrganisationClock());
        IntStream.range(0, 16).parallel().forEach(i -> store.keep(SHA, BYTES));
        try (Stream<Path> all = Files.walk(home)) {
            List<Path> files = all.filter(Files::isRegularFile).toList();
            assertThat(files).singleElement().satisfies(file -> assertThat(file).hasBinaryContent(BYTES));
        }
    }
}
