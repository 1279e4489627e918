package org.shuhari.catalog.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.CatalogContent;
import org.shuhari.catalog.JobRole;
import org.shuhari.catalog.PracticeTemplate;
import org.shuhari.catalog.Skill;
import org.shuhari.catalog.WorkedExample;

@DisplayName("The shipped catalog")
class ShippedCatalogTest {

    /** Group, skill, and what it requires: the table this product is built on. */
    private static final List<String> SKILLS = List.of(
            "see: going-to-gemba <-",
            "see: seeing-waste <- going-to-gemba",
            "see: seeing-burden <- going-to-gemba",
            "see: seeing-unevenness <- going-to-gemba",
            "see: observing-and-timing <- seeing-waste",
            "see: mapping-the-value-stream <- defining-value, observing-and-timing, seeing-unevenness",
            "customer: knowing-my-customer <-",
            "customer: listening-to-the-customer <- knowing-my-customer",
            "customer: defining-value <- knowing-my-customer",
            "customer: measuring-end-to-end <- mapping-the-value-stream",
            "customer: solving-completely <- finding-root-conditions, listening-to-the-customer",
            "customer: going-upstream <- solving-completely",
            "solve: stating-the-problem <- going-to-gemba",
            "solve: finding-root-conditions <- seeing-waste, stating-the-problem",
            "solve: setting-countermeasures <- finding-root-conditions",
            "solve: costing-the-failure <- finding-root-conditions",
            "solve: telling-the-a3-story <- setting-countermeasures",
            "improve: grasping-the-current-condition <- observing-and-timing",
            "improve: setting-a-target-condition <- grasping-the-current-condition",
            "improve: running-experiments <- setting-a-target-condition",
            "improve: practising-the-improvement-kata <- running-experiments",
            "improve: yokoten <- asking-open-questions, setting-countermeasures",
            "flow: standard-work <- observing-and-timing",
            "flow: visual-management <- seeing-waste",
            "flow: creating-flow <- mapping-the-value-stream, standard-work",
            "flow: pull <- creating-flow",
            "flow: levelling <- pull",
            "flow: pursuing-perfection <- practising-the-improvement-kata, pull",
            "lead-and-coach: joining-huddles <-",
            "lead-and-coach: leading-huddles <- joining-huddles, visual-management",
            "lead-and-coach: asking-open-questions <- joining-huddles",
            "lead-and-coach: job-instruction <- standard-work",
            "lead-and-coach: observing-practice <- asking-open-questions, going-to-gemba",
            "lead-and-coach: coaching-kata <- asking-open-questions, practising-the-improvement-kata",
            "lead-and-coach: keeping-a-coaching-pace <- observing-practice",
            "lead-and-coach: managing-as-support <- asking-open-questions, seeing-burden",
            "lead-and-coach: coaching-coaches <- coaching-kata, observing-practice",
            "lean-in-it: mapping-it-work <- mapping-the-value-stream",
            "lean-in-it: experimenting-in-software <- running-experiments",
            "lean-in-it: keeping-service-stable <- setting-countermeasures");

    private static CatalogContent content;
    private static List<Note> notes;

    @BeforeAll
    static void read() {
        CatalogReading reading = new CatalogReader().read(Path.of("skills-catalog"));
        assertThat(reading.faults()).isEmpty();
        notes = reading.notes();
        content = reading.content().orElseThrow();
    }

    @Test
    @DisplayName("holds every skill of the table with its arrows")
    void skills() {
        assertThat(content.skills().stream().map(ShippedCatalogTest::line)).containsExactlyInAnyOrderElementsOf(SKILLS);
    }

    private static String line(Skill skill) {
        String requires = skill.requires().stream().sorted().collect(Collectors.joining(", "));
        return (skill.group() + ": " + skill.id() + " <- " + requires).strip();
    }

    @Test
    @DisplayName("holds every template, job role and what a coach must master")
    void theRest() {
        assertThat(content.templates().stream().map(PracticeTemplate::id))
                .containsExactlyInAnyOrder(
                        "waste-walk",
                        "gemba-visit",
                        "time-observation",
                        "value-stream-map",
                        "customer-conversation",
                        "customer-picture",
                        "problem-statement",
                        "root-conditions",
                        "failure-cost",
                        "a3",
                        "kata-experiment",
                        "coaching-cycle",
                        "huddle",
                        "teach-back",
                        "standard-check",
                        "support-given",
                        "yokoten-adaptation");
        assertThat(content.jobRoles().stream().map(JobRole::id))
                .containsExactlyInAnyOrder(
                        "frontline-associate",
                        "contact-centre-agent",
                        "team-leader",
                        "coach",
                        "manager-as-coach",
                        "it-service-engineer",
                        "hr-partner");
        assertThat(content.coachRequires()).containsExactly("asking-open-questions", "observing-practice");
    }

    @Test
    @DisplayName("is there in Dutch, and no text of it is missing")
    void dutch() {
        assertThat(content.catalog().languages()).containsExactly("en", "nl");
        assertThat(notes).extracting(Note::toString).isEmpty();
    }

    @Test
    @DisplayName("asks two coaches for coaching-coaches, and for every other skill one")
    void signOffs() {
        assertThat(content.skills())
                .allSatisfy(skill ->
                        assertThat(skill.signOffs()).isEqualTo(skill.id().equals("coaching-coaches") ? 2 : 1));
    }

    @Test
    @DisplayName("asks for the prediction of a kata experiment before the experiment")
    void prediction() {
        Catalog catalog = content.catalog();
        assertThat(catalog.template("kata-experiment").orElseThrow().predictions())
                .extracting(PracticeTemplate.Field::id)
                .contains("expected")
                .doesNotContain("happened", "learned");
    }

    @ParameterizedTest
    @CsvSource({"en, Note", "nl, Notitie"})
    @DisplayName("shows one good record of every skill in the labels of its form, with every field that is required")
    void examples(String language, String note) {
        Catalog catalog = content.catalog().in(Locale.forLanguageTag(language));
        assertThat(catalog.language()).isEqualTo(language);
        assertThat(catalog.skills()).allSatisfy(skill -> {
            PracticeTemplate template = catalog.templateOf(skill);
            List<String> shown = WorkedExample.of(skill.example(), template, note).lines().stream()
                    .map(WorkedExample.Line::label)
                    .toList();
            assertThat(shown)
                    .as(skill.id())
                    .doesNotContainNull()
                    .doesNotHaveDuplicates()
                    .containsAll(template.fields().stream()
                            .filter(PracticeTemplate.Field::required)
                            .map(field -> field.label().replaceFirst("^\\d\\. ", ""))
                            .toList());
        });
    }

    @ParameterizedTest
    @CsvSource({
        "value-stream-map, flow-efficiency, 9650, 40, 0.4",
        "value-stream-map, pace, 120, 8, 15:00",
        "time-observation, pace, 420, 60, 7:00",
        "failure-cost, customer-hours, 140, 35, 81.7",
        "failure-cost, our-hours, 140, 31, 72.3",
        "failure-cost, month-money, 140, 2.10, 294"
    })
    @DisplayName("works out flow efficiency, the pace of demand and what a failure costs a month")
    void figures(String template, String figure, BigDecimal one, BigDecimal other, String expected) {
        PracticeTemplate.Computed computed = content.catalog().template(template).orElseThrow().computed().stream()
                .filter(each -> each.id().equals(figure))
                .findFirst()
                .orElseThrow();
        Map<String, BigDecimal> given = Map.of(
                "lead-time",
                one,
                "process-time",
                other,
                "available",
                one,
                "demand",
                other,
                "per-month",
                one,
                "customer-minutes",
                other,
                "our-minutes",
                other,
                "money",
                other);
        BigDecimal value =
                computed.value(field -> Optional.of(given.get(field))).orElseThrow();
        assertThat(computed.unit().text(value, Locale.ENGLISH)).isEqualTo(expected);
    }

    @Test
    @DisplayName("stands in the order of its groups, and in a group prerequisites first")
    void order() {
        List<String> groups =
                content.skills().stream().map(Skill::group).distinct().toList();
        assertThat(groups)
                .containsExactly("see", "customer", "solve", "improve", "flow", "lead-and-coach", "lean-in-it");
        List<String> ids = content.skills().stream().map(Skill::id).toList();
        assertThat(content.skills())
                .allSatisfy(skill -> assertThat(skill.requires().stream()
                                .filter(r -> content.catalog().skill(r).group().equals(skill.group())))
                        .allSatisfy(r -> assertThat(ids.indexOf(r)).isLessThan(ids.indexOf(skill.id()))));
    }

    @Test
    @DisplayName("R14: comes back from its stored text as the same catalog with the same id")
    void roundTrip() {
        CatalogContent back = CatalogContent.parse(content.text());
        assertThat(back).isEqualTo(content);
        assertThat(back.hash()).isEqualTo(content.hash()).hasSize(64);
        assertThat(new CatalogReader().read(Path.of("skills-catalog")).content().map(CatalogContent::text))
                .contains(content.text());
    }

    @Test
    @DisplayName("R14: may be taken again after itself")
    void againstItself() {
        assertThat(new CatalogReader()
                        .read(Path.of("skills-catalog"), content.catalog())
                        .faults())
                .isEmpty();
    }
}
