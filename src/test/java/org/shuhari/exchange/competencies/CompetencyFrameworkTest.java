package org.shuhari.exchange.competencies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.Skill;

@DisplayName("CASE: the catalog as a competency framework")
class CompetencyFrameworkTest {

    private static final Catalog CATALOG = Shipped.content().catalog();
    private static final CFPackage WHOLE = Shipped.framework().whole();

    private static CFItem item(String type, String code) {
        return WHOLE.items().stream()
                .filter(item ->
                        item.type().equals(type) && item.humanCodingScheme().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> origins(String type, CFItem to) {
        return WHOLE.associations().stream()
                .filter(association -> association.associationType().equals(type))
                .filter(association -> association.destination().identifier().equals(to.identifier()))
                .map(association -> association.origin().title())
                .toList();
    }

    @Test
    @DisplayName("the document is the catalog, changed when it was accepted")
    void document() {
        assertThat(WHOLE.document().title()).isEqualTo("Lean skills");
        assertThat(WHOLE.document().caseVersion()).isEqualTo("1.1");
        assertThat(WHOLE.document().version()).isEqualTo(String.valueOf(CATALOG.version()));
        assertThat(WHOLE.document().lastChangeDateTime()).isEqualTo("2026-03-01T08:00:00.000Z");
        assertThat(WHOLE.document().uri())
                .isEqualTo(Shipped.BASE + "/CFDocuments/" + WHOLE.document().identifier());
    }

    @Test
    @DisplayName("ids stay for ever: those of the shipped catalog are these")
    void ids() {
        assertThat(WHOLE.document().identifier()).isEqualTo("7072e623-2800-5818-a33a-5f0c4266aebd");
        assertThat(item("Skill", "seeing-waste").identifier()).isEqualTo("b5a8f447-c35a-536e-8b3e-820dec7bae7b");
    }

    @Test
    @DisplayName("every group, skill and job role is an item")
    void items() {
        assertThat(WHOLE.items().stream()
                        .filter(item -> item.type().equals("Skill"))
                        .map(CFItem::humanCodingScheme))
                .containsExactlyElementsOf(
                        CATALOG.skills().stream().map(Skill::id).toList());
        assertThat(WHOLE.items())
                .hasSize(CATALOG.skills().size()
                        + CATALOG.groups().size()
                        + CATALOG.jobRoles().size());
        assertThat(item("Skill", "seeing-waste").fullStatement())
                .isEqualTo(CATALOG.skill("seeing-waste").summary());
    }

    @Test
    @DisplayName("a prerequisite precedes, a skill is the child of its group, a job role is related to its skills")
    void associations() {
        assertThat(origins("precedes", item("Skill", "yokoten")))
                .containsExactlyElementsOf(CATALOG.skill("yokoten").requires().stream()
                        .map(CATALOG::skill)
                        .map(Skill::title)
                        .toList());
        assertThat(origins("isChildOf", item("Skill group", "flow")))
                .containsExactlyElementsOf(
                        CATALOG.skillsOf("flow").stream().map(Skill::title).toList());
        assertThat(origins("isRelatedTo", item("Skill", "coaching-kata"))).contains("Coach");
    }

    @Test
    @DisplayName("criteria are a rubric with the levels not yet and seen")
    void rubrics() {
        assertThat(WHOLE.rubrics()).hasSize(CATALOG.skills().size());
        CFRubric rubric = WHOLE.rubrics().get(0);
        Skill skill = CATALOG.skills().get(0);
        assertThat(rubric.criteria())
                .extracting(CFRubric.Criterion::description)
                .containsExactlyElementsOf(skill.criteria().stream()
                        .map(criterion -> criterion.text())
                        .toList());
        assertThat(rubric.criteria().get(0).levels())
                .extracting(CFRubric.Level::quality, CFRubric.Level::description, CFRubric.Level::score)
                .containsExactly(
                        tuple("Not yet", skill.criteria().get(0).notYet(), 0),
                        tuple("Seen", skill.criteria().get(0).lookFor(), 1));
    }

    @Test
    @DisplayName("no id is given twice, and every link leads to a part of the package")
    void links() {
        List<String> given = Stream.of(
                        Stream.of(WHOLE.document().identifier()),
                        WHOLE.items().stream().map(CFItem::identifier),
                        WHOLE.associations().stream().map(CFAssociation::identifier),
                        WHOLE.rubrics().stream().map(CFRubric::identifier),
                        WHOLE.rubrics().stream()
                                .flatMap(r -> r.criteria().stream())
                                .map(CFRubric.Criterion::identifier),
                        WHOLE.rubrics().stream()
                                .flatMap(r -> r.criteria().stream())
                                .flatMap(c -> c.levels().stream())
                                .map(CFRubric.Level::identifier),
                        WHOLE.definitions().concepts().stream().map(CFTerm::identifier),
                        WHOLE.definitions().subjects().stream().map(CFTerm::identifier),
                        WHOLE.definitions().itemTypes().stream().map(CFTerm::identifier),
                        WHOLE.definitions().groupings().stream().map(CFTerm::identifier))
                .flatMap(ids -> ids)
                .toList();
        Set<String> known = new HashSet<>(given);
        assertThat(known).hasSameSizeAs(given);
        assertThat(WHOLE.items())
                .allSatisfy(item -> assertThat(known).contains(item.typeLink().identifier()));
        assertThat(WHOLE.items().stream().filter(item -> item.concept() != null))
                .allSatisfy(item -> assertThat(known)
                        .contains(
                                item.concept().identifier(),
                                item.subjects().get(0).identifier()));
        assertThat(WHOLE.associations())
                .allSatisfy(association -> assertThat(known)
                        .contains(
                                association.origin().identifier(),
                                association.destination().identifier()));
    }

    @Test
    @DisplayName("each part is found by its id, a licence never")
    void found() {
        CompetencyFramework framework = Shipped.framework();
        assertThat(Endpoint.ITEM.read(framework, item("Skill", "pull").identifier()))
                .isPresent();
        assertThat(Endpoint.RUBRIC.read(framework, item("Skill", "pull").identifier()))
                .isEmpty();
        assertThat(Endpoint.LICENSE.read(framework, WHOLE.document().identifier()))
                .isEmpty();
    }
}
