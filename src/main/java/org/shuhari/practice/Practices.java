package org.shuhari.practice;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.Catalogs;
import org.shuhari.catalog.PracticeTemplate;
import org.shuhari.ledger.Fact;
import org.shuhari.ledger.Ledger;
import org.shuhari.mastery.Progresses;
import org.shuhari.people.People;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.Problem;
import org.shuhari.shared.Texts;
import org.shuhari.shared.UseCase;
import org.shuhari.shared.Violation;

/** The practices: predicting, recording, reading, withdrawing. */
@UseCase
public class Practices {

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

    /** What a use case stored, or found stored by the same call before. */
    public record Stored<T>(T value, boolean created) {}

    /**
     * Fixes what the learner expects of a practice that is still to come.
     *
     * @param id the practice's, made by the sender
     * @param unreadable what the way in could not read
     * @throws Problem 404 unknown skill; 422 fields that do not fit; 409 {@code prediction-changed} for other values, and
     *     for an id that is somebody else's
     */
    public Stored<Prediction> predict(UUID learner, UUID id, String skill, Fields fields, List<Violation> unreadable) {
        people.lock(learner);
        Optional<Prediction> before = store.prediction(id);
        if (before.isPresent()) {
            Prediction fixed = before.get();
            if (!fixed.belongsTo(learner)
                    || !fixed.isFor(skill)
                    || !fixed.fields().text().equals(fields.text())) {
                throw PracticeRefusals.predictionChanged();
            }
            return new Stored<>(fixed, false);
        }
        if (store.find(id).isPresent()) {
            throw PracticeRefusals.predictionChanged();
        }
        PracticeTemplate template = rules.predictable(skill, fields, unreadable);
        Prediction prediction = new Prediction(id, learner, skill, fields, clock.now());
        store.add(prediction, PracticeRefusals::predictionChanged);
        ledger.append(Fact.of("practice.predicted", learner, learner)
                .with("practice", id)
                .with("skill", skill)
                .with("template", template.id()));
        return new Stored<>(prediction, true);
    }

    /** The learner's own prediction for a practice to come. */
    public Optional<Prediction> predictionOf(UUID learner, UUID id) {
        return store.prediction(id).filter(prediction -> prediction.belongsTo(learner));
    }

    /** The learner's own predictions for a skill whose practice has not been recorded, the latest first. */
    public List<Prediction> openPredictions(UUID learner, String skill) {
        return store.openPredictions(learner, skill);
    }

    /** What stays the same for the learner from the last practice of a skill to the next; nothing without one. */
    public Fields staying(UUID learner, String skill, PracticeTemplate template) {
        return store.of(learner).stream()
                .filter(practice -> skill.equals(practice.skill()))
                .findFirst()
                .map(practice -> practice.fields().staying(template))
                .orElse(Fields.of(null));
    }

    /**
     * Records a practice (R2, R11, R12, R14).
     *
     * @throws Problem 422 with all violations; 404 unknown skill; 409 {@code practice-differs}, {@code
     *     prediction-changed}, {@code skill-locked} with {@code prerequisites}, {@code wip-limit} with {@code inPractice}
     */
    public Stored<RecordedPractice> record(UUID learner, Recording sent) {
        people.lock(rules.named(learner, sent.observer()));
        Optional<Practice> before = sent.id() == null ? Optional.empty() : store.find(sent.id());
        if (before.isPresent()) {
            if (!before.get().isSame(learner, sent)) {
                throw PracticeRefusals.differs();
            }
            return new Stored<>(store.shown(before.get()), false);
        }
        Practice practice = checked(learner, sent);
        progresses.practised(learner, practice.id(), practice.skill(), practice.doneOn());
        store.add(practice, PracticeRefusals::differs);
        ledger.append(Facts.about("practice.recorded", learner, practice)
                .with("catalog", practice.catalogId())
                .with("doneOn", practice.doneOn())
                .with("observer", practice.observerId())
                .with("predictedAt", practice.predictedAt()));
        return new Stored<>(store.shown(practice), true);
    }

    private Practice checked(UUID learner, Recording sent) {
        Catalog catalog = catalogs.current();
        Optional<Prediction> predicted = sent.id() == null ? Optional.empty() : store.prediction(sent.id());
        if (predicted.isPresent() && !predicted.get().belongsTo(learner)) {
            throw PracticeRefusals.differs();
        }
        Fields all = rules.complete(learner, sent, predicted, catalog);
        PracticeTemplate template = catalog.templateOf(catalog.skill(sent.skill()));
        Instant now = clock.now();
        Instant predictedAt =
                predicted.map(Prediction::writtenAt).orElse(all.hasAny(template.predictions()) ? now : null);
        return new Practice(learner, sent, all, catalog, predictedAt, now);
    }

    /** One practice. @throws Problem 404 when it is not there for the viewer (R13) */
    public RecordedPractice read(UUID viewer, UUID id) {
        return store.shown(sight.seen(viewer, id));
    }

    /**
     * The practices of somebody that the viewer may see (R13), the latest done first.
     *
     * @param skill null for all
     */
    public List<RecordedPractice> list(UUID viewer, UUID learner, String skill) {
        List<Practice> all = store.of(learner).stream()
                .filter(practice -> skill == null || skill.equals(practice.skill()))
                .toList();
        return store.shown(sight.among(viewer, learner, all));
    }

    /**
     * The learner takes a practice back; once more changes nothing.
     *
     * @throws Problem 404, 403 for a colleague; 422 without a reason; 409 {@code already-used}
     */
    public void withdraw(UUID learner, UUID id, String reason) {
        people.lock(learner);
        Practice practice = sight.own(learner, id);
        if (practice.isWithdrawn()) {
            return;
        }
        checkReason(reason);
        progresses.withdrawn(learner, id);
        practice.withdraw(reason, clock.now());
        ledger.append(Facts.about("practice.withdrawn", learner, practice));
    }

    private static void checkReason(String reason) {
        List<Violation> faults = new ArrayList<>();
        if (Texts.missing(reason)) {
            faults.add(new Violation("reason", "Fill this in: it is needed."));
        } else {
            Texts.fault(reason, Texts.LONG).ifPresent(message -> faults.add(new Violation("reason", message)));
        }
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
    }

    /** The days a practice may be recorded for today: the earliest. The latest is today. */
    public LocalDate earliestDay() {
        return rules.earliestDay();
    }
}
