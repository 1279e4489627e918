package org.shuhari.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.shuhari.signoff.Requested.mastered;
import static org.shuhari.signoff.Requested.notYet;
import static org.shuhari.signoff.Requested.seeingWaste;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shuhari.shared.Problem;
import org.shuhari.shared.Violation;

@DisplayName("A coach's decision")
class CoachDecisionTest {

    @Test
    @DisplayName("R5: \"mastered\" needs every criterion seen, and names those that were not")
    void everyCriterion() {
        assertThat(faults(mastered("names-the-waste")))
                .singleElement()
                .satisfies(v -> assertThat(v.field()).isEqualTo("criteria"))
                .satisfies(v -> assertThat(v.message()).contains("counts-it").doesNotContain("names-the-waste"));
        assertThatCode(() -> mastered("names-the-waste", "counts-it").check(seeingWaste(), List.of()))
                .doesNotThrowAnyException();
    }

    @Test
    @DisplayName("R14: what stands confirmed as it is need not be seen again; what is new does")
    void carried() {
        assertThatCode(() -> mastered("counts-it").check(seeingWaste(), List.of("names-the-waste")))
                .doesNotThrowAnyException();
        Problem problem = catchThrowableOfType(
                Problem.class, () -> mastered("names-the-waste").check(seeingWaste(), List.of("names-the-waste")));
        assertThat(problem.violations())
                .singleElement()
                .satisfies(v -> assertThat(v.message()).contains("counts-it"));
    }

    @Test
    @DisplayName("R5: \"not yet\" needs a next step in writing")
    void nextStep() {
        assertThat(faults(notYet("  "))).extracting(Violation::field).containsExactly("nextStep");
        assertThat(faults(notYet(null))).extracting(Violation::field).containsExactly("nextStep");
        assertThatCode(() -> notYet("Count one more day.").check(seeingWaste(), List.of()))
                .doesNotThrowAnyException();
    }

    @Test
    @DisplayName("R14: criteria are those of the pinned version; others are named, all at once")
    void unknownCriteria() {
        CoachDecision decision = new CoachDecision(
                null, Decision.NOT_YET, List.of("made-up"), Map.of("also-made-up", "a note"), null, null);

        assertThat(faults(decision))
                .extracting(Violation::field)
                .containsExactlyInAnyOrder("criteria", "notes.also-made-up", "nextStep");
    }

    private static List<Violation> faults(CoachDecision decision) {
        Problem problem = catchThrowableOfType(Problem.class, () -> decision.check(seeingWaste(), List.of()));
        assertThat(problem.status()).isEqualTo(422);
        return problem.violations();
    }
}
