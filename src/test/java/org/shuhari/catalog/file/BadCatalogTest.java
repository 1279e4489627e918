package org.shuhari.catalog.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuhari.catalog.file.CatalogFiles.GEMBA;
import static org.shuhari.catalog.file.CatalogFiles.ROLE;
import static org.shuhari.catalog.file.CatalogFiles.WASTE;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A catalog's folder that means no good")
class BadCatalogTest {

    @TempDir
    Path temp;

    private CatalogFiles files;

    @BeforeEach
    void aSoundCatalog() {
        files = new CatalogFiles(temp.resolve("catalog"));
    }

    private void assertFault(String start) {
        assertThat(files.faults()).singleElement().asString().startsWith(start);
    }

    @Test
    @DisplayName("a file of 50 MB is refused by its size, and no more of it is read than the limit")
    void large() throws IOException {
        try (RandomAccessFile large =
                new RandomAccessFile(files.folder().resolve(WASTE).toFile(), "rw")) {
            large.setLength(50L * 1024 * 1024);
        }
        assertFault(WASTE + ":1: This file is larger than 2 MB: shorten it.");
    }

    @Test
    @DisplayName("files that are too large together are refused, the one that is too much named")
    void largeTogether() {
        String nearlyTwo = ("#".repeat(1_023) + "\n").repeat(2_048);
        IntStream.range(10, 24).forEach(i -> files.write("templates/t" + i + ".yaml", nearlyTwo));
        assertThat(files.faults())
                .filteredOn(fault -> !fault.contains("This file is empty"))
                .singleElement()
                .asString()
                .startsWith("templates/t19.yaml:1: With this one all files together are larger than 20 MB");
    }

    @Test
    @DisplayName("a line without an end is not read")
    void longLine() {
        files.write(WASTE, "# sound\n" + "#".repeat(YamlReader.MAX_LINE + 1) + "\n");
        assertFault(WASTE + ":2: This line is longer than 10000 characters: break it.");
    }

    @Test
    @DisplayName("ids that would lead out of the folder are no ids, wherever one stands")
    void climbingIds() {
        files.change(GEMBA, "id: going-to-gemba", "id: ../../etc/passwd");
        files.change(WASTE, "group: see", "group: ../see");
        files.change(WASTE, "[going-to-gemba]", "[../see/going-to-gemba]");
        files.change(WASTE, "template: walk", "template: ../templates/walk");
        files.change(ROLE, "- seeing-waste", "- ../seeing-waste");
        assertThat(files.faults())
                .anyMatch(f -> f.startsWith(GEMBA + ":1: Write an id at 'id'"))
                .anyMatch(f -> f.startsWith(WASTE + ":3: Write an id at 'group'"))
                .anyMatch(f -> f.startsWith(WASTE + ":7: Write an id at 'requires.0'"))
                .anyMatch(f -> f.startsWith(WASTE + ":9: Write an id at 'practice.template'"))
                .anyMatch(f -> f.startsWith(ROLE + ":5: Write an id at 'skills.0'"));
    }

    @Test
    @DisplayName("two skills of one id in two files: the second names the first")
    void sameIdTwice() {
        files.write("skills/see/walking.yaml", CatalogFiles.skill("seeing-waste", ""));
        assertThat(files.faults())
                .containsExactly(
                        "skills/see/walking.yaml:1: 'seeing-waste' is already the id in " + WASTE
                                + ": choose another one.",
                        "skills/see/walking.yaml:1: The id 'seeing-waste' is not the file's name: write 'walking', or"
                                + " rename the file.");
    }

    @Test
    @DisplayName("a ring of two and a ring of ten are named, each in its order")
    void rings() {
        files.change(GEMBA, "requires: []", "requires: [seeing-waste]");
        for (int i = 0; i < 10; i++) {
            files.write("skills/see/step-" + i + ".yaml", CatalogFiles.skill("step-" + i, "step-" + (i + 1) % 10));
        }
        assertThat(files.faults())
                .containsExactly(
                        GEMBA + ":7: These skills require each other in a ring, so that none would ever open:"
                                + " going-to-gemba → seeing-waste → going-to-gemba. Take one of them out of another's"
                                + " 'requires'.",
                        "skills/see/step-0.yaml:7: These skills require each other in a ring, so that none would ever"
                                + " open: step-0 → step-1 → step-2 → step-3 → step-4 → step-5 → step-6 → step-7 →"
                                + " step-8 → step-9 → step-0. Take one of them out of another's 'requires'.");
    }

    @Test
    @DisplayName("a pipe in place of a file is not waited for")
    void pipe() throws IOException, InterruptedException {
        Path pipe = files.folder().resolve("skills/see/waiting.yaml");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        assertFault("skills/see/waiting.yaml:1: This is no file that can be read");
    }

    @Test
    @DisplayName("a translation is no way round: the same limits and links hold in a language's folder")
    void inTranslations() throws IOException {
        TranslatedFiles.write(files);
        Path outside = Files.writeString(temp.resolve("outside.yaml"), "id: associate\n");
        Files.delete(files.folder().resolve(TranslatedFiles.ROLE));
        Files.createSymbolicLink(files.folder().resolve(TranslatedFiles.ROLE), outside);
        files.write(TranslatedFiles.WALK, "#".repeat((int) SourceFiles.MAX_BYTES + 1));
        files.change(TranslatedFiles.WASTE, "  - {id: first", "\t- {id: first");
        files.change(TranslatedFiles.GEMBA, "title: De vaardigheid", "title: &t [*t]\nsummary: De vaardigheid");
        assertThat(files.faults())
                .anyMatch(f -> f.startsWith(TranslatedFiles.ROLE + ":1: This link leads out of the catalog's folder"))
                .anyMatch(f -> f.startsWith(TranslatedFiles.WALK + ":1: This file is larger than 2 MB"))
                .anyMatch(f -> f.startsWith(TranslatedFiles.WASTE + ":7: A tab stands where spaces belong"))
                .anyMatch(f -> f.startsWith(TranslatedFiles.GEMBA + ":3: This alias (*name) stands within what it"));
    }
}
