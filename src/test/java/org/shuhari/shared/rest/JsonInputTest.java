package org.shuhari.shared.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.StringReader;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuhari.shared.Entered;
import org.shuhari.shared.Violation;

@DisplayName("The two moments of what was written on a phone")
class JsonInputTest {

    @Test
    @DisplayName("are read; absent they are none")
    void read() {
        JsonInput body = body("{'entered': {'at': '2026-03-14T09:10:00.000Z', 'now': '2026-03-14T11:40:00Z'}}");
        assertThat(body.entered("entered").optional())
                .contains(new Entered(Instant.parse("2026-03-14T09:10:00Z"), Instant.parse("2026-03-14T11:40:00Z")));
        assertThat(body.faults()).isEmpty();
        assertThat(body("{'entered': null}").entered("entered").optional()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("are strict, and each fault is told at its own place")
    @CsvSource(
            delimiter = '|',
            value = {
                "'09:10' | entered",
                "{'at': '2026-03-14T09:10:00Z'} | entered.now",
                "{'at': '2026-03-14T09:10:00Z', 'now': 1773481200000} | entered.now",
                "{'at': '2026-03-14', 'now': '2026-03-14T11:40:00Z'} | entered.at",
                "{'at': '2026-03-14T09:10:00Z', 'now': '2026-03-14T11:40:00Z', 'zone': 'UTC'} | entered.zone"
            },
            quoteCharacter = '"')
    void faults(String entered, String field) {
        JsonInput body = body("{'entered': " + entered + "}");
        body.entered("entered");
        assertThat(body.faults()).extracting(Violation::field).containsExactly(field);
    }

    private static JsonInput body(String json) {
        return new JsonInput(
                Json.createReader(new StringReader(json.replace('\'', '"'))).readObject());
    }
}
