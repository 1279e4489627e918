package org.shuhari.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shuhari.support.Client.Answer;
import org.shuhari.support.Shuhari;

/** The table of rights, tried cell by cell. */
@ExtendWith(Shuhari.class)
@DisplayName("R13: the table of rights")
class RightsIT {

    private static final String CONTRACT = "/api/v1";
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern REFUSED = Pattern.compile("40[134].*");
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private final Shuhari.App app;
    private final Map<Column, Stage> readers = new EnumMap<>(Column.class);

    /** By what the stage is to hold, as not everything can be there at once, and by column. */
    private final Map<String, Stage> refused = new HashMap<>();

    RightsIT(Shuhari.App app) {
        this.app = app;
    }

    @TestFactory
    @DisplayName("R13: everybody may do what the table says, and nothing else")
    Stream<DynamicTest> cells() {
        return Row.all().stream().map(row -> dynamicTest("R13: " + row, () -> tryOut(row)));
    }

    private void tryOut(Row row) {
        Map<Column, String> answers = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            answers.put(
                    column, inShort(stage(row, column).ask(row), row.expected().get(column)));
        }
        assertThat(answers).as(row.toString()).isEqualTo(row.expected());
    }

    /** People of its own for what changes something; who is sent away, or only reads, leaves all as it was. */
    private Stage stage(Row row, Column column) {
        if (row.reads()) {
            return readers.computeIfAbsent(column, c -> new Stage(app, c));
        }
        return REFUSED.matcher(row.expected().get(column)).matches()
                ? refused.computeIfAbsent(column + " " + Stage.names(row), key -> new Stage(app, column))
                : new Stage(app, column);
    }

    private static String inShort(Answer answer, String expected) {
        if (expected.endsWith("?")) {
            return answer.status() + "?";
        }
        return answer.status() + (answer.text().equals("[]") ? "e" : "");
    }

    @Test
    @DisplayName("R13: every address of the contract stands in the table")
    void wholeContract() {
        JsonObject paths = app.client().get("//openapi?format=JSON").json().getJsonObject("paths");
        List<String> missing = paths.keySet().stream()
                .flatMap(path -> paths.getJsonObject(path).keySet().stream()
                        .filter(METHODS::contains)
                        .map(method -> method.toUpperCase() + " " + path.replace(CONTRACT, "")))
                .filter(operation -> Row.all().stream().noneMatch(row -> fits(row, operation)))
                .toList();
        assertThat(paths).isNotEmpty();
        assertThat(missing).isEmpty();
    }

    @Test
    @DisplayName("R13: every address of CASE stands in the table")
    void wholeFramework() {
        String base = "//ims/case/v1p1";
        JsonObject paths = app.client()
                .get(base + "/discovery/imscasev1p1_openapi3_v1p0.json")
                .json()
                .getJsonObject("paths");
        assertThat(paths).isNotEmpty();
        assertThat(paths.keySet())
                .allSatisfy(path -> assertThat(Row.all()).anyMatch(row -> fits(row, "GET " + base + path)));
    }

    private static boolean fits(Row row, String operation) {
        String pattern = Stream.of(operation.split("(?=\\{)|(?<=})"))
                .map(part -> part.startsWith("{") ? "[^/]+" : Pattern.quote(part))
                .collect(Collectors.joining());
        return (row.method() + " " + row.path()).matches(pattern);
    }

    @Test
    @DisplayName("R13: every page stands in the table")
    void everyPage() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            List<String> pages = files.filter(file -> file.toString().endsWith(".xhtml"))
                    .map(PAGES::relativize)
                    .filter(file -> !file.startsWith("WEB-INF"))
                    .map(file -> "/" + file.toString().replace('\\', '/'))
                    .toList();
            Set<String> known =
                    Row.all().stream().filter(Row::isPage).map(Row::path).collect(Collectors.toSet());
            assertThat(pages).isNotEmpty();
            assertThat(known).containsAll(pages);
        }
    }
}
