package org.shuhari.exchange.competencies.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shuhari.catalog.CatalogContent;
import org.shuhari.catalog.Skill;
import org.shuhari.catalog.file.CatalogReader;
import org.shuhari.catalog.file.CatalogReading;
import org.shuhari.catalog.file.Fault;
import org.shuhari.exchange.competencies.CaseJson;
import org.shuhari.exchange.competencies.Shipped;

@DisplayName("case-import")
class CaseImportTest {

    @TempDir
    private Path place;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private Path folder() {
        return place.resolve("catalog");
    }

    private int run(String... arguments) {
        return new CaseImport(new PrintStream(printed, true, StandardCharsets.UTF_8)).run(List.of(arguments));
    }

    private int bring(String json) throws IOException {
        Path file = Files.writeString(place.resolve("package.json"), json);
        return run(file.toString(), folder().toString());
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private void nothingWritten() throws IOException {
        try (Stream<Path> there = Files.list(place)) {
            assertThat(there.filter(path -> !path.endsWith("package.json"))).isEmpty();
        }
    }

    /** A package as somebody else would export it: a framework of two levels, with no word of ours. */
    private static String foreign(String moreItems, String moreAssociations, String rubrics) {
        return """
                {
                  "CFDocument": {"identifier": "d", "title": "Café work", "creator": "A school", "vendor": {"a": [1, 2.5]}},
                  "CFItems": [
                    {"identifier": "t1", "fullStatement": "Serving", "CFItemType": "Cluster"},
                    {"identifier": "s1", "fullStatement": "Takes an order without asking twice.", "abbreviatedStatement": "Taking orders"},
                    {"identifier": "s2", "fullStatement": "Makes an espresso.", "humanCodingScheme": "CW.2"}%s
                  ],
                  "CFAssociations": [
                    {"identifier": "a1", "associationType": "isChildOf", "originNodeURI": {"identifier": "t1"}, "destinationNodeURI": {"identifier": "d"}},
                    {"identifier": "a2", "associationType": "isChildOf", "originNodeURI": {"identifier": "S1"}, "destinationNodeURI": {"identifier": "t1"}},
                    {"identifier": "a3", "associationType": "precedes", "originNodeURI": {"identifier": "s1"}, "destinationNodeURI": {"identifier": "s2"}},
                    {"identifier": "a4", "associationType": "exactMatchOf", "originNodeURI": {"identifier": "s1"}, "destinationNodeURI": {"identifier": "elsewhere"}}%s
                  ],
                  "CFRubrics": [%s]
                }
                """.formatted(moreItems, moreAssociations, rubrics);
    }

    private static String association(String id, String type, String from, String to) {
        return ",\n{\"identifier\": \"" + id + "\", \"associationType\": \"" + type
                + "\", \"originNodeURI\": {\"identifier\": \"" + from
                + "\"}, \"destinationNodeURI\": {\"identifier\": \"" + to
                + "\"}}";
    }

    @Test
    @DisplayName("what we export comes back as the same catalog in the same language, to the last letter")
    void roundTrip() throws IOException {
        CatalogContent before = Shipped.content();
        assertThat(bring(CaseJson.text(Shipped.framework().whole()))).isZero();
        CatalogReading reading = new CatalogReader().read(folder());
        assertThat(reading.faults()).isEmpty();
        CatalogContent after = reading.content().orElseThrow();
        assertThat(after.skills()).containsExactlyElementsOf(before.skills());
        assertThat(after).isEqualTo(before);
        assertThat(after.hash()).isEqualTo(before.hash());
    }

    @Test
    @DisplayName(
            "a framework of others becomes groups and skills; what it does not say is left for a person, with file and line")
    void foreign() throws IOException {
        String rubric = """
                {"identifier": "r1", "CFRubricCriteria": [
                  {"identifier": "c1", "description": "Repeats the order once", "CFItemURI": {"identifier": "s1"},
                   "CFRubricCriterionLevels": [
                     {"identifier": "l2", "score": 2, "description": "Names every part"},
                     {"identifier": "l1", "score": 1, "description": "Names most"},
                     {"identifier": "l0", "score": 0, "description": "Asks again"}]},
                  {"identifier": "c2", "description": "Belongs to nobody"}]}""";
        assertThat(bring(foreign("", "", rubric))).isZero();
        assertThat(printed())
                .contains("2 skills, 1 templates, 0 job roles")
                .contains("Assumed for 2 skills")
                .contains("Not used: 1 associations 'exactMatchOf'")
                .contains("Not used: 1 rubric criteria that name no item")
                .contains("Not used: 1 levels between");
        assertThat(Files.readString(folder().resolve("catalog.yaml")))
                .contains("id: cafe-work", "title: Café work", "id: serving", "title: Serving");
        assertThat(Files.readString(folder().resolve("skills/serving/taking-orders.yaml")))
                .contains("lookFor: Names every part", "notYet: Asks again", "id: repeats-the-order-once");
        assertThat(Files.readString(folder().resolve("skills/cafe-work/makes-an-espresso.yaml")))
                .contains("requires:", "- taking-orders");
        assertThat(new CatalogReader().read(folder()).faults())
                .extracting(Fault::toString)
                .anyMatch(fault -> fault.matches(
                        "skills/serving/taking-orders.yaml:\\d+: 'whyItMatters' is missing in the file: add it."))
                .anyMatch(fault ->
                        fault.matches("skills/serving/taking-orders.yaml:\\d+: List at least 3 at 'criteria'."))
                .noneMatch(fault -> fault.startsWith("templates/") || fault.startsWith("catalog.yaml"));
    }

    @Test
    @DisplayName("a package in a wrapper is the same package")
    void wrapper() throws IOException {
        assertThat(bring("{\"CFPackage\": " + foreign("", "", "") + "}")).isZero();
        assertThat(folder().resolve("skills/serving/taking-orders.yaml")).exists();
    }

    @Test
    @DisplayName("two skills that precede each other are a ring, and it is named")
    void ring() throws IOException {
        assertThat(bring(foreign("", association("a5", "precedes", "s2", "s1"), "")))
                .isOne();
        assertThat(printed())
                .contains("package.json:13: /CFAssociations/4: These skills require each other in a ring")
                .containsPattern("taking-orders → makes-an-espresso → taking-orders");
        nothingWritten();
    }

    @Test
    @DisplayName("a ring of ten is named as well, and a skill that precedes itself")
    void rings() throws IOException {
        StringBuilder items = new StringBuilder();
        StringBuilder arrows = new StringBuilder(association("self", "precedes", "s2", "s2"));
        for (int i = 0; i < 10; i++) {
            items.append(",\n{\"identifier\": \"n")
                    .append(i)
                    .append("\", \"fullStatement\": \"Step ")
                    .append(i)
                    .append("\"}");
            arrows.append(association("n-a" + i, "precedes", "n" + i, "n" + (i + 1) % 10));
        }
        assertThat(bring(foreign(items.toString(), arrows.toString(), ""))).isOne();
        assertThat(printed().lines().filter(line -> line.contains("in a ring")).toList())
                .hasSize(2)
                .anyMatch(line -> line.contains("makes-an-espresso → makes-an-espresso"))
                .anyMatch(line -> line.split("→").length == 11);
        nothingWritten();
    }

    @Test
    @DisplayName("items below each other in a ring are named")
    void treeRing() throws IOException {
        String more = association("a5", "isChildOf", "t1", "s1");
        assertThat(bring(foreign("", more, "")
                        .replace(
                                "\"destinationNodeURI\": {\"identifier\": \"d\"}",
                                "\"destinationNodeURI\": {\"identifier\": \"s1\"}")))
                .isOne();
        assertThat(printed()).contains("These items stand below each other in a ring");
        nothingWritten();
    }

    @ParameterizedTest
    @ValueSource(strings = {"precedes", "isChildOf"})
    @DisplayName("an association that leads nowhere is told with its place")
    void dangling(String type) throws IOException {
        assertThat(bring(foreign("", association("a5", type, "s1", "nobody"), "")))
                .isOne();
        assertThat(printed())
                .contains(
                        "package.json:13: /CFAssociations/4: 'destinationNodeURI' is nobody, and no item of this package")
                .endsWith("Nothing was written." + System.lineSeparator());
        nothingWritten();
    }

    @Test
    @DisplayName(
            "a criterion of an item that is not there, an association without ends, and a missing identifier are told at once")
    void several() throws IOException {
        String rubric = "{\"identifier\": \"r1\", \"CFRubricCriteria\": [{\"CFItemURI\": {\"identifier\": \"gone\"}}]}";
        assertThat(bring(foreign(",\n{\"fullStatement\": \"No id\"}", ",\n{\"identifier\": \"a5\"}", rubric)))
                .isOne();
        assertThat(printed())
                .contains("'CFItemURI' is gone, and no item of this package")
                .contains("'associationType' is missing")
                .contains("'originNodeURI' names no identifier")
                .contains("/CFItems/3: 'identifier' is missing");
        nothingWritten();
    }

    @Test
    @DisplayName("an identifier that stands twice is told with both places")
    void twice() throws IOException {
        assertThat(bring(foreign(",\n{\"identifier\": \"S1\", \"fullStatement\": \"Again\"}", "", "")))
                .isOne();
        assertThat(printed())
                .contains("package.json:7: /CFItems/3: The identifier s1 is already that of /CFItems/1 in line 5");
        nothingWritten();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../escape", "..", "/etc/passwd", "..\\\\up", "a/../b", "C:\\\\temp"})
    @DisplayName("a code that leads out of the folder is told, and nothing is written anywhere")
    void hostile(String code) throws IOException {
        String item = ",\n{\"identifier\": \"x\", \"fullStatement\": \"X\", \"humanCodingScheme\": \"" + code + "\"}";
        assertThat(bring(foreign(item, "", ""))).isOne();
        assertThat(printed())
                .contains("package.json:7: /CFItems/3: The humanCodingScheme '")
                .contains("leads out of a folder");
        nothingWritten();
    }

    @Test
    @DisplayName("words of any script and any length become ids; codes of others are no ids, equal titles get a number")
    void slugs() throws IOException {
        String items = ",\n{\"identifier\": \"j\", \"fullStatement\": \"無駄を見る\"},"
                + "{\"identifier\": \"k\", \"fullStatement\": \"" + "Very long ".repeat(60) + "\"},"
                + "{\"identifier\": \"l\", \"fullStatement\": \"Makes an espresso!\", \"humanCodingScheme\": \"1/2\"},"
                + "{\"identifier\": \"m\", \"fullStatement\": \"5S: yes\", \"humanCodingScheme\": \"no\"}";
        assertThat(bring(foreign(items, "", ""))).isZero();
        try (Stream<Path> files = Files.list(folder().resolve("skills/cafe-work"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "makes-an-espresso.yaml",
                            "makes-an-espresso-2.yaml",
                            "skill.yaml",
                            "very-long-very-long-very-long-very-long-very.yaml",
                            "no.yaml");
        }
        assertThat(new CatalogReader().read(folder()).faults())
                .extracting(Fault::message)
                .noneMatch(message -> message.contains("Write an id") || message.contains("Write a text"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not json",
                "{\"CFDocument\": {}, \"CFDocument\": {}}",
                "{\"CFDocument\": {\"title\": \"x\"}",
                "{\"CFDocument\": {\"title\": \"a\\u0000b\"}}",
                "{\"CFDocument\": {\"title\": \"\\ud800\"}}",
                "{\"CFDocument\": {\"x\": 1e999999999}}",
                "{\"CFDocument\": {\"x\": 123456789012345678901234567890}}",
                "{} {}",
                "[]",
                "null",
                "{\"CFDocument\": []}",
                "{\"CFDocument\": {\"identifier\": \"d\"}, \"CFItems\": {}}",
                "{\"CFDocument\": {\"identifier\": \"d\"}, \"CFItems\": [1, null, \"x\"]}",
                "{\"CFDocument\": {\"identifier\": \"d\"}, \"CFItems\": []}"
            })
    @DisplayName("what is no package is told with its line, and nothing is written")
    void noPackage(String json) throws IOException {
        assertThat(bring(json)).isOne();
        assertThat(printed()).contains("package.json:1: ").doesNotContain("Exception");
        nothingWritten();
    }

    @Test
    @DisplayName("brackets without end are told, not followed")
    void deep() throws IOException {
        assertThat(bring("{\"CFDocument\": {\"x\": " + "[".repeat(100_000))).isOne();
        assertThat(printed()).contains("nested more than 64 levels deep");
        nothingWritten();
    }

    @Test
    @DisplayName("a file of 50 MB is told to be too large without being read")
    void large() throws IOException {
        Path file = place.resolve("package.json");
        try (RandomAccessFile empty = new RandomAccessFile(file.toFile(), "rw")) {
            empty.setLength(50L * 1024 * 1024);
        }
        assertThat(run(file.toString(), folder().toString())).isOne();
        assertThat(printed()).contains("package.json:1: This file is larger than 20 MB");
        nothingWritten();
    }

    @Test
    @DisplayName("more items than a catalog holds are told")
    void many() throws IOException {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            items.append(",{\"identifier\": \"n").append(i).append("\", \"fullStatement\": \"Step\"}");
        }
        assertThat(bring(foreign(items.toString(), "", ""))).isOne();
        assertThat(printed()).contains("There are 2003 CFItems: a catalog holds 1 to 1900.");
    }

    @Test
    @DisplayName("text that is not in UTF-8, and a file that is not there, are told")
    void unreadable() throws IOException {
        Path file = Files.write(place.resolve("package.json"), new byte[] {'{', (byte) 0xC3, '}'});
        assertThat(run(file.toString(), folder().toString())).isOne();
        assertThat(run(place.resolve("none.json").toString(), folder().toString()))
                .isOne();
        assertThat(printed()).contains("not in UTF-8").contains("none.json:1: The file cannot be read");
        nothingWritten();
    }

    @Test
    @DisplayName("a folder that holds something is left as it is; an empty one is taken")
    void existing() throws IOException {
        Files.createDirectories(folder());
        assertThat(bring(foreign("", "", ""))).isZero();
        String before = Files.readString(folder().resolve("catalog.yaml"));
        assertThat(bring(foreign("", "", "").replace("Café", "Other"))).isOne();
        assertThat(printed()).contains("is there already and not empty");
        assertThat(Files.readString(folder().resolve("catalog.yaml"))).isEqualTo(before);
    }

    @Test
    @DisplayName("what others write under our name is checked like any file")
    void ownNameMisused() throws IOException {
        String item = ",\n{\"identifier\": \"x\", \"fullStatement\": \"X\", \"extensions\": {\"ext:shuhari\":"
                + " {\"practice\": {\"template\": \"../up\"}, \"retired\": \"perhaps\", \"other\": 1, \"tips\": {\"a\": null}}}}";
        assertThat(bring(foreign(item, "", ""))).isZero();
        assertThat(new CatalogReader().read(folder()).faults())
                .extracting(Fault::file)
                .contains("skills/cafe-work/x.yaml");
        assertThat(Files.readString(folder().resolve("skills/cafe-work/x.yaml")))
                .doesNotContain("other");
    }

    @Test
    @DisplayName("a package in another language than English comes with a word about it")
    void otherLanguage() throws IOException {
        assertThat(bring(foreign("", "", "").replace("\"title\"", "\"language\": \"nl-BE\", \"title\"")))
                .isZero();
        assertThat(printed()).contains("The texts are in 'nl-BE'");
    }

    @Test
    @DisplayName("says how it is used when asked otherwise")
    void usage() {
        assertThat(run()).isEqualTo(2);
        assertThat(printed()).startsWith("Use: case-import PACKAGE.json FOLDER");
    }

    @Test
    @DisplayName("retired skills, two coaches and what a coach requires come along")
    void beside() throws IOException {
        bring(CaseJson.text(Shipped.framework().whole()));
        CatalogContent after = new CatalogReader().read(folder()).content().orElseThrow();
        assertThat(after.coachRequires()).containsExactly("asking-open-questions", "observing-practice");
        assertThat(after.skills().stream()
                        .filter(skill -> skill.signOffs() == 2)
                        .map(Skill::id))
                .containsExactly("coaching-coaches");
    }
}
