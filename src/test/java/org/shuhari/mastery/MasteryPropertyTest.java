package org.shuhari.mastery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shuhari.catalog.Skill;

@DisplayName("Any sequence of events keeps the invariants")
class MasteryPropertyTest {

    private static final long SEED = 20260105L;
    private static final int STORIES = 100;
    private static final int STEPS = 80;

    /** Draws the same stories every time. */
    private static void anyStory(BiConsumer<Learner, Step> atEachStep) {
        qt().withFixedSeed(SEED)
                .withExamples(STORIES)
                .forAll(lists().of(integers().between(0, Step.CHOICES - 1)).ofSizeBetween(1, STEPS))
                .checkAssert(numbers -> {
                    Learner learner = Learner.learner().withPlaces(2);
                    numbers.forEach(number -> atEachStep.accept(learner, Step.of(number)));
                });
    }

    @Test
    @DisplayName("R3, R5, R16: mastered only with complete evidence or a claim, and the needed coaches")
    void masteredOnlyWithEvidenceAndCoaches() {
        anyStory((learner, step) -> {
            if (step.isTakenBy(learner) && step.what() == Step.What.CONFIRM) {
                Confirmation made = newest(learner.facts());
                Facts then = learner.facts().before(made.confirmedAt());
                Asking asking = then.askings().stream()
                        .filter(a -> a.id().equals(made.request()))
                        .findFirst()
                        .orElseThrow();
                assertThat(asking.waits()).isTrue();
                assertThat(made.recognised()).isEqualTo(asking.claimed());
                assertThat(made.recognised() || evidenceComplete(then, asking, learner))
                        .as("evidence for %s", made)
                        .isTrue();
                boolean first =
                        then.confirmations().stream().noneMatch(c -> c.skill().equals(made.skill()) && c.stands());
                int coaches = Lean.CATALOG.skill(made.skill()).signOffs();
                assertThat(first && coaches == 2 && asking.signedAt() == null).isFalse();
            }
            learner.path().all().stream()
                    .filter(progress -> progress.state().isCurrent())
                    .forEach(progress -> assertThat(learner.facts().confirmations())
                            .anyMatch(c -> c.signOff().equals(progress.signOffId()) && c.stands()));
        });
    }

    /** Counted anew, in the words of R3. */
    private static boolean evidenceComplete(Facts then, Asking asking, Learner learner) {
        Skill skill = Lean.CATALOG.skill(asking.skill());
        Optional<Confirmation> before = then.confirmations().stream()
                .filter(c -> c.skill().equals(skill.id()) && c.stands())
                .max((a, b) -> a.confirmedAt().compareTo(b.confirmedAt()));
        List<Evidence> counted = then.evidence().stream()
                .filter(e -> e.skill().equals(skill.id()) && e.withdrawnAt() == null)
                .filter(e ->
                        before.isEmpty() || e.recordedAt().isAfter(before.get().confirmedAt()))
                .toList();
        long observed = counted.stream().filter(e -> e.observedAt() != null).count();
        if (before.isPresent()) {
            return observed >= skill.refreshPractices();
        }
        long days = counted.stream().map(Evidence::doneOn).distinct().count();
        return counted.size() >= skill.practice().minimum()
                && days >= skill.practice().days()
                && observed >= skill.practice().observed();
    }

    private static Confirmation newest(Facts facts) {
        return facts.confirmations().get(facts.confirmations().size() - 1);
    }

    @Test
    @DisplayName("R2: no practice is taken on a locked skill that was never begun")
    void noPracticeOnLocked() {
        anyStory((learner, step) -> {
            MasteryState before = learner.state(step.skill());
            int practices = learner.facts().evidence().size();
            boolean practising = step.what() == Step.What.PRACTISE || step.what() == Step.What.PREPARE;
            boolean taken = step.isTakenBy(learner);
            if (practising && before == MasteryState.LOCKED) {
                assertThat(taken).isFalse();
                assertThat(learner.facts().evidence()).hasSize(practices);
            }
        });
    }

    @Test
    @DisplayName("R10: a revocation restores what was, as if the confirmation had never been")
    void revocationRestores() {
        anyStory((learner, step) -> {
            Facts before = learner.facts();
            String skill = step.subject(learner);
            if (step.isTakenBy(learner) && step.what() == Step.What.CONFIRM) {
                Asking asked = before.askings().stream()
                        .filter(a -> a.waits() && a.skill().equals(skill))
                        .findFirst()
                        .orElseThrow();
                LocalDate later = learner.today().plusDays(100);
                Facts never = before.with(
                        List.of(asked.closedAt(newest(learner.facts()).confirmedAt(), Outcome.CLOSED)));
                Facts revoked = learner.facts()
                        .with(learner.events().revoked(asked.id()).orElseThrow());
                for (LocalDate day : List.of(learner.today(), later)) {
                    assertSame(path(never, learner, day), path(revoked, learner, day), skill);
                }
            }
        });
    }

    /** The revoked skill itself counts as begun, and comes back set aside. */
    private static void assertSame(Path never, Path revoked, String skill) {
        never.all().forEach(was -> {
            Progress is = revoked.of(was.skill().id());
            boolean begunByIt = was.skill().id().equals(skill) && !was.begun();
            assertThat(is.state())
                    .as("%s", was.skill().id())
                    .isEqualTo(begunByIt ? MasteryState.PRACTISING : was.state());
            assertThat(is.refreshDue()).isEqualTo(was.refreshDue());
            assertThat(is.masteredOn()).isEqualTo(was.masteredOn());
            assertThat(is.practices()).isEqualTo(was.practices());
        });
        assertThat(revoked.inPractice()).doesNotContain(skill);
    }

    @Test
    @DisplayName("R1: the state depends on the facts and the day alone, in whatever order they are read")
    void factsAndDayAlone() {
        Random shuffling = new Random(SEED);
        anyStory((learner, step) -> {
            step.isTakenBy(learner);
            Facts facts = learner.facts();
            Facts shuffled = new Facts(
                    facts.employee(),
                    shuffled(facts.pulls(), shuffling),
                    shuffled(facts.evidence(), shuffling),
                    shuffled(facts.askings(), shuffling),
                    shuffled(facts.confirmations(), shuffling),
                    shuffled(facts.renewals(), shuffling),
                    shuffled(facts.away(), shuffling));
            Path path = path(facts, learner, learner.today());
            assertThat(path(shuffled, learner, learner.today())).isEqualTo(path);
            assertThat(path(facts, learner, learner.today())).isEqualTo(path);
        });
    }

    @Test
    @DisplayName("R1: what is added later changes no earlier day")
    void pastStays() {
        Map<LocalDate, Path> ends = new HashMap<>();
        anyStory((learner, step) -> {
            if (learner.facts().equals(Facts.none(learner.facts().employee()))) {
                ends.clear();
            }
            LocalDate day = learner.today();
            step.isTakenBy(learner);
            if (learner.today().isAfter(day)) {
                ends.put(day, learner.pathAsOf(day));
            }
            ends.forEach((past, path) -> assertThat(learner.pathAsOf(past)).isEqualTo(path));
        });
    }

    @Test
    @DisplayName("R11: no more skills are in practice than there are places, but for a late 'not yet'")
    void places() {
        Set<String> cameBackLate = new HashSet<>();
        anyStory((learner, step) -> {
            if (learner.facts().equals(Facts.none(learner.facts().employee()))) {
                cameBackLate.clear();
            }
            List<String> before = learner.path().inPractice();
            String skill = step.subject(learner);
            if (step.isTakenBy(learner) && step.what() == Step.What.NOT_YET && !before.contains(skill)) {
                cameBackLate.add(skill);
            }
            List<String> inPractice = learner.path().inPractice();
            cameBackLate.retainAll(inPractice);
            assertThat(inPractice.size() - cameBackLate.size())
                    .isLessThanOrEqualTo(learner.settings().wip());
        });
    }

    @Test
    @DisplayName("The stories drawn get far: every state, every step and every kind of ending occurs among them")
    void storiesGetFar() {
        Set<MasteryState> states = new HashSet<>();
        Set<Outcome> outcomes = new HashSet<>();
        Map<Step.What, Integer> taken = new EnumMap<>(Step.What.class);
        Set<String> confirmed = new HashSet<>();
        anyStory((learner, step) -> {
            if (step.isTakenBy(learner)) {
                taken.merge(step.what(), 1, Integer::sum);
            }
            learner.path().all().forEach(progress -> states.add(progress.state()));
            learner.facts().askings().forEach(asking -> outcomes.add(asking.outcome()));
            learner.facts().confirmations().forEach(c -> confirmed.add(c.skill()));
        });
        assertThat(states).containsExactlyInAnyOrder(MasteryState.values());
        assertThat(outcomes).contains(Outcome.values());
        assertThat(taken.keySet()).containsExactlyInAnyOrder(Step.What.values());
        assertThat(confirmed).contains(Lean.COACHES);
    }

    private static Path path(Facts facts, Learner learner, LocalDate day) {
        return new Reckoning(facts, Lean.CATALOG, learner.settings(), day).path();
    }

    private static <T> List<T> shuffled(List<T> rows, Random random) {
        List<T> copy = new ArrayList<>(rows);
        Collections.shuffle(copy, random);
        return copy;
    }
}
