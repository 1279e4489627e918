package org.shuhari.mastery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuhari.mastery.Lean.CUSTOMER;
import static org.shuhari.mastery.Lean.GEMBA;
import static org.shuhari.mastery.Lean.TIMING;
import static org.shuhari.mastery.Lean.WASTE;
import static org.shuhari.mastery.Learner.START;
import static org.shuhari.mastery.Learner.learner;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Until when a practice is needed")
class EvidenceNeedTest {

    @Test
    @DisplayName("a practice that supported nothing was last needed on the day it was recorded, withdrawn or not")
    void neverSupported() {
        Learner learner = learner().practisedOn(GEMBA, START.minusDays(3));
        assertThat(lastDays(learner.daysLater(40))).containsExactly(START);
        learner = learner().practisedOn(GEMBA, START).withdrew(GEMBA);
        assertThat(lastDays(learner.daysLater(40))).containsExactly(START);
    }

    @Test
    @DisplayName("what a confirmation used is needed as long as that is current, until its refresh date")
    void current() {
        Learner learner = learner().mastered(GEMBA);
        assertThat(lastDays(learner.daysLater(100))).containsOnly(learner.today());
        assertThat(lastDays(learner.on(START.plusMonths(24)))).containsOnly(START.plusMonths(24));
        assertThat(lastDays(learner.on(START.plusYears(9)))).containsOnly(START.plusMonths(24));
    }

    @Test
    @DisplayName("R9: a confirmation that holds for ever needs its practices for ever")
    void forEver() {
        Learner learner = learner().mastered(CUSTOMER).on(START.plusYears(30));
        assertThat(lastDays(learner)).containsOnly(learner.today());
    }

    @Test
    @DisplayName("R9: renewals and days away keep the practices of the roots needed too")
    void renewed() {
        Learner learner = learner().mastered(GEMBA).on(START.plusMonths(10)).mastered(WASTE);
        LocalDate renewedUntil = START.plusMonths(10).plusMonths(24);
        assertThat(lastDays(learner.on(START.plusYears(9)), GEMBA)).containsOnly(renewedUntil);
        learner = learner().mastered(GEMBA).away(START.plusDays(10), START.plusDays(19));
        assertThat(lastDays(learner.on(START.plusYears(9))))
                .containsOnly(START.plusMonths(24).plusDays(10));
    }

    @Test
    @DisplayName("a refresh takes over: the first practices were last needed on its day")
    void refreshed() {
        LocalDate refresh = START.plusMonths(23);
        Learner learner = learner().mastered(GEMBA).on(refresh).refreshed(GEMBA);
        Map<UUID, LocalDate> days = needs(learner.daysLater(30)).lastDays();
        assertThat(days.get(learner.newest(GEMBA).id())).isEqualTo(learner.today());
        assertThat(days.values()).containsExactlyInAnyOrder(refresh, refresh, learner.today());
    }

    @Test
    @DisplayName(
            "R10: after a revocation, the day of the revocation; what the confirmation before used is needed again")
    void revoked() {
        Learner learner = learner().mastered(GEMBA).daysLater(50).revoked(GEMBA);
        LocalDate day = learner.today();
        assertThat(lastDays(learner.daysLater(50))).containsOnly(day);

        learner = learner().mastered(GEMBA).on(START.plusMonths(23)).refreshed(GEMBA);
        UUID refresh = learner.newest(GEMBA).id();
        learner.daysLater(1).revoked(GEMBA).daysLater(5);
        Map<UUID, LocalDate> days = needs(learner).lastDays();
        assertThat(days.remove(refresh)).isEqualTo(learner.today().minusDays(5));
        assertThat(days.values()).containsOnly(learner.today());
    }

    @Test
    @DisplayName("R5: while a request waits, a coach may still have to read")
    void waiting() {
        Learner learner = learner().ready(GEMBA).asked(GEMBA).on(START.plusYears(3));
        assertThat(lastDays(learner)).containsOnly(learner.today());
        assertThat(lastDays(learner.withdrewRequest(GEMBA))).containsOnly(START);
    }

    @Test
    @DisplayName("R16: a recognition stands on a claim and uses no practice")
    void recognised() {
        Learner learner = learner().practised(GEMBA, 1).daysLater(3).recognised(GEMBA);
        assertThat(lastDays(learner.daysLater(10))).containsOnly(START);
    }

    @Test
    @DisplayName("what has had its time is what was last needed on that day or before")
    void hadItsTime() {
        Learner learner =
                learner().mastered(GEMBA).mastered(WASTE).practised(TIMING, 1).on(START.plusMonths(26));
        assertThat(needs(learner).notNeededSince(START.minusDays(1))).isEmpty();
        assertThat(needs(learner).notNeededSince(START))
                .containsExactly(learner.newest(TIMING).id());
        assertThat(needs(learner).notNeededSince(START.plusMonths(12))).hasSize(4);
        assertThat(needs(learner).notNeededSince(START.plusMonths(24))).hasSize(6);
    }

    private static List<LocalDate> lastDays(Learner learner) {
        return List.copyOf(needs(learner).lastDays().values());
    }

    private static List<LocalDate> lastDays(Learner learner, String skill) {
        Map<UUID, LocalDate> days = needs(learner).lastDays();
        return learner.facts().evidence().stream()
                .filter(evidence -> evidence.skill().equals(skill))
                .map(evidence -> days.get(evidence.id()))
                .toList();
    }

    private static EvidenceNeed needs(Learner learner) {
        return new EvidenceNeed(learner.facts(), learner.settings(), learner.today());
    }
}
