package org.shuhari.catalog.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.CatalogContent;
import org.shuhari.catalog.Criterion;
import org.shuhari.catalog.PracticeTemplate.Option;
import org.shuhari.catalog.Skill;

@DisplayName("A catalog's translation")
class TranslatedCatalogTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @TempDir
    Path temp;

    private CatalogFiles files;

    @BeforeEach
    void aTranslatedCatalog() {
        files = new CatalogFiles(temp.resolve("catalog"));
        TranslatedFiles.write(files);
    }

    private Catalog read(Locale language) {
        assertThat(files.faults()).isEmpty();
        return files.read().content().orElseThrow().catalog().in(language);
    }

    private Skill waste() {
        return read(DUTCH).skill("seeing-waste");
    }

    private List<String> notes() {
        return files.read().notes().stream().map(Note::toString).toList();
    }

    @Test
    @DisplayName("gives the same catalog with other texts: the same id, order and rules")
    void complete() {
        Catalog dutch = read(DUTCH);
        Catalog english = dutch.in(Locale.ENGLISH);
        assertThat(notes()).isEmpty();
        assertThat(dutch.language()).isEqualTo("nl");
        assertThat(dutch.languages()).containsExactly("en", "nl");
        assertThat(dutch.id()).isEqualTo(english.id());
        assertThat(dutch.title()).isEqualTo("Klein");
        assertThat(dutch.group("see").orElseThrow().title()).isEqualTo("Zien");
        assertThat(dutch.skills()).extracting(Skill::id).containsExactly("going-to-gemba", "seeing-waste");
        assertThat(dutch.skill("seeing-waste").title()).isEqualTo("De vaardigheid seeing-waste");
        assertThat(dutch.skill("seeing-waste").practice())
                .isEqualTo(english.skill("seeing-waste").practice());
        assertThat(dutch.jobRole("associate").orElseThrow().title()).isEqualTo("Medewerker");
        assertThat(dutch.jobRole("associate").orElseThrow().skills()).containsExactly("seeing-waste");
        assertThat(english.skill("seeing-waste").title()).isEqualTo("The skill seeing-waste");
    }

    @Test
    @DisplayName("reaches the fields of a template, their options and columns, and leaves kinds and limits alone")
    void templates() {
        var walk = read(DUTCH).template("walk").orElseThrow();
        assertThat(walk.title()).isEqualTo("Ronde");
        assertThat(walk.field("saw").orElseThrow().label()).isEqualTo("Gezien");
        assertThat(walk.field("saw").orElseThrow().max()).isEqualByComparingTo("500");
        assertThat(walk.field("kinds").orElseThrow().options()).contains(new Option("two", "Twee"));
        assertThat(walk.field("table").orElseThrow().columns().get(1).label()).isEqualTo("Deel");
        assertThat(walk.field("table").orElseThrow().columns().get(1).required())
                .isTrue();
    }

    @Test
    @DisplayName("is English in a language nobody translated into")
    void otherLanguage() {
        assertThat(read(Locale.JAPANESE).language()).isEqualTo("en");
        assertThat(read(Locale.forLanguageTag("nl-BE")).language()).isEqualTo("nl");
    }

    @Test
    @DisplayName("falls back to English, text by text, where something is missing, and each of these is listed")
    void missing() {
        files.remove(TranslatedFiles.ROLE);
        files.remove(TranslatedFiles.GEMBA);
        files.change(TranslatedFiles.WASTE, "summary: Wat het is.\n", "");
        files.change(TranslatedFiles.WASTE, "lookFor: Twee, ", "");
        files.change(TranslatedFiles.WASTE, "  - {id: third, text: Doet drie, lookFor: Drie, notYet: Geen}\n", "");
        files.change(TranslatedFiles.WALK, "      - {id: two, label: Twee}\n", "");
        assertThat(waste().summary()).isEqualTo("What it is.");
        assertThat(waste().criteria())
                .containsExactly(
                        new Criterion("first", "Doet een", "Een", "Geen"),
                        new Criterion("second", "Doet twee", "Two", "Geen"),
                        new Criterion("third", "Does three", "Three", "None"));
        assertThat(read(DUTCH).skill("going-to-gemba").title()).isEqualTo("The skill going-to-gemba");
        assertThat(notes())
                .containsExactly(
                        TranslatedFiles.ROLE + ": note: This job role is not translated: it is shown in English.",
                        TranslatedFiles.GEMBA + ": note: This skill is not translated: it is shown in English.",
                        TranslatedFiles.WASTE + ":1: note: 'summary' is not translated: it is shown in English.",
                        TranslatedFiles.WASTE + ":5: note: The criterion 'third' is not translated: it is shown in"
                                + " English.",
                        TranslatedFiles.WASTE + ":7: note: 'criteria.1.lookFor' is not translated: it is shown in"
                                + " English.",
                        TranslatedFiles.WALK + ":7: note: The option 'two' is not translated: it is shown in English.");
    }

    @Test
    @DisplayName("R14: never shows criteria of an older version; the other texts stay")
    void olderVersion() {
        files.change(CatalogFiles.WASTE, "version: 1", "version: 2");
        files.change(CatalogFiles.WASTE, "id: third, text: Does three", "id: fourth, text: Does four");
        assertThat(waste().title()).isEqualTo("De vaardigheid seeing-waste");
        assertThat(waste().criteria())
                .isEqualTo(read(Locale.ENGLISH).skill("seeing-waste").criteria());
        assertThat(notes())
                .containsExactly(TranslatedFiles.WASTE
                        + ":2: note: Version 1 is translated, the skill has version 2: its criteria are shown in English"
                        + " until they are translated anew.");
    }

    @Test
    @DisplayName("shows a list as the original has it when it has another length, and no text the original has not")
    void otherLength() {
        files.write(CatalogFiles.WASTE, files.text(CatalogFiles.WASTE) + "tips: [One, Two]\nmistakes: [One]\n");
        files.write(TranslatedFiles.WASTE, files.text(TranslatedFiles.WASTE) + "tips: [Een]\nexample: Zo.\n");
        assertThat(waste().tips()).containsExactly("One", "Two");
        assertThat(waste().mistakes()).containsExactly("One");
        assertThat(waste().example()).isNull();
        assertThat(notes())
                .containsExactly(
                        TranslatedFiles.WASTE + ":1: note: 'mistakes' is not translated: it is shown in English.",
                        TranslatedFiles.WASTE + ":10: note: 'tips' lists 1, the original 2: all of it is shown as the"
                                + " original has it.",
                        TranslatedFiles.WASTE + ":11: note: 'example' translates nothing and is not shown: the original"
                                + " has none.");
        files.change(TranslatedFiles.WASTE, "[Een]", "[Een, Twee]");
        assertThat(waste().tips()).containsExactly("Een", "Twee");
    }

    @Test
    @DisplayName("tells every fault at once: what it translates is not there, is elsewhere, or may not be translated")
    void faults() {
        files.write("nl/skills/see/flying.yaml", TranslatedFiles.skill("flying"));
        files.remove(TranslatedFiles.GEMBA);
        files.write("nl/skills/solve/going-to-gemba.yaml", TranslatedFiles.skill("going-to-gemba"));
        files.change(TranslatedFiles.CATALOG, "id: solve", "id: solved");
        files.change(TranslatedFiles.WASTE, "version: 1", "version: 3");
        files.change(TranslatedFiles.WASTE, "title: De", "group: see\ntitle: De");
        files.change(TranslatedFiles.WALK, "id: saw", "id: seen");
        files.change(TranslatedFiles.WALK, "id: two", "id: one");
        files.change(TranslatedFiles.WALK, "id: share", "id: part");
        files.change(TranslatedFiles.ROLE, "id: associate", "id: medewerker");
        files.write("nl/extra.yaml", "id: extra\n");
        files.write("en/catalog.yaml", "title: English\n");
        assertThat(files.faults())
                .satisfiesExactly(
                        starts("en:1: The catalog itself is in English"),
                        starts("nl/catalog.yaml:4: There is no group 'solved' in catalog.yaml"),
                        starts("nl/extra.yaml:1: Nobody reads a file at this place"),
                        starts("nl/job-roles/associate.yaml:1: The id 'medewerker' is not the file's name"),
                        starts("nl/skills/see/flying.yaml:1: There is no skill 'flying' to translate"),
                        starts("nl/skills/see/seeing-waste.yaml:2: The skill has version 1, not 3"),
                        starts("nl/skills/see/seeing-waste.yaml:3: 'group' is not known here"),
                        starts("nl/skills/solve/going-to-gemba.yaml:1: What this translates is"
                                + " skills/see/going-to-gemba.yaml: move it to nl/skills/see/going-to-gemba.yaml."),
                        starts("nl/templates/walk.yaml:4: There is no field 'seen' in templates/walk.yaml"),
                        starts("nl/templates/walk.yaml:9: The option 'one' stands in this list already"),
                        starts("nl/templates/walk.yaml:14: There is no column 'part'"));
    }

    private static org.assertj.core.api.ThrowingConsumer<String> starts(String words) {
        return fault -> assertThat(fault).startsWith(words);
    }

    @Test
    @DisplayName("tells of a criterion the skill has not, while they speak of the same version")
    void unknownCriterion() {
        files.change(TranslatedFiles.WASTE, "id: third", "id: fourth");
        assertThat(files.faults())
                .singleElement()
                .asString()
                .startsWith(TranslatedFiles.WASTE + ":9: There is no criterion 'fourth' in " + CatalogFiles.WASTE);
    }

    @Test
    @DisplayName("is read no further than the folder, like everything else")
    void links() throws IOException {
        Path outside = Files.createDirectories(temp.resolve("outside/skills/see"));
        Files.writeString(outside.resolve("seeing-waste.yaml"), TranslatedFiles.skill("seeing-waste"));
        Files.createSymbolicLink(files.folder().resolve("de"), temp.resolve("outside"));
        assertThat(files.faults())
                .singleElement()
                .asString()
                .startsWith("de:1: This link leads out of the catalog's folder");
    }

    @Test
    @DisplayName("R14: is part of what is accepted; a catalog without any keeps the id it had before there were any")
    void identity() {
        CatalogContent translated = files.read().content().orElseThrow();
        CatalogContent original =
                new CatalogFiles(temp.resolve("original")).read().content().orElseThrow();
        assertThat(original.hash()).isEqualTo("929b7c70bfabdf2cbeddef3e874598bf9eb4af39638340a7a807781033733711");
        assertThat(original.text()).doesNotContain("translations");
        assertThat(translated.hash()).isNotEqualTo(original.hash());
        assertThat(CatalogContent.parse(translated.text())).isEqualTo(translated);
        files.change(TranslatedFiles.ROLE, "Wie belt.", "Wie schrijft.");
        assertThat(files.read().content().orElseThrow().hash()).isNotEqualTo(translated.hash());
    }

    @Test
    @DisplayName("R14: does not stand in the way of a comparison: criteria are compared in English")
    void compared() {
        assertThat(new CatalogReader().read(files.folder(), read(DUTCH)).faults())
                .isEmpty();
    }
}
