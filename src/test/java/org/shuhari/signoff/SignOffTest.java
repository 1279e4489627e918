package org.shuhari.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuhari.signoff.Requested.COACH;
import static org.shuhari.signoff.Requested.MORNING;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shuhari.mastery.Basis;
import org.shuhari.mastery.MasteryState;

@DisplayName("A sign-off")
class SignOffTest {

    private static final CoachDecision SENT = new CoachDecision(
            null,
            Decision.NOT_YET,
            List.of("counts-it", "names-the-waste"),
            Map.of("counts-it", "twice; \"good\""),
            "a word",
            "one step");

    @Test
    @DisplayName("R12: knows the same decision again, in whatever order the criteria come")
    void sameAgain() {
        SignOff signOff = by(COACH, SENT, MORNING);

        assertThat(signOff.says(SENT)).isTrue();
        assertThat(signOff.says(new CoachDecision(
                        UUID.randomUUID(),
                        Decision.NOT_YET,
                        List.of("names-the-waste", "counts-it"),
                        SENT.notes(),
                        "a word",
                        "one step")))
                .isTrue();
        assertThat(signOff.says(new CoachDecision(
                        null, Decision.NOT_YET, SENT.criteria(), SENT.notes(), "a word", "another step")))
                .isFalse();
        assertThat(signOff.says(
                        new CoachDecision(null, Decision.NOT_YET, SENT.criteria(), Map.of(), "a word", "one step")))
                .isFalse();
    }

    @Test
    @DisplayName("R12: keeps the answer that its coach got")
    void keepsAnswer() {
        SignOff signOff = by(COACH, SENT, MORNING);

        signOff.answered(MasteryState.MASTERED, List.of("seeing-burden", "standard-work"));
        assertThat(signOff.answeredState()).isEqualTo(MasteryState.MASTERED);
        assertThat(signOff.answeredUnlocked()).containsExactly("seeing-burden", "standard-work");

        signOff.answered(MasteryState.PRACTISING, List.of());
        assertThat(signOff.answeredUnlocked()).isEmpty();
    }

    @Test
    @DisplayName("R10: a second look leaves out whoever said \"not yet\" or revoked last")
    void lastAnswer() {
        UUID reviser = UUID.randomUUID();
        SignOff notYet = by(COACH, SENT, MORNING);
        SignOff confirming = by(UUID.randomUUID(), Requested.mastered("counts-it"), MORNING.plusSeconds(60));
        Revocation revocation =
                new Revocation(UUID.randomUUID(), confirming, reviser, "seen since", null, MORNING.plusSeconds(90));

        assertThat(LastAnswer.of(List.of(), List.of())).isEmpty();
        assertThat(LastAnswer.of(List.of(confirming), List.of())).isEmpty();
        assertThat(LastAnswer.of(List.of(notYet, confirming), List.of()))
                .map(LastAnswer::by)
                .contains(COACH);
        assertThat(LastAnswer.of(List.of(notYet, confirming), List.of(revocation)))
                .map(LastAnswer::by)
                .contains(reviser);
    }

    private static SignOff by(UUID coach, CoachDecision decision, Instant at) {
        return SignOff.by(coach, Basis.MASTERY, Requested.waiting(), UUID.randomUUID(), decision, at);
    }
}
