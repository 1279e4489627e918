package org.shuhari.mastery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shuhari.mastery.Lean.COACHES;
import static org.shuhari.mastery.Lean.GEMBA;
import static org.shuhari.mastery.Lean.TIMING;
import static org.shuhari.mastery.Lean.WASTE;
import static org.shuhari.mastery.Learner.START;
import static org.shuhari.mastery.Learner.learner;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shuhari.mastery.Missing.Kind;
import org.shuhari.shared.Problem;

@DisplayName("R3, R4, R5, R10, R16: evidence, asking, deciding, withdrawing")
class AskingTest {

    private static final Missing SIGN_OFF = Missing.of(Kind.SIGN_OFF);
    private static final Missing AFTER_DECISION = Missing.of(Kind.PRACTICE_AFTER_DECISION);

    static void refused(ThrowingCallable attempt, String type) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.type()).isEqualTo(type);
            assertThat(problem.status()).isEqualTo(409);
        });
    }

    @Test
    @DisplayName("R3: what is missing is told in the order it is done, with counts")
    void missing() {
        Learner emma = learner();
        assertThat(emma.missing(WASTE))
                .containsExactly(
                        Missing.prerequisite(GEMBA),
                        Missing.of(Kind.PRACTICE, 3),
                        Missing.of(Kind.DAY, 2),
                        Missing.of(Kind.OBSERVATION, 1));
        emma.mastered(GEMBA).practisedOn(WASTE, START).practisedOn(WASTE, START);
        assertThat(emma.missing(WASTE))
                .containsExactly(
                        Missing.of(Kind.PRACTICE, 1), Missing.of(Kind.DAY, 1), Missing.of(Kind.OBSERVATION, 1));
        emma.practisedOn(WASTE, START.minusDays(1)).observed(WASTE);
        assertThat(emma.missing(WASTE)).containsExactly(SIGN_OFF);
        assertThat(emma.asked(WASTE).missing(WASTE)).containsExactly(SIGN_OFF);
        assertThat(emma.confirmed(WASTE).missing(WASTE)).isEmpty();
    }

    @Test
    @DisplayName(
            "R14: what a newer version brought may be shown any time, with an observed practice since the confirmation")
    void newerVersion() {
        Learner emma = learner().ready(GEMBA).asked(GEMBA).confirmed(GEMBA, 0).daysLater(3);
        assertThat(emma.state(GEMBA)).isEqualTo(MasteryState.MASTERED);
        assertThat(emma.path().of(GEMBA).missingForChange())
                .containsExactly(Missing.of(Kind.PRACTICE, 1), Missing.of(Kind.OBSERVATION, 1));
        refused(() -> emma.asked(GEMBA), "evidence-incomplete");

        emma.practisedOn(GEMBA, emma.today()).observed(GEMBA);
        assertThat(emma.path().of(GEMBA).missingForChange()).isEmpty();
        emma.asked(GEMBA);
        assertThat(emma.state(GEMBA)).isEqualTo(MasteryState.MASTERED);
        emma.daysLater(2).confirmed(GEMBA);
        assertThat(emma.path().of(GEMBA).masteredVersion()).isEqualTo(1);
        assertThat(emma.path().of(GEMBA).missingForChange()).isNull();
        emma.practisedOn(GEMBA, emma.today()).observed(GEMBA);
        refused(() -> emma.asked(GEMBA), "not-due");
    }

    @Test
    @DisplayName("R14: a request for what is new is closed when its practice is withdrawn")
    void newerVersionWithdrawn() {
        Learner emma = learner()
                .ready(GEMBA)
                .asked(GEMBA)
                .confirmed(GEMBA, 0)
                .daysLater(3)
                .practised(GEMBA, 1)
                .observed(GEMBA)
                .asked(GEMBA)
                .withdrew(GEMBA);
        assertThat(emma.path().of(GEMBA).requestId()).isNull();
        assertThat(emma.state(GEMBA)).isEqualTo(MasteryState.MASTERED);
    }

    @Test
    @DisplayName("R3: a withdrawn practice does not count")
    void withdrawnDoesNotCount() {
        assertThat(learner().ready(GEMBA).withdrew(GEMBA).missing(GEMBA))
                .containsExactly(Missing.of(Kind.PRACTICE, 1), Missing.of(Kind.DAY, 1));
    }

    @Test
    @DisplayName("R3: a refresh asks for its own practices, each observed, done inside the notice window or later")
    void refresh() {
        LocalDate due = START.plusYears(2);
        Learner emma = learner().mastered(GEMBA).on(due.minusDays(60));
        emma.practisedOn(GEMBA, due.minusDays(61)).observed(GEMBA);
        assertThat(emma.missing(GEMBA)).containsExactly(Missing.of(Kind.PRACTICE, 1), Missing.of(Kind.OBSERVATION, 1));
        emma.practisedOn(GEMBA, due.minusDays(60));
        assertThat(emma.missing(GEMBA)).containsExactly(Missing.of(Kind.OBSERVATION, 1));
        assertThat(emma.observed(GEMBA).missing(GEMBA)).containsExactly(SIGN_OFF);
        assertThat(emma.path().of(GEMBA).practices()).isEqualTo(2);
    }

    @Test
    @DisplayName("R3: a refresh of a skill that asks for two practices takes two, each observed")
    void refreshOfTwo() {
        Learner emma =
                learner().mastered(GEMBA).mastered(WASTE).mastered(TIMING).on(START.plusYears(1));
        emma.practised(TIMING, 1).observed(TIMING);
        assertThat(emma.missing(TIMING)).containsExactly(Missing.of(Kind.PRACTICE, 1), Missing.of(Kind.OBSERVATION, 1));
    }

    @Test
    @DisplayName("R3: practice from before the confirmation counts for no refresh, not even in the notice window")
    void onlySinceConfirmation() {
        LocalDate due = START.plusYears(2);
        Learner emma = learner()
                .mastered(GEMBA)
                .on(due)
                .practised(GEMBA, 2)
                .observed(GEMBA)
                .asked(GEMBA)
                .confirmed(GEMBA);
        assertThat(emma.path().of(GEMBA).practices()).isZero();
    }

    @Test
    @DisplayName("R4: asking is refused as locked when never begun, else with all that is missing")
    void refusals() {
        refused(() -> learner().asked(WASTE), "skill-locked");
        assertThatThrownBy(() -> learner().practised(GEMBA, 1).asked(GEMBA))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.members())
                                .isEqualTo(Map.of(
                                        "missing",
                                        List.of(
                                                Map.of("kind", "practice", "count", 1),
                                                Map.of("kind", "day", "count", 1),
                                                Map.of("kind", "observation", "count", 1)))));
        refused(() -> learner().asked(GEMBA), "evidence-incomplete");
        refused(() -> learner().mastered(GEMBA).asked(GEMBA), "not-due");
    }

    @Test
    @DisplayName("R2: asking for a skill begun needs the prerequisites met")
    void askingNeedsPrerequisites() {
        Learner emma = learner().mastered(GEMBA).ready(WASTE).revoked(GEMBA);
        assertThat(emma.missing(WASTE)).containsExactly(Missing.prerequisite(GEMBA));
        refused(() -> emma.asked(WASTE), "evidence-incomplete");
    }

    @Test
    @DisplayName("R4: one request waits at a time")
    void oneWaits() {
        refused(() -> learner().ready(GEMBA).asked(GEMBA).asked(GEMBA), "request-waiting");
    }

    @Test
    @DisplayName("R4: after a 'not yet' a practice recorded since is needed")
    void afterNotYet() {
        Learner emma = learner().ready(GEMBA).asked(GEMBA).toldNotYet(GEMBA);
        assertThat(emma.missing(GEMBA)).containsExactly(AFTER_DECISION);
        refused(() -> emma.asked(GEMBA), "evidence-incomplete");
        assertThat(emma.practised(GEMBA, 1).asked(GEMBA).state(GEMBA)).isEqualTo(MasteryState.AWAITING_SIGN_OFF);
    }

    @Test
    @DisplayName("R4: withdrawing one's own request asks for no new practice")
    void afterWithdrawal() {
        assertThat(learner()
                        .ready(GEMBA)
                        .asked(GEMBA)
                        .withdrewRequest(GEMBA)
                        .asked(GEMBA)
                        .state(GEMBA))
                .isEqualTo(MasteryState.AWAITING_SIGN_OFF);
    }

    @Test
    @DisplayName(
            "R10: another coach may be asked to look once, without new practice, after a 'not yet' or a revocation")
    void secondLook() {
        Learner emma = learner().ready(GEMBA).asked(GEMBA).toldNotYet(GEMBA).askedAgain(GEMBA);
        assertThat(emma.waiting(GEMBA).secondLook()).isTrue();
        assertThat(emma.missing(GEMBA)).containsExactly(SIGN_OFF);
        refused(() -> emma.withdrewRequest(GEMBA).askedAgain(GEMBA), "evidence-incomplete");
        Learner revoked = learner().mastered(GEMBA).revoked(GEMBA);
        refused(() -> revoked.asked(GEMBA), "evidence-incomplete");
        assertThat(revoked.askedAgain(GEMBA).confirmed(GEMBA).state(GEMBA)).isEqualTo(MasteryState.MASTERED);
    }

    @Test
    @DisplayName("R10: the answer to a second look is not looked at again without practice")
    void noThirdLook() {
        Learner emma = learner()
                .ready(GEMBA)
                .asked(GEMBA)
                .toldNotYet(GEMBA)
                .askedAgain(GEMBA)
                .toldNotYet(GEMBA);
        refused(() -> emma.askedAgain(GEMBA), "evidence-incomplete");
        assertThat(emma.practised(GEMBA, 1)
                        .asked(GEMBA)
                        .toldNotYet(GEMBA)
                        .askedAgain(GEMBA)
                        .waiting(GEMBA)
                        .secondLook())
                .isTrue();
    }

    @Test
    @DisplayName("R10: without a decision to look at again, a second look is a request like any other")
    void nothingToLookAtAgain() {
        assertThat(learner().ready(GEMBA).askedAgain(GEMBA).waiting(GEMBA).secondLook())
                .isFalse();
    }

    @Test
    @DisplayName(
            "R4: a withdrawal that leaves the evidence incomplete closes the waiting request, another one does not")
    void withdrawalCloses() {
        Learner emma = learner().ready(GEMBA).practised(GEMBA, 1).asked(GEMBA).withdrew(GEMBA);
        assertThat(emma.state(GEMBA)).isEqualTo(MasteryState.AWAITING_SIGN_OFF);
        Evidence other = emma.facts().evidence().get(0);
        emma.take(emma.events().withdrawn(other));
        assertThat(emma.state(GEMBA)).isEqualTo(MasteryState.PRACTISING);
        assertThat(emma.facts().askings().get(0).outcome()).isEqualTo(Outcome.CLOSED);
    }

    @Test
    @DisplayName("R4: withdrawing the practice made after a 'not yet' closes the request that stood on it")
    void withdrawalOfTheNewPractice() {
        Learner emma = learner()
                .ready(GEMBA)
                .asked(GEMBA)
                .toldNotYet(GEMBA)
                .practised(GEMBA, 1)
                .asked(GEMBA);
        assertThat(emma.withdrew(GEMBA).state(GEMBA)).isEqualTo(MasteryState.PRACTISING);
    }

    @Test
    @DisplayName("R5: a practice used by a decision, or by the first of two coaches, stays")
    void alreadyUsed() {
        refused(() -> learner().ready(GEMBA).asked(GEMBA).toldNotYet(GEMBA).withdrew(GEMBA), "already-used");
        refused(() -> learner().mastered(GEMBA).withdrew(GEMBA), "already-used");
        refused(() -> learner().mastered(GEMBA).revoked(GEMBA).withdrew(GEMBA), "already-used");
        refused(() -> learner().ready(GEMBA).asked(GEMBA).signed(GEMBA).withdrew(GEMBA), "already-used");
        assertThat(learner()
                        .ready(GEMBA)
                        .asked(GEMBA)
                        .signed(GEMBA)
                        .practised(GEMBA, 1)
                        .withdrew(GEMBA)
                        .state(GEMBA))
                .isEqualTo(MasteryState.AWAITING_SIGN_OFF);
        assertThat(learner()
                        .ready(GEMBA)
                        .asked(GEMBA)
                        .withdrewRequest(GEMBA)
                        .withdrew(GEMBA)
                        .state(GEMBA))
                .isEqualTo(MasteryState.PRACTISING);
    }

    @Test
    @DisplayName("R5, R7: a decision needs a request that waits")
    void decidingOnce() {
        Learner emma = learner().ready(GEMBA).asked(GEMBA);
        Asking asking = emma.waiting(GEMBA);
        emma.toldNotYet(GEMBA);
        refused(
                () -> emma.events().confirmed(asking, emma.facts().employee(), 1, Basis.MASTERY, false),
                "already-decided");
    }

    @Test
    @DisplayName("R5: a renewal while a refresh waits does not undo its evidence")
    void renewedWhileWaiting() {
        LocalDate due = START.plusYears(2);
        Learner emma =
                learner().mastered(GEMBA).on(due.minusDays(60)).ready(WASTE).asked(WASTE);
        emma.practised(GEMBA, 1).observed(GEMBA).asked(GEMBA);
        emma.daysLater(1).confirmed(WASTE).daysLater(1).confirmed(GEMBA);
        assertThat(emma.path().of(GEMBA).masteredOn()).isEqualTo(due.minusDays(58));
    }

    @Test
    @DisplayName("R16: a claim is confirmed without practice, shown as recognised, in the order of the prerequisites")
    void recognition() {
        Learner emma = learner().recognised(GEMBA);
        assertThat(emma.path().of(GEMBA).recognised()).isTrue();
        assertThat(emma.path().of(GEMBA).refreshDue()).isEqualTo(START.plusYears(2));
        assertThat(emma.path().of(WASTE).state()).isEqualTo(MasteryState.OPEN);
        refused(() -> learner().claimed(COACHES), "skill-locked");
        Learner early = learner().mastered(GEMBA).claimed(WASTE).revoked(GEMBA);
        refused(() -> early.confirmed(WASTE), "skill-locked");
    }

    @Test
    @DisplayName("R16: a claim is no state, and what waits on a claim lacks only the sign-off")
    void claimWaits() {
        Learner emma = learner().claimed(GEMBA);
        assertThat(emma.state(GEMBA)).isEqualTo(MasteryState.AWAITING_SIGN_OFF);
        assertThat(emma.path().of(GEMBA).begun()).isFalse();
        assertThat(emma.missing(GEMBA)).containsExactly(SIGN_OFF);
        assertThat(emma.path().inPractice()).isEmpty();
        assertThat(emma.toldNotYet(GEMBA).state(GEMBA)).isEqualTo(MasteryState.OPEN);
        refused(() -> emma.claimed(GEMBA), "evidence-incomplete");
    }

    @Test
    @DisplayName("R16: a request without a claim is not confirmed as one")
    void noClaimNoRecognition() {
        Learner emma = learner().ready(GEMBA).asked(GEMBA);
        emma.take(emma.events().confirmed(emma.waiting(GEMBA), emma.facts().employee(), 1, Basis.MASTERY, true));
        assertThat(emma.path().of(GEMBA).recognised()).isFalse();
    }

    @Test
    @DisplayName("R6: the promise is three working days, Monday to Friday")
    void promise() {
        LocalDate monday = START;
        assertThat(WorkingDays.after(monday, 3)).isEqualTo(monday.plusDays(3));
        assertThat(WorkingDays.after(monday.plusDays(2), 3)).isEqualTo(monday.plusDays(7));
        assertThat(WorkingDays.after(monday.plusDays(4), 3)).isEqualTo(monday.plusDays(9));
        assertThat(WorkingDays.after(monday.plusDays(5), 3)).isEqualTo(monday.plusDays(9));
        assertThat(WorkingDays.after(monday.plusDays(6), 3)).isEqualTo(monday.plusDays(9));
    }

    @Test
    @DisplayName("R8: a confirmation names what it opened and what it renewed")
    void confirmedNames() {
        Learner emma = learner().mastered(GEMBA).ready(WASTE).asked(WASTE);
        Reckoning before = emma.reckoning();
        List<FactRow> rows =
                emma.events().confirmed(emma.waiting(WASTE), emma.facts().employee(), 1, Basis.MASTERY, false);
        Confirmed confirmed = Confirmed.of(before, before.after(rows), rows);
        assertThat(confirmed.unlocked()).containsExactly(TIMING);
        assertThat(confirmed.renewed()).containsExactly(GEMBA);
    }

    @Test
    @DisplayName("R10: revoking brings back the confirmation before, if its period still runs")
    void revocation() {
        LocalDate due = START.plusYears(2);
        Learner emma = learner().mastered(GEMBA).on(due.minusDays(10)).refreshed(GEMBA);
        Confirmation first = emma.facts().confirmations().get(0);
        assertThat(emma.events().revoked(first.request())).isEmpty();
        emma.revoked(GEMBA);
        assertThat(emma.state(GEMBA)).isEqualTo(MasteryState.REFRESH_DUE);
        assertThat(emma.path().of(GEMBA).refreshDue()).isEqualTo(due);
        assertThat(emma.path().of(GEMBA).setAside()).isFalse();
        assertThat(emma.on(due.plusDays(1)).state(GEMBA)).isEqualTo(MasteryState.LAPSED);
    }

    @Test
    @DisplayName("R10: a revocation closes the waiting request")
    void revocationCloses() {
        Learner emma = learner()
                .mastered(GEMBA)
                .on(START.plusYears(2))
                .practised(GEMBA, 1)
                .observed(GEMBA)
                .asked(GEMBA);
        assertThat(emma.revoked(GEMBA).facts().askings())
                .extracting(Asking::outcome)
                .containsExactly(Outcome.MASTERED, Outcome.CLOSED);
    }
}
