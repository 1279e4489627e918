package org.shuhari.mastery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuhari.mastery.Lean.AFTER_OLD;
import static org.shuhari.mastery.Lean.CUSTOMER;
import static org.shuhari.mastery.Lean.GEMBA;
import static org.shuhari.mastery.Lean.HUDDLES;
import static org.shuhari.mastery.Lean.OBSERVING;
import static org.shuhari.mastery.Lean.OLD;
import static org.shuhari.mastery.Lean.QUESTIONS;
import static org.shuhari.mastery.Lean.WASTE;
import static org.shuhari.mastery.Learner.START;
import static org.shuhari.mastery.Learner.learner;
import static org.shuhari.mastery.MasteryState.AWAITING_SIGN_OFF;
import static org.shuhari.mastery.MasteryState.LAPSED;
import static org.shuhari.mastery.MasteryState.LOCKED;
import static org.shuhari.mastery.MasteryState.MASTERED;
import static org.shuhari.mastery.MasteryState.OPEN;
import static org.shuhari.mastery.MasteryState.PRACTISING;
import static org.shuhari.mastery.MasteryState.REFRESH_DUE;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R1, R2, R9: the state of a skill on a day")
class MasteryStateTest {

    /** Two years after the story begins: the refresh date of {@link Lean#GEMBA} mastered at the start. */
    private static final LocalDate DUE = LocalDate.of(2028, 1, 5);

    @Test
    @DisplayName("R1: a newcomer finds open what requires nothing, and locked what requires something")
    void newcomer() {
        Learner noah = learner();
        assertThat(noah.state(GEMBA)).isEqualTo(OPEN);
        assertThat(noah.state(WASTE)).isEqualTo(LOCKED);
        assertThat(noah.path().inPractice()).isEmpty();
    }

    @Test
    @DisplayName(
            "R1: a skill pulled, or practised, is practising; asked for, it awaits sign-off; confirmed, it is mastered")
    void onTheWay() {
        Learner emma = learner().tookUp(GEMBA);
        assertThat(emma.state(GEMBA)).isEqualTo(PRACTISING);
        assertThat(emma.ready(GEMBA).state(GEMBA)).isEqualTo(PRACTISING);
        assertThat(emma.asked(GEMBA).state(GEMBA)).isEqualTo(AWAITING_SIGN_OFF);
        assertThat(emma.confirmed(GEMBA).state(GEMBA)).isEqualTo(MASTERED);
        assertThat(emma.state(WASTE)).isEqualTo(OPEN);
    }

    @Test
    @DisplayName("R1, R9: refresh due from 60 days before the refresh date, lapsed the day after it")
    void ages() {
        Learner emma = learner().mastered(GEMBA);
        assertThat(emma.path().of(GEMBA).refreshDue()).isEqualTo(DUE);
        assertThat(emma.on(DUE.minusDays(61)).state(GEMBA)).isEqualTo(MASTERED);
        assertThat(emma.on(DUE.minusDays(60)).state(GEMBA)).isEqualTo(REFRESH_DUE);
        assertThat(emma.on(DUE).state(GEMBA)).isEqualTo(REFRESH_DUE);
        assertThat(emma.on(DUE.plusDays(1)).state(GEMBA)).isEqualTo(LAPSED);
    }

    @Test
    @DisplayName("R1: the notice is half the period where that is shorter than 60 days")
    void shortPeriod() {
        Learner carlos =
                learner().mastered(GEMBA).mastered(HUDDLES).mastered(QUESTIONS).mastered(OBSERVING);
        LocalDate due = LocalDate.of(2026, 4, 5);
        assertThat(carlos.path().of(OBSERVING).refreshDue()).isEqualTo(due);
        // 90 days from 5 January to 5 April: 45 days of notice
        assertThat(carlos.on(due.minusDays(46)).state(OBSERVING)).isEqualTo(MASTERED);
        assertThat(carlos.on(due.minusDays(45)).state(OBSERVING)).isEqualTo(REFRESH_DUE);
    }

    @Test
    @DisplayName("R9: a period of 0 months holds for ever")
    void forEver() {
        Learner emma = learner().mastered(CUSTOMER).on(START.plusYears(50));
        assertThat(emma.state(CUSTOMER)).isEqualTo(MASTERED);
        assertThat(emma.path().of(CUSTOMER).refreshDue()).isNull();
    }

    @Test
    @DisplayName("R1: while a request waits that was made by the refresh date, 30 days more are given")
    void waitsInTime() {
        Learner emma = learner()
                .mastered(GEMBA)
                .on(DUE)
                .practised(GEMBA, 1)
                .observed(GEMBA)
                .asked(GEMBA);
        assertThat(emma.state(GEMBA)).isEqualTo(REFRESH_DUE);
        assertThat(emma.on(DUE.plusDays(30)).state(GEMBA)).isEqualTo(REFRESH_DUE);
        assertThat(emma.on(DUE.plusDays(31)).state(GEMBA)).isEqualTo(AWAITING_SIGN_OFF);
        assertThat(emma.on(DUE.plusDays(5)).toldNotYet(GEMBA).state(GEMBA)).isEqualTo(LAPSED);
    }

    @Test
    @DisplayName("R1: a request made after the refresh date prolongs nothing")
    void waitsTooLate() {
        Learner emma = learner()
                .mastered(GEMBA)
                .on(DUE.plusDays(1))
                .practised(GEMBA, 1)
                .observed(GEMBA)
                .asked(GEMBA);
        assertThat(emma.state(GEMBA)).isEqualTo(AWAITING_SIGN_OFF);
        assertThat(emma.confirmed(GEMBA).state(GEMBA)).isEqualTo(MASTERED);
        assertThat(emma.path().of(GEMBA).refreshDue()).isEqualTo(DUE.plusDays(1).plusYears(2));
    }

    @Test
    @DisplayName("R2: a lapsed skill counts as a prerequisite for less than 90 days")
    void grace() {
        Learner emma = learner().mastered(GEMBA);
        // it lapses on the day after the refresh date
        assertThat(emma.on(DUE.plusDays(1)).state(WASTE)).isEqualTo(OPEN);
        assertThat(emma.on(DUE.plusDays(90)).state(WASTE)).isEqualTo(OPEN);
        assertThat(emma.on(DUE.plusDays(91)).state(WASTE)).isEqualTo(LOCKED);
    }

    @Test
    @DisplayName("R14: a retired skill counts as met and keeps its own state")
    void retired() {
        assertThat(learner().state(AFTER_OLD)).isEqualTo(OPEN);
        assertThat(learner().state(OLD)).isEqualTo(OPEN);
    }

    @Test
    @DisplayName("R2: a skill begun never locks again, with practice or once confirmed")
    void begunStaysOpen() {
        Learner emma = learner().mastered(GEMBA).practised(WASTE, 1);
        assertThat(emma.setAside(WASTE).revoked(GEMBA).state(WASTE)).isEqualTo(PRACTISING);
        Learner recognised =
                learner().mastered(GEMBA).recognised(WASTE).revoked(GEMBA).revoked(WASTE);
        assertThat(recognised.state(WASTE)).isEqualTo(PRACTISING);
    }

    @Test
    @DisplayName("R1: without any practice left, a skill set aside is open or locked again")
    void notBegun() {
        Learner emma = learner().mastered(GEMBA).tookUp(WASTE).setAside(WASTE);
        assertThat(emma.state(WASTE)).isEqualTo(OPEN);
        assertThat(emma.path().of(WASTE).setAside()).isFalse();
        assertThat(emma.revoked(GEMBA).state(WASTE)).isEqualTo(LOCKED);
        Learner noah = learner().practised(GEMBA, 1).withdrew(GEMBA).setAside(GEMBA);
        assertThat(noah.state(GEMBA)).isEqualTo(OPEN);
    }

    @Test
    @DisplayName("R1: the days are those of the organisation's zone")
    void zone() {
        // 23:30 in Amsterdam on the 5th is still the 5th; 22:30 UTC
        Learner late =
                learner().atInstant(Instant.parse("2026-01-05T22:30:00Z")).mastered(GEMBA);
        assertThat(late.path().of(GEMBA).masteredOn()).isEqualTo(START);
        Learner later =
                learner().atInstant(Instant.parse("2026-01-05T23:30:00Z")).mastered(GEMBA);
        assertThat(later.path().of(GEMBA).masteredOn()).isEqualTo(START.plusDays(1));
        assertThat(late.on(DUE).practised(GEMBA, 1).observed(GEMBA).state(GEMBA))
                .isEqualTo(REFRESH_DUE);
        late.atInstant(Instant.parse("2028-01-05T22:59:00Z")).asked(GEMBA);
        assertThat(late.on(DUE.plusDays(30)).state(GEMBA)).isEqualTo(REFRESH_DUE);
    }

    @Test
    @DisplayName("R1: a past day shows what was known at its end")
    void asOf() {
        Learner emma =
                learner().ready(GEMBA).daysLater(1).asked(GEMBA).daysLater(1).confirmed(GEMBA);
        emma.daysLater(1).revoked(GEMBA);
        assertThat(emma.pathAsOf(START.minusDays(1)).of(GEMBA).state()).isEqualTo(OPEN);
        assertThat(emma.pathAsOf(START).of(GEMBA).state()).isEqualTo(PRACTISING);
        assertThat(emma.pathAsOf(START.plusDays(1)).of(GEMBA).state()).isEqualTo(AWAITING_SIGN_OFF);
        assertThat(emma.pathAsOf(START.plusDays(2)).of(GEMBA).state()).isEqualTo(MASTERED);
        assertThat(emma.pathAsOf(START.plusDays(3)).of(GEMBA).state()).isEqualTo(PRACTISING);
    }

    @Test
    @DisplayName("R1: a practice withdrawn or observed later still counts, or does not count, on the day before")
    void asOfPractice() {
        Learner emma = learner()
                .practised(GEMBA, 1)
                .daysLater(1)
                .observed(GEMBA)
                .daysLater(1)
                .withdrew(GEMBA);
        assertThat(emma.pathAsOf(START).of(GEMBA).observed()).isZero();
        assertThat(emma.pathAsOf(START.plusDays(1)).of(GEMBA).observed()).isEqualTo(1);
        assertThat(emma.pathAsOf(START.plusDays(2)).of(GEMBA).practices()).isZero();
    }
}
