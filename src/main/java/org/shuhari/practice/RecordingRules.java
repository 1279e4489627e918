package org.shuhari.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.Catalogs;
import org.shuhari.catalog.PracticeTemplate;
import org.shuhari.people.People;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.Problem;
import org.shuhari.shared.Texts;
import org.shuhari.shared.Violation;

/** What a practice must hold to be taken, all of it told at once. */
@ApplicationScoped
class RecordingRules {

    /** How many days back a practice may be recorded. */
    static final int DAYS_BACK = 30;

    private static final String NEEDED = "Fill this in: it is needed.";

    @Inject
    private Catalogs catalogs;

    @Inject
    private People people;

    @Inject
    private OrganisationClock clock;

    LocalDate earliestDay() {
        return clock.today().minusDays(DAYS_BACK);
    }

    /**
     * The template a prediction fits.
     *
     * @throws Problem 404 unknown skill, 422
     */
    PracticeTemplate predictable(String skill, Fields fields, List<Violation> unreadable) {
        Faults faults = new Faults(unreadable);
        if (skill == null) {
            faults.add("skill", NEEDED);
            throw Problem.invalid(faults.all());
        }
        Catalog catalog = catalogs.current();
        PracticeTemplate template = catalog.templateOf(catalog.skill(skill));
        if (template.predictions().isEmpty()) {
            faults.add("skill", "Nothing is written before a practice of this skill: record it afterwards.");
        }
        faults.addAll(fields.predictionFaults(template));
        faults.throwIfAny();
        return template;
    }

    /**
     * The fields as they are kept: those sent, with those predicted.
     *
     * @throws Problem 404 unknown skill, 422, 409 {@code prediction-changed}
     */
    Fields complete(UUID learner, Recording sent, Optional<Prediction> predicted, Catalog catalog) {
        Faults faults = new Faults(sent.unreadable());
        head(sent, faults);
        observerFault(learner, sent.observer()).ifPresent(message -> faults.add("observer", message));
        if (sent.skill() == null) {
            throw Problem.invalid(faults.all());
        }
        PracticeTemplate template = catalog.templateOf(catalog.skill(sent.skill()));
        Fields all = predicted
                .map(before -> sent.fields().filledFrom(before.fields(), template))
                .orElse(sent.fields());
        faults.addAll(all.faults(template));
        faults.throwIfAny();
        if (predicted.isPresent() && !keeps(predicted.get(), sent.skill(), all, template)) {
            throw PracticeRefusals.predictionChanged();
        }
        return all;
    }

    private static boolean keeps(Prediction predicted, String skill, Fields all, PracticeTemplate template) {
        return predicted.isFor(skill) && all.agree(predicted.fields(), template.predictions());
    }

    /** What stands against the record of a practice whose fields nobody fills in: one that its observer, a given one, wrote down. */
    List<Violation> headFaults(Recording sent) {
        Faults faults = new Faults(sent.unreadable());
        head(sent, faults);
        return faults.all();
    }

    private void head(Recording sent, Faults faults) {
        needed("id", sent.id(), faults);
        needed("skill", sent.skill(), faults);
        needed("doneOn", sent.doneOn(), faults);
        needed("place", Texts.missing(sent.place()) ? null : sent.place(), faults);
        day(sent.doneOn(), faults);
        text("place", sent.place(), Texts.PLACE, faults);
        text("note", sent.note(), Texts.LONG, faults);
        if (sent.minutes() != null && (sent.minutes() < 1 || sent.minutes() > Recording.MOST_MINUTES)) {
            faults.add("minutes", "Give a whole number from 1 to " + Recording.MOST_MINUTES + ".");
        }
    }

    private void day(LocalDate doneOn, Faults faults) {
        if (doneOn != null && doneOn.isAfter(clock.today())) {
            faults.add("doneOn", "Give the day you practised: today or before.");
        } else if (doneOn != null && doneOn.isBefore(earliestDay())) {
            faults.add(
                    "doneOn", "Give a day within the last " + DAYS_BACK + " days: a practice is recorded while fresh.");
        }
    }

    /** Whose rows are locked where the learner's practice names an observer: an observer who is nobody is refused later. */
    List<UUID> named(UUID learner, UUID observer) {
        boolean known = observer != null && people.find(observer).isPresent();
        return known ? List.of(learner, observer) : List.of(learner);
    }

    /** What stands against somebody as observer; null may always be named. */
    Optional<String> observerFault(UUID learner, UUID observer) {
        if (observer == null) {
            return Optional.empty();
        }
        if (observer.equals(learner)) {
            return Optional.of("Name somebody else: one does not observe oneself.");
        }
        boolean here =
                people.find(observer).filter(e -> e.worksHere(clock.today())).isPresent();
        return here ? Optional.empty() : Optional.of("Name somebody who works here: nobody here has this id.");
    }

    private static void needed(String field, Object value, Faults faults) {
        if (value == null && !faults.has(field)) {
            faults.add(field, NEEDED);
        }
    }

    private static void text(String field, String text, int max, Faults faults) {
        if (text != null) {
            Texts.fault(text, max).ifPresent(message -> faults.add(field, message));
        }
    }

    /** Violations in order, beginning with those the way in found. */
    private static final class Faults {

        private final List<Violation> all;
        private final Set<String> fields = new HashSet<>();

        Faults(List<Violation> found) {
            all = new ArrayList<>(found);
            found.forEach(violation -> fields.add(violation.field()));
        }

        void add(String field, String message) {
            all.add(new Violation(field, message));
        }

        void addAll(List<Violation> more) {
            more.stream().filter(violation -> !fields.contains("fields")).forEach(all::add);
        }

        boolean has(String field) {
            return fields.contains(field);
        }

        List<Violation> all() {
            return all;
        }

        void throwIfAny() {
            if (!all.isEmpty()) {
                throw Problem.invalid(all);
            }
        }
    }
}
