package org.shuhari.mastery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shuhari.mastery.AskingTest.refused;
import static org.shuhari.mastery.Lean.AFTER_OLD;
import static org.shuhari.mastery.Lean.CUSTOMER;
import static org.shuhari.mastery.Lean.GEMBA;
import static org.shuhari.mastery.Lean.HUDDLES;
import static org.shuhari.mastery.Lean.OLD;
import static org.shuhari.mastery.Lean.WASTE;
import static org.shuhari.mastery.Learner.START;
import static org.shuhari.mastery.Learner.learner;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shuhari.shared.Problem;

@DisplayName("R2, R11, R14: practising, places in practice, setting aside")
class PlacesTest {

    @Test
    @DisplayName("R2: practice on a locked skill is refused and names the prerequisites")
    void locked() {
        assertThatThrownBy(() -> learner().practised(WASTE, 1)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.type()).isEqualTo("skill-locked");
            assertThat(problem.members()).isEqualTo(Map.of("prerequisites", List.of(GEMBA)));
        });
        refused(() -> learner().tookUp(WASTE), "skill-locked");
    }

    @Test
    @DisplayName("R2: an unknown skill is not found")
    void unknown() {
        assertThatThrownBy(() -> learner().practised("juggling", 1))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.status()).isEqualTo(404));
    }

    @Test
    @DisplayName("R2: practice is judged when it is recorded, not for the day it was done")
    void judgedWhenRecorded() {
        Learner emma = learner().mastered(GEMBA).practisedOn(WASTE, START.minusDays(20));
        assertThat(emma.state(WASTE)).isEqualTo(MasteryState.PRACTISING);
    }

    @Test
    @DisplayName(
            "R11: a first practice pulls by itself; with all places taken it is refused and names what could be set aside")
    void firstPracticePulls() {
        Learner emma = learner().practised(GEMBA, 1).practised(CUSTOMER, 1).tookUp(HUDDLES);
        assertThat(emma.path().inPractice()).containsExactly(GEMBA, CUSTOMER, HUDDLES);
        assertThat(emma.path().freePlaces()).isZero();
        assertThatThrownBy(() -> emma.practised(AFTER_OLD, 1)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.type()).isEqualTo("wip-limit");
            assertThat(problem.members()).isEqualTo(Map.of("inPractice", List.of(GEMBA, CUSTOMER, HUDDLES)));
        });
        refused(() -> emma.tookUp(AFTER_OLD), "wip-limit");
        assertThat(emma.practised(GEMBA, 1).path().of(GEMBA).practices()).isEqualTo(2);
    }

    @Test
    @DisplayName("R11: setting aside frees the place and keeps the evidence; practice takes it up again")
    void setAside() {
        Learner emma = learner().practised(GEMBA, 1).setAside(GEMBA);
        assertThat(emma.path().inPractice()).isEmpty();
        assertThat(emma.path().of(GEMBA).setAside()).isTrue();
        assertThat(emma.path().of(GEMBA).practices()).isEqualTo(1);
        assertThat(emma.path().of(GEMBA).pulledOn()).isNull();
        emma.daysLater(1).practised(GEMBA, 1);
        assertThat(emma.path().inPractice()).containsExactly(GEMBA);
        assertThat(emma.path().of(GEMBA).pulledOn()).isEqualTo(START.plusDays(1));
    }

    @Test
    @DisplayName("R11: practice on a set-aside skill is pulling, so it needs a free place")
    void setAsideNeedsPlace() {
        Learner emma =
                learner().withPlaces(1).practised(GEMBA, 1).setAside(GEMBA).tookUp(CUSTOMER);
        refused(() -> emma.practised(GEMBA, 1), "wip-limit");
    }

    @Test
    @DisplayName("R11: taking up or setting aside what is so already changes nothing")
    void nothingChanges() {
        Learner emma = learner().tookUp(GEMBA);
        assertThat(emma.events().takenUp(GEMBA)).isEmpty();
        assertThat(emma.setAside(GEMBA).events().setAside(GEMBA)).isEmpty();
        Learner done = learner().mastered(CUSTOMER);
        assertThat(done.events().takenUp(CUSTOMER)).isEmpty();
        assertThat(done.events().setAside(CUSTOMER)).isEmpty();
    }

    @Test
    @DisplayName("R11: a skill that waits for a coach cannot be set aside")
    void waitingStays() {
        refused(() -> learner().ready(GEMBA).asked(GEMBA).setAside(GEMBA), "request-waiting");
    }

    @Test
    @DisplayName("R11: awaiting sign-off keeps the place until the promised answer time is over")
    void promiseOver() {
        Learner emma = learner().withPlaces(1).ready(GEMBA).asked(GEMBA);
        assertThat(emma.on(START.plusDays(3)).path().inPractice()).containsExactly(GEMBA);
        refused(() -> emma.tookUp(CUSTOMER), "wip-limit");
        assertThat(emma.on(START.plusDays(4)).path().inPractice()).isEmpty();
        assertThat(emma.tookUp(CUSTOMER).path().inPractice()).containsExactly(CUSTOMER);
    }

    @Test
    @DisplayName("R11: a late 'not yet' takes its place back, even above the limit")
    void lateNotYet() {
        Learner emma = learner()
                .withPlaces(1)
                .ready(GEMBA)
                .asked(GEMBA)
                .daysLater(4)
                .tookUp(CUSTOMER)
                .toldNotYet(GEMBA);
        assertThat(emma.path().inPractice()).containsExactly(GEMBA, CUSTOMER);
        assertThat(emma.path().freePlaces()).isZero();
    }

    @Test
    @DisplayName(
            "R11: withdrawn late, a request's skill comes back set aside where no place is free, else in its place")
    void lateWithdrawal() {
        Learner full = learner()
                .withPlaces(1)
                .ready(GEMBA)
                .asked(GEMBA)
                .daysLater(4)
                .tookUp(CUSTOMER)
                .withdrewRequest(GEMBA);
        assertThat(full.path().inPractice()).containsExactly(CUSTOMER);
        assertThat(full.path().of(GEMBA).setAside()).isTrue();
        Learner free =
                learner().withPlaces(1).ready(GEMBA).asked(GEMBA).daysLater(4).withdrewRequest(GEMBA);
        assertThat(free.path().inPractice()).containsExactly(GEMBA);
    }

    @Test
    @DisplayName("R11: confirming ends the pull, a revoked skill comes back set aside")
    void confirmingEnds() {
        Learner emma = learner().mastered(GEMBA);
        assertThat(emma.path().inPractice()).isEmpty();
        assertThat(emma.revoked(GEMBA).path().inPractice()).isEmpty();
        assertThat(emma.path().of(GEMBA).setAside()).isTrue();
        assertThat(emma.practised(GEMBA, 1).path().inPractice()).containsExactly(GEMBA);
    }

    @Test
    @DisplayName("R2, R11: practice on what is mastered, lapsed or awaiting is always taken and needs no place")
    void alwaysTaken() {
        Learner emma = learner().withPlaces(1).mastered(GEMBA).tookUp(CUSTOMER);
        assertThat(emma.practised(GEMBA, 1).path().inPractice()).containsExactly(CUSTOMER);
        assertThat(emma.on(START.plusYears(3)).practised(GEMBA, 1).state(GEMBA)).isEqualTo(MasteryState.LAPSED);
        Learner waiting = learner()
                .withPlaces(1)
                .ready(GEMBA)
                .setAside(GEMBA)
                .asked(GEMBA)
                .tookUp(CUSTOMER);
        assertThat(waiting.practised(GEMBA, 1).path().inPractice()).containsExactly(CUSTOMER);
        assertThat(waiting.setAside(CUSTOMER).practised(GEMBA, 1).path().inPractice())
                .containsExactly(GEMBA);
    }

    @Test
    @DisplayName("R14: a retired skill is neither taken up nor begun; one in practice stays")
    void retired() {
        refused(() -> learner().tookUp(OLD), "skill-retired");
        refused(() -> learner().practised(OLD, 1), "skill-retired");
    }

    @Test
    @DisplayName("R11: places above a lowered limit stay, and nothing more is pulled")
    void loweredLimit() {
        Learner emma = learner().tookUp(GEMBA).tookUp(CUSTOMER).withPlaces(1);
        assertThat(emma.path().inPractice()).hasSize(2);
        refused(() -> emma.tookUp(HUDDLES), "wip-limit");
    }

    @Test
    @DisplayName("Each rule names its id and its meaning in one sentence")
    void rulesSpeak() {
        assertThat(MasteryRules.values()).allSatisfy(rule -> {
            assertThat(rule.rule()).matches("R\\d+(, R\\d+)*");
            assertThat(rule.meaning()).endsWith(".");
        });
    }
}
