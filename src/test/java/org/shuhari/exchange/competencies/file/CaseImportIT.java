package org.shuhari.exchange.competencies.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shuhari.exchange.competencies.CaseJson;
import org.shuhari.exchange.competencies.Shipped;
import org.shuhari.support.ScriptRun;

@DisplayName("scripts/case-import")
class CaseImportIT {

    @TempDir
    private Path place;

    private ScriptRun bring(String json) throws IOException {
        Path file = Files.writeString(place.resolve("package.json"), json);
        return ScriptRun.of(
                Map.of(),
                "case-import",
                file.toString(),
                place.resolve("catalog").toString());
    }

    @Test
    @DisplayName("makes a catalog of a package of ours and has it checked, without the server")
    void ours() throws IOException {
        ScriptRun run = bring(CaseJson.text(Shipped.framework().whole()));
        assertThat(run.messages()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.output()).contains("Written to ", "No faults: lean-skills");
    }

    @Test
    @DisplayName("ends with 3 where texts are left to a person, and with 1 where nothing is written")
    void others() throws IOException {
        String one = "{\"CFDocument\": {\"identifier\": \"d\", \"title\": \"Work\"},"
                + " \"CFItems\": [{\"identifier\": \"a\", \"fullStatement\": \"Asks first\"}]}";
        ScriptRun written = bring(one);
        assertThat(written.status()).isEqualTo(3);
        assertThat(written.output())
                .contains("asks-first.yaml:", "'whyItMatters' is missing", "Add what is told above");
        ScriptRun again = bring(one);
        assertThat(again.status()).isOne();
        assertThat(again.output()).contains("is there already and not empty");
    }
}
