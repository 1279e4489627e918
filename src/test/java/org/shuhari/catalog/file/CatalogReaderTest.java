package org.shuhari.catalog.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuhari.catalog.file.CatalogFiles.GEMBA;
import static org.shuhari.catalog.file.CatalogFiles.ROLE;
import static org.shuhari.catalog.file.CatalogFiles.WALK;
import static org.shuhari.catalog.file.CatalogFiles.WASTE;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.CatalogContent;
import org.shuhari.catalog.PracticeTemplate.Field;
import org.shuhari.catalog.Skill;

@DisplayName("Reading a catalog's folder")
class CatalogReaderTest {

    @TempDir
    Path temp;

    private CatalogFiles files;

    @BeforeEach
    void aSoundCatalog() {
        files = new CatalogFiles(temp.resolve("catalog"));
    }

    /** Each fault as {@code file:line: what to do}, given by its first words. */
    private void assertFaults(String... starts) {
        List<String> faults = files.faults();
        assertThat(faults).as(String.join("\n", faults)).hasSameSizeAs(starts);
        for (int i = 0; i < starts.length; i++) {
            assertThat(faults.get(i)).startsWith(starts[i]);
        }
        assertThat(files.read().content()).isEmpty();
    }

    @Test
    @DisplayName("takes a sound one and fills in what may be left out")
    void sound() {
        assertThat(files.faults()).isEmpty();
        Catalog catalog = files.read().content().orElseThrow().catalog();
        Skill waste = catalog.skill("seeing-waste");
        assertThat(waste.requires()).containsExactly("going-to-gemba");
        assertThat(waste.signOffs()).isOne();
        assertThat(waste.refreshPractices()).isOne();
        assertThat(waste.retired()).isFalse();
        assertThat(waste.tips()).isEmpty();
        assertThat(waste.example()).isNull();
        Field table = catalog.templateOf(waste).field("table").orElseThrow();
        assertThat(table.before()).isFalse();
        assertThat(table.columns().get(1).max()).isEqualByComparingTo("0.5");
        assertThat(catalog.jobRole("associate").orElseThrow().skills()).containsExactly("seeing-waste");
    }

    @Test
    @DisplayName("R14: gives the same id however the files are laid out, and another one when a text changes")
    void sameIdForTheSameContent() {
        String id = files.read().content().orElseThrow().hash();
        files.change(WASTE, "refreshMonths: 12", "retired: false\nsignOffs: 1\nrefreshMonths: 0xC");
        files.change(WASTE, "id: seeing-waste\n", "");
        files.write(WASTE, "# a remark\n" + files.text(WASTE) + "id: \"seeing-waste\"\n");
        files.change(WALK, "0.50", "0.5");
        assertFaults(WASTE + ":19: Write the number 0xC plainly");
        files.change(WASTE, "0xC", "12.0");
        assertThat(files.read().content().orElseThrow().hash()).isEqualTo(id);
        files.change(WASTE, "What it is.", "What it was.");
        assertThat(files.read().content().orElseThrow().hash()).isNotEqualTo(id);
    }

    @Test
    @DisplayName("comes back from its text as it was")
    void roundTrip() {
        CatalogContent content = files.read().content().orElseThrow();
        assertThat(CatalogContent.parse(content.text())).isEqualTo(content);
    }

    @Test
    @DisplayName("tells every fault of every file at once, by file and line")
    void allAtOnce() {
        files.change("catalog.yaml", "id: small", "id: Small Catalog");
        files.change(GEMBA, "summary: What it is.", "summary: What: it is.");
        files.change(WASTE, "observed: 1", "observed: 4");
        files.change(WASTE, "days: 2", "days: many");
        files.change(WALK, "max: 500", "maximum: 500");
        files.change(ROLE, "- seeing-waste", "- seeing-wast");
        assertFaults(
                "catalog.yaml:1: Write an id at 'id'",
                ROLE + ":5: There is no skill 'seeing-wast'",
                GEMBA + ":5: This is not YAML",
                WASTE + ":11: Write a whole number at 'practice.days'",
                WASTE + ":12: 'observed' is 4, more than the practices asked for: write at most 3",
                WALK + ":4: 'maximum' is not known here");
    }

    @Test
    @DisplayName("tells what is missing, unknown, of another type, too long, too much or blank")
    void schema() {
        files.change(WASTE, "title: The skill seeing-waste\n", "");
        files.change(WASTE, "version: 1", "version: 0");
        files.change(WASTE, "summary: What it is.", "summary: \" \"\ncolour: red");
        files.change(WASTE, "Why it matters.", "x".repeat(2001));
        files.change(WASTE, "requires: [going-to-gemba]", "requires: going-to-gemba");
        files.change(WASTE, "  - {id: third, text: Does three, lookFor: Three, notYet: None}\n", "");
        assertFaults(
                WASTE + ":1: 'title' is missing in the file: add it.",
                WASTE + ":3: Write at least 1 at 'version'.",
                WASTE + ":4: Write something at 'summary'",
                WASTE + ":5: 'colour' is not known here: correct its spelling or take it out.",
                WASTE + ":6: Shorten 'whyItMatters' to at most 2000 characters.",
                WASTE + ":7: Write a list at 'requires'.",
                WASTE + ":13: List at least 3 at 'criteria'.");
    }

    @Test
    @DisplayName("tells where a file's name, its folder and its id do not agree, and where an id stands twice")
    void ids() {
        files.write("skills/solve/seeing-waste.yaml", CatalogFiles.skill("seeing-waste", ""));
        files.write("skills/see/other.yaml", CatalogFiles.skill("another", ""));
        files.change(GEMBA, "group: see", "group: sea");
        files.change(ROLE, "id: associate", "id: colleague");
        assertFaults(
                ROLE + ":1: The id 'colleague' is not the file's name: write 'associate'",
                GEMBA + ":3: There is no group 'sea'",
                "skills/see/other.yaml:1: The id 'another' is not the file's name",
                "skills/solve/seeing-waste.yaml:1: 'seeing-waste' is already the id in " + WASTE,
                "skills/solve/seeing-waste.yaml:3: The group 'see' is not the folder's name");
    }

    @Test
    @DisplayName("tells where a skill, a template or a group that is named does not exist")
    void unknownNames() {
        files.change("catalog.yaml", "[seeing-waste]", "[seeing-waste, coaching]");
        files.change(WASTE, "[going-to-gemba]", "[going-to-gemba, going-home]");
        files.change(WASTE, "template: walk", "template: talk");
        assertFaults(
                "catalog.yaml:4: There is no skill 'coaching'",
                WASTE + ":7: There is no skill 'going-home'",
                WASTE + ":9: There is no template 'talk'");
    }

    @Test
    @DisplayName("names the skills of a ring of prerequisites in their order")
    void ring() {
        files.change(GEMBA, "requires: []", "requires:\n  - looking");
        files.write("skills/see/looking.yaml", CatalogFiles.skill("looking", "seeing-waste"));
        assertFaults(GEMBA + ":8: These skills require each other in a ring, so that none would ever open:"
                + " going-to-gemba → looking → seeing-waste → going-to-gemba.");
    }

    @Test
    @DisplayName("names a skill that requires itself")
    void ringOfOne() {
        files.change(GEMBA, "requires: []", "requires: [going-to-gemba]");
        assertFaults(GEMBA + ":7: These skills require each other in a ring, so that none would ever open:"
                + " going-to-gemba → going-to-gemba.");
    }

    @Test
    @DisplayName("tells what is wrong within a list: the same criterion, group, field, column or option twice")
    void duplicates() {
        files.change("catalog.yaml", "{id: solve,", "{id: see,");
        files.change(WASTE, "id: second", "id: first");
        files.change(WALK, "{id: two, label: Two}", "{id: one, label: Two}");
        files.change(WALK, "{id: share,", "{id: what,");
        files.change(WALK, "id: table", "id: saw");
        assertFaults(
                "catalog.yaml:7: The group 'see' stands in this list already",
                WASTE + ":15: The criterion 'first' stands in this list already",
                WALK + ":13: The option 'one' stands in this list already",
                WALK + ":14: The field 'saw' stands in this list already",
                WALK + ":20: The column 'what' stands in this list already");
    }

    @Test
    @DisplayName("tells of a template without a required field, and of limits that nobody can keep")
    void templates() {
        files.change(WALK, "long-text, required: true", "long-text, required: false");
        files.change(WALK, "    min: 1\n    max: 2", "    min: 4\n    max: 3");
        files.change(WALK, "min: 0, max: 0.50", "min: 1, max: 0.50");
        assertFaults(
                WALK + ":3: No field of this template is required",
                WALK + ":9: 'min' is 4 and 'max' is 3",
                WALK + ":9: 'min' is 4, more than there are options: write at most 2.",
                WALK + ":10: 'max' is 3, more than there are options: write at most 2.",
                WALK + ":20: 'min' is 1 and 'max' is 0.5");
    }

    @Test
    @DisplayName("takes a figure worked out from numbers and minutes, and comes back from its text with it")
    void figure() {
        files.write(WALK, files.text(WALK) + """
                  - {id: times, label: Times, kind: number, required: false}
                  - {id: minutes, label: Minutes each, kind: minutes, required: false}
                computed:
                  - {id: hours, label: Hours, unit: hours, formula: {divide: [{multiply: [times, minutes, 0.5]}, 60]}}
                """);
        assertThat(files.faults()).isEmpty();
        CatalogContent content = files.read().content().orElseThrow();
        assertThat(CatalogContent.parse(content.text())).isEqualTo(content);
        Map<String, BigDecimal> given = Map.of("times", new BigDecimal(8), "minutes", new BigDecimal(45));
        assertThat(content.templates().get(0).computed().get(0).value(field -> Optional.ofNullable(given.get(field))))
                .hasValueSatisfying(hours -> assertThat(hours).isEqualByComparingTo("3"));
    }

    @Test
    @DisplayName("tells of a figure whose id is taken, and of a formula over what is no number or is not there")
    void figures() {
        files.write(WALK, files.text(WALK) + """
                  - {id: times, label: Times, kind: number, required: false}
                computed:
                  - {id: saw, label: A field's id, unit: number, formula: {add: [times, 1]}}
                  - {id: twice, label: Two, unit: number, formula: {add: [times, times]}}
                  - {id: twice, label: Two again, unit: number, formula: {add: [times, 2]}}
                  - id: deep
                    label: Deep
                    unit: percent
                    formula:
                      divide:
                        - {multiply: [share, 2]}
                        - saw
                """);
        assertFaults(
                WALK + ":23: 'saw' is already the id of a field: choose another one.",
                WALK + ":25: The computed value 'twice' stands in this list already",
                WALK + ":31: There is no field 'share' in this template",
                WALK + ":32: The field 'saw' is of the kind long-text: a formula can use number and minutes alone.");
    }

    @Test
    @DisplayName("tells of a formula in a form that cannot be worked out")
    void formulas() {
        files.write(WALK, files.text(WALK) + """
                  - {id: times, label: Times, kind: number, required: false}
                computed:
                  - {id: two, label: Two, unit: number, formula: {add: [times, 1], divide: [times, 2]}}
                  - {id: none, label: None, unit: metres, formula: {}}
                  - {id: text, label: Text, unit: number, formula: times}
                  - {id: power, label: Power, unit: number, formula: {power: [times, 2]}}
                  - {id: three, label: Three, unit: number, formula: {divide: [times, 2, true]}}
                """);
        assertThat(files.faults())
                .anyMatch(f -> f.startsWith(WALK + ":23: Write one operator at 'computed.0.formula', such as {divide:"))
                .anyMatch(f -> f.startsWith(WALK + ":24: Write one of these at 'computed.1.unit': percent, minutes"))
                .anyMatch(f -> f.startsWith(WALK + ":24: Write one operator at 'computed.1.formula'"))
                .anyMatch(f -> f.startsWith(WALK + ":25: Write names with values at 'computed.2.formula'."))
                .anyMatch(f -> f.startsWith(WALK + ":26: 'power' is not known here"))
                .anyMatch(f -> f.startsWith(WALK + ":27: List at most 2 at 'computed.4.formula.divide'."))
                .anyMatch(f -> f.startsWith(WALK + ":27: Write the id of a field, a number, or an operator"));
    }

    @Test
    @DisplayName("tells of members that a field's kind has no use for, or needs")
    void kinds() {
        files.change(WALK, "max: 500", "min: 2");
        files.change(WALK, "kind: choices", "kind: yes-no");
        files.change(WALK, "kind: rows", "kind: choice");
        files.change(WALK, "kind: number", "kind: figure");
        assertThat(files.faults())
                .anyMatch(f -> f.startsWith(WALK + ":4: 'fields.0.min' does not belong to a field of this kind"))
                .anyMatch(f -> f.startsWith(WALK + ":9: 'fields.1.min' does not belong"))
                .anyMatch(f -> f.startsWith(WALK + ":11: 'fields.1.options' does not belong"))
                .anyMatch(f -> f.startsWith(WALK + ":14: 'options' is missing in 'fields.2'"))
                .anyMatch(f -> f.startsWith(WALK + ":18: 'fields.2.columns' does not belong"));
    }

    @Test
    @DisplayName(
            "tells where something is not YAML: tabs, the same name twice, tags, a second document, nothing at all")
    void yaml() {
        files.change(GEMBA, "  template: walk", "\ttemplate: walk");
        files.change(WASTE, "summary: What it is.", "summary: What it is.\nsummary: What it was.");
        files.change(ROLE, "title: Associate", "title: !!java.io.File Associate");
        files.change(WALK, "title: Walk", "title: Walk\n---\nid: walk");
        files.write("catalog.yaml", "# nothing yet\n");
        assertFaults(
                "catalog.yaml:1: This file is empty",
                ROLE + ":2: The tag",
                GEMBA + ":9: A tab stands where spaces belong",
                WASTE + ":6: 'summary' stands here twice",
                WALK + ":3: This is not YAML");
    }

    @Test
    @DisplayName(
            "refuses what is built to explode: nesting, aliases of aliases, an alias within itself, endless numbers")
    void explosions() {
        files.write(GEMBA, "a:\n" + " [\n".repeat(20_000));
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            bomb.append("a").append(i).append(": &a").append(i).append(" [").append("*a" + (i - 1));
            bomb.append((", *a" + (i - 1)).repeat(3)).append("]\n");
        }
        files.write(WASTE, bomb.toString());
        files.write(ROLE, "id: associate\ntitle: A\ncustomer: B\nskills: &s [*s]\n");
        files.change(WALK, "max: 500", "max: " + "9".repeat(5_000));
        assertFaults(
                ROLE + ":4: This alias (*name) stands within what it names",
                GEMBA + ":33: This is nested more than 32 levels deep",
                WASTE + ":1: This file holds more than 100000 parts, aliases written out",
                WALK + ":4: Write the number 99999999999999999999… plainly");
    }

    @Test
    @DisplayName("takes anchors that write a few parts once")
    void aliases() {
        files.change(WASTE, "text: Does one", "text: &t Does one");
        files.change(WASTE, "text: Does two", "text: *t");
        assertThat(files.faults()).isEmpty();
    }

    @Test
    @DisplayName("refuses files that are too large or not UTF-8, and passes a byte order mark")
    void bytes() throws IOException {
        files.write(GEMBA, "#".repeat((int) SourceFiles.MAX_BYTES + 1));
        Files.write(files.folder().resolve(WASTE), "title: Müll".getBytes(StandardCharsets.ISO_8859_1));
        files.write(WALK, "\uFEFF" + files.text(WALK));
        files.change(ROLE, "title: Associate", "title: Asso\u0001ciate");
        assertFaults(
                ROLE + ":2: A character that cannot be seen",
                GEMBA + ":1: This file is larger than 2 MB",
                WASTE + ":1: This file is not in UTF-8");
    }

    @Test
    @DisplayName("reads no file outside the folder, and tells of links that lead there or nowhere")
    void links() throws IOException {
        Path outside = Files.writeString(temp.resolve("secret.yaml"), "id: secret\n");
        Files.createSymbolicLink(files.folder().resolve("skills/see/secret.yaml"), outside);
        Files.createSymbolicLink(files.folder().resolve("templates/gone.yaml"), temp.resolve("nowhere"));
        Files.createSymbolicLink(files.folder().resolve("elsewhere"), temp);
        assertFaults(
                "elsewhere:1: This link leads out of the catalog's folder",
                "skills/see/secret.yaml:1: This link leads out of the catalog's folder",
                "templates/gone.yaml:1: This link leads nowhere");
    }

    @Test
    @DisplayName("follows links within the folder, and no ring of them for ever")
    void linksWithin() throws IOException {
        Path skills = files.folder().resolve("skills");
        Files.move(skills, files.folder().resolve(".stored"));
        Files.createSymbolicLink(skills, files.folder().resolve(".stored"));
        assertThat(files.faults()).isEmpty();
        Files.createSymbolicLink(
                files.folder().resolve("templates/again"), files.folder().resolve("templates"));
        assertFaults("templates/again:1: This folder is read already");
    }

    @Test
    @DisplayName("tells of YAML files where nobody looks, and passes over what is not of the catalog")
    void places() {
        files.write("skills/lost.yaml", "id: lost\n");
        files.write("templates/walk.yml", "id: walk\n");
        files.write("nl-BE/skills/see/seeing-waste.yaml", "[");
        files.write("assessment.yaml", "[");
        files.write("nl/assessment.yaml", "[");
        files.write("schema/x.yaml", "[");
        files.write("README.md", "[");
        files.write(".git/x.yaml", "[");
        assertFaults(
                "nl-BE/skills/see/seeing-waste.yaml:1: Nobody reads a file at this place",
                "skills/lost.yaml:1: Nobody reads a file at this place",
                "templates/walk.yml:1: Nobody reads a file");
    }

    @Test
    @DisplayName("tells that the folder or its catalog.yaml is missing")
    void missing() {
        files.remove("catalog.yaml");
        assertFaults("catalog.yaml:1: This file is missing");
        files = new CatalogFiles(temp.resolve("other"));
        assertThat(new CatalogReader().read(temp.resolve("no-such")).faults())
                .singleElement()
                .extracting(Fault::message)
                .asString()
                .contains("no-such cannot be read");
    }

    @Test
    @DisplayName(
            "R14: refuses, after an accepted catalog, other criteria under the same version and skills that are gone")
    void compared() {
        Catalog accepted = files.read().content().orElseThrow().catalog();
        files.change(WASTE, "text: Does one", "text: Does one and a half");
        files.change(WASTE, "id: third", "id: fourth");
        files.remove(GEMBA);
        files.change(WASTE, "[going-to-gemba]", "[]");
        assertThat(new CatalogReader()
                        .read(files.folder(), accepted).faults().stream().map(Fault::toString))
                .satisfiesExactly(
                        f -> assertThat(f)
                                .startsWith(GEMBA + ":1: The skill 'going-to-gemba' is in force and gone here"),
                        f -> assertThat(f).startsWith(WASTE + ":13: The criterion 'third' is gone"),
                        f -> assertThat(f).startsWith(WASTE + ":14: The criterion 'first' is changed"),
                        f -> assertThat(f).startsWith(WASTE + ":16: The criterion 'fourth' is new"));
    }

    @Test
    @DisplayName("R14: takes other criteria under a higher version, other texts under the same, and no lower version")
    void comparedVersions() {
        files.change(WASTE, "version: 1", "version: 2");
        Catalog accepted = files.read().content().orElseThrow().catalog();
        files.change(WASTE, "version: 2", "version: 3");
        files.change(WASTE, "text: Does one", "text: Does one and a half");
        files.change(GEMBA, "What it is.", "What it was.");
        files.change(GEMBA, "refreshMonths: 12", "refreshMonths: 12\nretired: true");
        assertThat(new CatalogReader().read(files.folder(), accepted).faults()).isEmpty();
        files.change(WASTE, "version: 3", "version: 1");
        assertThat(new CatalogReader().read(files.folder(), accepted).faults())
                .singleElement()
                .hasToString(WASTE + ":4: Version 2 of 'seeing-waste' is in force: write that or a higher one.");
    }
}
