package org.shuhari.catalog.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shuhari.support.ScriptRun;

@DisplayName("scripts/catalog-check")
class CatalogCheckIT {

    @Test
    @DisplayName("runs without the server, and finds nothing to say about the shipped catalog")
    void shipped() {
        ScriptRun run = ScriptRun.of(Map.of(), "catalog-check", "skills-catalog");
        assertThat(run.messages()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.output().lines()).singleElement().asString().startsWith("No faults: lean-skills");
    }

    @Test
    @DisplayName("ends with 1 where there is a fault")
    void faulty() {
        ScriptRun run = ScriptRun.of(Map.of(), "catalog-check", "scripts");
        assertThat(run.status()).isOne();
        assertThat(run.output()).startsWith("scripts/catalog.yaml:1: This file is missing");
    }
}
