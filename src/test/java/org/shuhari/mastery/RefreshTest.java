package org.shuhari.mastery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuhari.mastery.Lean.GEMBA;
import static org.shuhari.mastery.Lean.TIMING;
import static org.shuhari.mastery.Lean.WASTE;
import static org.shuhari.mastery.Learner.START;
import static org.shuhari.mastery.Learner.learner;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R9: the refresh date, renewals and days away")
class RefreshTest {

    private static final LocalDate DUE = START.plusYears(2);

    private static LocalDate due(Learner learner, String skill) {
        return learner.path().of(skill).refreshDue();
    }

    @Test
    @DisplayName("R9: a confirmation renews the required skills through all steps, each for its own period")
    void renewsRoots() {
        Learner emma = learner().mastered(GEMBA).daysLater(10).mastered(WASTE);
        assertThat(due(emma, GEMBA)).isEqualTo(DUE.plusDays(10));
        emma.daysLater(10).mastered(TIMING);
        assertThat(due(emma, GEMBA)).isEqualTo(DUE.plusDays(20));
        assertThat(due(emma, WASTE)).isEqualTo(START.plusDays(20).plusYears(1));
    }

    @Test
    @DisplayName("R9: a required skill that is lapsed is not renewed, the ones behind it are")
    void lapsedIsNotRenewed() {
        Learner emma =
                learner().mastered(GEMBA).mastered(WASTE).on(START.plusYears(1).plusDays(30));
        assertThat(emma.state(WASTE)).isEqualTo(MasteryState.LAPSED);
        emma.mastered(TIMING);
        assertThat(emma.state(WASTE)).isEqualTo(MasteryState.LAPSED);
        assertThat(due(emma, GEMBA)).isEqualTo(DUE.plusYears(1).plusDays(30));
    }

    @Test
    @DisplayName("R10: the renewals of a revoked confirmation fall with it, those of others stay")
    void renewalsFall() {
        Learner emma = learner()
                .mastered(GEMBA)
                .daysLater(10)
                .mastered(WASTE)
                .daysLater(10)
                .mastered(TIMING);
        assertThat(due(emma.revoked(TIMING), GEMBA)).isEqualTo(DUE.plusDays(10));
        assertThat(due(emma.revoked(WASTE), GEMBA)).isEqualTo(DUE);
    }

    @Test
    @DisplayName("R9, R10: the confirmation before a revoked one has kept the renewals made meanwhile")
    void renewalsOfTheOneBefore() {
        Learner emma = learner().mastered(GEMBA).on(DUE.minusDays(20)).refreshed(GEMBA);
        emma.on(DUE.minusDays(10)).mastered(WASTE).revoked(GEMBA);
        assertThat(due(emma, GEMBA)).isEqualTo(DUE.minusDays(10).plusYears(2));
    }

    @Test
    @DisplayName("R9: days away move the date, those of the confirmation's own day and those after the date do not")
    void away() {
        Learner emma = learner().mastered(GEMBA);
        assertThat(due(emma.away(START, START.plusDays(4)), GEMBA)).isEqualTo(DUE.plusDays(4));
        assertThat(due(learner().mastered(GEMBA).away(DUE.plusDays(1), DUE.plusDays(9)), GEMBA))
                .isEqualTo(DUE);
    }

    @Test
    @DisplayName("R9: a time away that begins by the refresh date counts as a whole")
    void awayOverTheDate() {
        assertThat(due(learner().mastered(GEMBA).away(DUE, DUE.plusDays(99)), GEMBA))
                .isEqualTo(DUE.plusDays(100));
    }

    @Test
    @DisplayName("R9: overlapping times away count each day once, in whatever order they were recorded")
    void awayOverlapping() {
        LocalDate may = LocalDate.of(2026, 5, 1);
        Learner emma =
                learner().mastered(GEMBA).away(may.plusDays(5), may.plusDays(9)).away(may, may.plusDays(6));
        assertThat(due(emma, GEMBA)).isEqualTo(DUE.plusDays(10));
    }

    @Test
    @DisplayName("R9: days away are counted from the renewal on, so a renewal never brings a nearer date")
    void awayBeforeRenewal() {
        LocalDate may = LocalDate.of(2026, 5, 1);
        Learner emma = learner().mastered(GEMBA).away(may, may.plusDays(99));
        LocalDate before = due(emma, GEMBA);
        emma.on(may.plusDays(99)).mastered(WASTE);
        assertThat(due(emma, GEMBA)).isEqualTo(may.plusDays(99).plusYears(2)).isAfterOrEqualTo(before);
    }

    @Test
    @DisplayName("R9: a refresh begins a new period on its own day")
    void refreshed() {
        Learner emma = learner().mastered(GEMBA).on(DUE.minusDays(3)).refreshed(GEMBA);
        assertThat(due(emma, GEMBA)).isEqualTo(DUE.minusDays(3).plusYears(2));
        assertThat(emma.path().of(GEMBA).masteredOn()).isEqualTo(DUE.minusDays(3));
    }
}
