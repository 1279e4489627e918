package org.shuhari.practice;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.shuhari.catalog.Catalogs;
import org.shuhari.catalog.Skill;
import org.shuhari.ledger.Ledger;
import org.shuhari.mastery.Progresses;
import org.shuhari.people.Employee;
import org.shuhari.people.People;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.Problem;
import org.shuhari.shared.Texts;
import org.shuhari.shared.UseCase;
import org.shuhari.shared.Violation;

/** Who watched a practice, and what they say about it. */
@UseCase
public class Observations {

    @Inject
    private PracticeStore store;

    @Inject
    private Sight sight;

    @Inject
    private RecordingRules rules;

    @Inject
    private People people;

    @Inject
    private Catalogs catalogs;

    @Inject
    private Progresses progresses;

    @Inject
    private Ledger ledger;

    @Inject
    private OrganisationClock clock;

    /** A practice that waits for its observer's answer. */
    public record Waiting(UUID practice, String skill, Learner learner, LocalDate doneOn, String place) {}

    /** Whose practice it is. */
    public record Learner(UUID id, String name) {}

    /** Practices that name somebody as observer and have no answer so far, the longest waiting first. */
    public List<Waiting> waitingFor(UUID observer) {
        List<Practice> practices = store.waitingFor(observer);
        Map<UUID, Employee> learners =
                people.byIds(practices.stream().map(Practice::employeeId).toList());
        return practices.stream()
                .map(p -> new Waiting(p.id(), p.skill(), learner(learners.get(p.employeeId())), p.doneOn(), p.place()))
                .toList();
    }

    private static Learner learner(Employee employee) {
        return new Learner(employee.id(), employee.name());
    }

    /**
     * The learner names another observer, or none.
     *
     * @throws Problem 404, 403 for a colleague; 422 for an observer who cannot be; 409 {@code already-answered}
     */
    public RecordedPractice changeObserver(UUID learner, UUID id, UUID observer) {
        people.lock(rules.named(learner, observer));
        Practice practice = sight.own(learner, id);
        if (practice.isWithdrawn()) {
            throw PracticeRefusals.withdrawn();
        }
        if (!Objects.equals(practice.observerId(), observer)) {
            if (store.observation(id).isPresent()) {
                throw PracticeRefusals.alreadyAnswered();
            }
            rules.observerFault(learner, observer).ifPresent(message -> {
                throw Problem.invalid("observer", message);
            });
            practice.observeBy(observer);
            ledger.append(
                    Facts.about("practice.observer-changed", learner, practice).with("observer", observer));
        }
        return store.shown(practice);
    }

    /**
     * The named observer's answer, once.
     *
     * @param said with criteria of the practice's version of the skill (R14)
     * @throws Problem 404, 403 for anybody else who may see it; 422; 409 {@code already-answered} for another answer
     */
    public RecordedPractice observe(UUID observer, UUID id, Seen said) {
        people.lock(List.of(store.learnerOf(id), observer));
        Practice practice = sight.seen(observer, id);
        if (!practice.isObservedBy(observer)) {
            throw Problem.forbidden();
        }
        Seen seen = said.with(inOrder(practice, said.criteria(), said.note()));
        Optional<Observation> before = store.observation(id);
        if (before.isPresent()) {
            if (!before.get().isSame(seen)) {
                throw PracticeRefusals.alreadyAnswered();
            }
            return store.shown(practice);
        }
        store.add(new Observation(id, observer, seen, clock.now()));
        if (seen.confirmed()) {
            progresses.observed(id);
        }
        ledger.append(Facts.about("practice.observed", observer, practice)
                .with("confirmed", seen.confirmed())
                .with("criteria", seen.criteria()));
        return store.shown(practice);
    }

    private List<String> inOrder(Practice practice, List<String> criteria, String note) {
        Skill skill =
                catalogs.byId(practice.catalogId()).orElseGet(catalogs::current).skill(practice.skill());
        List<Violation> faults = new ArrayList<>();
        for (int i = 0; i < criteria.size(); i++) {
            if (skill.criterion(criteria.get(i)).isEmpty()) {
                faults.add(new Violation(
                        "criteria[" + i + "]",
                        "Use the ids of this skill: " + String.join(", ", skill.criterionIds()) + "."));
            }
        }
        if (note != null) {
            Texts.fault(note, Texts.LONG).ifPresent(message -> faults.add(new Violation("note", message)));
        }
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
        return skill.criterionIds().stream().filter(criteria::contains).toList();
    }
}
