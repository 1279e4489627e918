package org.shuhari.catalog.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("catalog-check")
class CatalogCheckTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private int check(String... arguments) {
        printed.reset();
        return new CatalogCheck(new PrintStream(printed, true, StandardCharsets.UTF_8)).run(List.of(arguments));
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("counts what a sound folder holds and ends with 0")
    void sound(@TempDir Path folder) {
        new CatalogFiles(folder);
        assertThat(check(folder.toString())).isZero();
        assertThat(printed())
                .isEqualToIgnoringNewLines(
                        "No faults: small version 1, 2 groups, 2 skills, 1 templates, 1 job roles, in en.");
    }

    @Test
    @DisplayName("prints every fault as file:line: message and ends with 1")
    void faulty(@TempDir Path folder) {
        CatalogFiles files = new CatalogFiles(folder);
        files.change(CatalogFiles.WASTE, "days: 2", "days: 9");
        files.change(CatalogFiles.ROLE, "title: Associate", "tilte: Associate");
        assertThat(check(folder.toString())).isOne();
        assertThat(printed().lines())
                .anyMatch(line -> line.startsWith(folder.resolve(CatalogFiles.WASTE) + ":11: 'days' is 9"))
                .anyMatch(line -> line.startsWith(folder.resolve(CatalogFiles.ROLE) + ":2: 'tilte' is not known"))
                .noneMatch(line -> line.startsWith("No faults"));
    }

    @Test
    @DisplayName("R14: compares with another folder when asked to")
    void against(@TempDir Path before, @TempDir Path after) {
        new CatalogFiles(before);
        CatalogFiles files = new CatalogFiles(after);
        files.change(CatalogFiles.WASTE, "text: Does one", "text: Does another");
        assertThat(check(after.toString())).isZero();
        assertThat(check(after.toString(), "--against", before.toString())).isOne();
        assertThat(printed()).contains("raise 'version' to 2");
    }

    @Test
    @DisplayName("lists what is not translated as notes after the faults, and ends with 0 where there are notes alone")
    void notes(@TempDir Path folder) {
        CatalogFiles files = new CatalogFiles(folder);
        TranslatedFiles.write(files);
        files.remove(TranslatedFiles.ROLE);
        files.change(TranslatedFiles.WASTE, "title: De vaardigheid seeing-waste\n", "");
        assertThat(check(folder.toString())).isZero();
        assertThat(printed().lines())
                .containsExactly(
                        folder + "/" + TranslatedFiles.ROLE
                                + ": note: This job role is not translated: it is shown in English.",
                        folder + "/" + TranslatedFiles.WASTE
                                + ":1: note: 'title' is not translated: it is shown in English.",
                        "No faults: small version 1, 2 groups, 2 skills, 1 templates, 1 job roles, in en, nl.");
        files.change(CatalogFiles.WASTE, "days: 2", "days: 9");
        assertThat(check(folder.toString())).isOne();
        assertThat(printed().lines()).first().asString().contains(CatalogFiles.WASTE + ":11: 'days' is 9");
    }

    @Test
    @DisplayName("says how it is used when asked otherwise")
    void usage() {
        assertThat(check()).isEqualTo(2);
        assertThat(printed()).startsWith("Use: catalog-check FOLDER");
    }
}
