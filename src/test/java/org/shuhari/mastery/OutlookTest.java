package org.shuhari.mastery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shuhari.catalog.Skill;

@DisplayName("An outlook")
class OutlookTest {

    private static final ZoneId ZONE = Learner.ZONE;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final int NOTICE = 60;

    @Test
    @DisplayName("R1: says on every day to come what the facts say, after any sequence of events")
    void agreesWithTheFacts() {
        qt().withFixedSeed(20260105L)
                .withExamples(60)
                .forAll(lists().of(integers().between(0, Step.CHOICES - 1)).ofSizeBetween(1, 60))
                .checkAssert(numbers -> {
                    Learner learner = Learner.learner().withPlaces(2);
                    for (int number : numbers) {
                        Step.of(number).isTakenBy(learner);
                        Lean.CATALOG.skills().forEach(skill -> agree(learner, skill));
                    }
                });
    }

    private static void agree(Learner learner, Skill skill) {
        SkillFacts facts = learner.facts().bySkill(List.of(skill)).get(skill.id());
        int outlook = outlook(facts);
        for (int ahead : new int[] {0, 1, 29, 31, 130, 190, 240, 300, 366, 400, 900}) {
            LocalDate day = learner.today().plusDays(ahead);
            Standing standing = new Standing(skill, facts, learner.settings(), day);
            assertThat(Outlook.state(
                            outlook, Outlook.day(day), learner.settings().refreshNotice()))
                    .as("%s, %d days ahead, from %s", skill.id(), ahead, facts)
                    .isEqualTo(standing.state(true));
            assertThat(Outlook.isCurrent(outlook, Outlook.day(day))).isEqualTo(standing.current());
        }
    }

    private static int outlook(SkillFacts facts) {
        Holding holding = facts.counting()
                .map(confirmation -> Holding.of(confirmation, facts.renewals(), facts.away(), 0))
                .orElse(null);
        LocalDate askedOn = facts.waiting()
                .map(asking -> asking.askedAt().atZone(ZONE).toLocalDate())
                .orElse(null);
        return Outlook.of(facts.begun(), askedOn, holding);
    }

    @Test
    @DisplayName("R1: of nothing is open, whether prerequisites are met or not")
    void nothing() {
        assertThat(Outlook.state(Outlook.NONE, Outlook.day(DAY), NOTICE)).isEqualTo(MasteryState.OPEN);
        assertThat(Outlook.refreshDue(Outlook.NONE)).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    @DisplayName("R9: of a confirmation for ever is mastered on every day")
    void forEver() {
        int outlook = Outlook.of(true, null, Holding.of(DAY, null, 0, List.of(), 0));

        assertThat(Outlook.state(outlook, Outlook.day(DAY.plusYears(80)), NOTICE))
                .isEqualTo(MasteryState.MASTERED);
        assertThat(Outlook.refreshDue(outlook)).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    @DisplayName("R1, R9: has the refresh date and the notice window, half the period where that is shorter")
    void refreshDate() {
        int outlook = Outlook.of(true, null, Holding.of(DAY, DAY.plusDays(10), 2, List.of(), 0));
        LocalDate until = DAY.plusDays(10).plusMonths(2);

        assertThat(Outlook.date(Outlook.refreshDue(outlook))).isEqualTo(until);
        assertThat(state(outlook, until.minusDays(31))).isEqualTo(MasteryState.MASTERED);
        assertThat(state(outlook, until.minusDays(30))).isEqualTo(MasteryState.REFRESH_DUE);
        assertThat(state(outlook, until)).isEqualTo(MasteryState.REFRESH_DUE);
        assertThat(state(outlook, until.plusDays(1))).isEqualTo(MasteryState.LAPSED);
    }

    @Test
    @DisplayName("R1: holds 30 days longer while a request waits that was made in time, and not while a late one waits")
    void whileARequestWaits() {
        Holding holding = Holding.of(DAY, null, 12, List.of(), 0);
        LocalDate until = DAY.plusMonths(12);
        int inTime = Outlook.of(true, until, holding);
        int late = Outlook.of(true, until.plusDays(1), holding);

        assertThat(state(inTime, until.plusDays(30))).isEqualTo(MasteryState.REFRESH_DUE);
        assertThat(state(inTime, until.plusDays(31))).isEqualTo(MasteryState.AWAITING_SIGN_OFF);
        assertThat(state(late, until.plusDays(1))).isEqualTo(MasteryState.AWAITING_SIGN_OFF);
    }

    private static MasteryState state(int outlook, LocalDate day) {
        return Outlook.state(outlook, Outlook.day(day), NOTICE);
    }
}
