package org.shuhari.signoff.watch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.shuhari.catalog.Catalogs;
import org.shuhari.catalog.Skill;
import org.shuhari.people.People;
import org.shuhari.practice.WatchedPractices;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.Problem;
import org.shuhari.shared.Texts;
import org.shuhari.shared.Violation;

/** What a watch must hold to be taken. */
@Dependent
class WatchRules {

    private static final String NEEDED = "Fill this in: it is needed.";

    @Inject
    private WatchedPractices practices;

    @Inject
    private People people;

    @Inject
    private Catalogs catalogs;

    @Inject
    private OrganisationClock clock;

    /** @throws Problem 422 where id, learner or skill are not named, or the learner is nobody */
    void checkNamed(WatchForm form) {
        List<Violation> faults = new ArrayList<>(form.unreadable());
        needed("id", form.id(), faults);
        needed("learner", form.learner(), faults);
        needed("skill", form.skill(), faults);
        if (form.learner() != null && people.find(form.learner()).isEmpty()) {
            faults.add(nobody());
        }
        throwIfAny(faults);
    }

    private static Violation nobody() {
        return new Violation("learner", "Name somebody who works here: nobody here has this id.");
    }

    private static void needed(String field, Object value, List<Violation> faults) {
        boolean known = faults.stream().anyMatch(fault -> fault.field().equals(field));
        if (value == null && !known) {
            faults.add(new Violation(field, NEEDED));
        }
    }

    /** When it was written, by our clock: never ahead. */
    Instant enteredAt(WatchForm form, Instant received) {
        return form.entered() == null
                ? received
                : form.entered().before(received).orElse(received);
    }

    /**
     * Everything else.
     *
     * @throws Problem 422 with all of it; 409 {@code skill-changed} when what was ticked is not the same any more
     */
    void check(UUID watcher, WatchForm form, LocalDate day, Skill skill) {
        Set<String> changed = changed(form, skill);
        if (!changed.isEmpty()) {
            throw WatchRefusals.skillChanged(skill.version(), changed);
        }
        List<Violation> faults = new ArrayList<>();
        if (form.learner().equals(watcher)) {
            faults.add(new Violation("learner", "Name somebody else: one does not watch oneself."));
        } else if (people.find(form.learner())
                .filter(person -> person.worksHere(clock.today()))
                .isEmpty()) {
            faults.add(nobody());
        }
        criteria(form, skill, faults);
        text("words", form.words(), faults);
        text("nextStep", form.nextStep(), faults);
        faults.addAll(practices.faults(form.practice(watcher, day)));
        throwIfAny(faults);
    }

    /** Ticked criteria that are gone, or say something else, since the version that the watcher saw (R14). */
    private Set<String> changed(WatchForm form, Skill skill) {
        int seen = form.version() == null ? skill.version() : form.version();
        Set<String> changed = new TreeSet<>(catalogs.unseen(skill.id(), seen, skill.version()));
        changed.retainAll(form.criteria());
        form.criteria().stream()
                .filter(id -> skill.criterion(id).isEmpty())
                .filter(id -> wasOne(id, skill))
                .forEach(changed::add);
        return changed;
    }

    /** Whether an older catalog had it: it is gone, and no slip of who wrote the request. */
    private boolean wasOne(String criterion, Skill skill) {
        return catalogs.history().stream()
                .flatMap(each -> each.catalog().find(skill.id()).stream())
                .anyMatch(each -> each.criterion(criterion).isPresent());
    }

    private static void criteria(WatchForm form, Skill skill, List<Violation> faults) {
        for (int i = 0; i < form.criteria().size(); i++) {
            if (skill.criterion(form.criteria().get(i)).isEmpty()) {
                faults.add(new Violation(
                        "criteria[" + i + "]",
                        "Use the ids of this skill: " + String.join(", ", skill.criterionIds()) + "."));
            }
        }
    }

    private static void text(String field, String text, List<Violation> faults) {
        if (text != null) {
            Texts.fault(text, Texts.LONG).ifPresent(message -> faults.add(new Violation(field, message)));
        }
    }

    private static void throwIfAny(List<Violation> faults) {
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
    }
}
