package org.shuhari.signoff.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shuhari.mastery.Missing;
import org.shuhari.signoff.Decision;

@DisplayName("What follows from a watch")
class VerdictTest {

    private static final List<String> ALL = List.of("goes-there", "asks-why");
    private static final List<Missing> COMPLETE = List.of();
    private static final List<Missing> ONE_MORE = List.of(Missing.of(Missing.Kind.PRACTICE, 1));

    @Test
    @DisplayName(
            "R3, R5: with complete evidence and every criterion seen, mastery; also with a word on what comes next")
    void mastered() {
        assertThat(made(true, COMPLETE, ALL, false).decision()).isEqualTo(Decision.MASTERED);
        assertThat(made(true, COMPLETE, ALL, true).decision()).isEqualTo(Decision.MASTERED);
    }

    @Test
    @DisplayName("R5: with something unseen and a next step, \"not yet\"; without one it is left open")
    void notYet() {
        assertThat(made(true, COMPLETE, ALL.subList(0, 1), true).decision()).isEqualTo(Decision.NOT_YET);
        assertThat(made(true, COMPLETE, ALL.subList(0, 1), false).left()).isEqualTo(Left.CRITERIA_UNSEEN);
    }

    @Test
    @DisplayName("R3: evidence that is not complete decides nothing, whatever was seen or written")
    void incomplete() {
        assertThat(made(true, ONE_MORE, ALL, false).left()).isEqualTo(Left.EVIDENCE_INCOMPLETE);
        assertThat(made(true, ONE_MORE, List.of(), true).left()).isEqualTo(Left.EVIDENCE_INCOMPLETE);
    }

    @Test
    @DisplayName("R6: a colleague decides nothing")
    void colleague() {
        assertThat(made(false, COMPLETE, ALL, true)).isEqualTo(new Verdict(null, Left.NO_RIGHT));
        assertThat(waiting(false, false).left()).isEqualTo(Left.NO_RIGHT);
    }

    @Test
    @DisplayName("R5, R10: who signed already, or answered before a second look, leaves the request to another coach")
    void anotherCoach() {
        assertThat(waiting(true, false).left()).isEqualTo(Left.ANOTHER_COACH);
        assertThat(waiting(true, true).decision()).isEqualTo(Decision.MASTERED);
    }

    @Test
    @DisplayName("R6: a coach whom only this request was offered to decides it")
    void offered() {
        assertThat(waiting(false, true).decision()).isEqualTo(Decision.MASTERED);
    }

    @Test
    @DisplayName("R9: a skill that is mastered and not due is not confirmed again")
    void notDue() {
        Verdict.Facts facts = new Verdict.Facts(true, false, false, false, COMPLETE, ALL, ALL, false);
        assertThat(Verdict.on(facts).left()).isEqualTo(Left.NOT_DUE);
    }

    private static Verdict made(boolean mayDecide, List<Missing> missing, List<String> seen, boolean nextStep) {
        return Verdict.on(new Verdict.Facts(mayDecide, false, false, true, missing, ALL, seen, nextStep));
    }

    private static Verdict waiting(boolean mayDecide, boolean deciding) {
        return Verdict.on(new Verdict.Facts(mayDecide, true, deciding, true, COMPLETE, ALL, ALL, false));
    }
}
