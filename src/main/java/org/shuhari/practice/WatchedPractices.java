package org.shuhari.practice;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.Catalogs;
import org.shuhari.ledger.Ledger;
import org.shuhari.mastery.Progresses;
import org.shuhari.people.People;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.Problem;
import org.shuhari.shared.UseCase;
import org.shuhari.shared.Violation;

/** Practices that somebody watched and writes down for the learner, who assents to it: the caller sees to that. */
@UseCase
public class WatchedPractices {

    @Inject
    private PracticeStore store;

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

    /**
     * What stands against such a practice: its day, its place. Not who watched: that was somebody who worked here when it was
     * written, and may have left before the learner assents.
     */
    public List<Violation> faults(WatchedPractice watched) {
        return rules.headFaults(watched.recording(clock.now(), List.of()));
    }

    /** The days a practice may be recorded for: the earliest. */
    public LocalDate earliestDay() {
        return rules.earliestDay();
    }

    /**
     * Records it as observed, with the watcher as author (R2, R11, R14); the first practice pulls by itself. The ledger is not told
     * so far: the caller reckons what follows from it first, and then calls {@link #tell}.
     *
     * @throws Problem 422; 404 unknown skill; 409 {@code practice-differs}, {@code skill-locked} with {@code
     *     prerequisites}, {@code wip-limit} with {@code inPractice}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(UUID learner, WatchedPractice watched) {
        people.lock(List.of(learner, watched.watcher()));
        List<Violation> faults = faults(watched);
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
        Catalog catalog = catalogs.current();
        Instant now = clock.now();
        Practice practice = new Practice(
                        learner, watched.recording(now, List.of()), Fields.of(null), catalog, null, now)
                .writtenByObserver();
        progresses.practised(learner, practice.id(), practice.skill(), practice.doneOn());
        store.add(practice, PracticeRefusals::differs);
        List<String> seen = catalog.skill(practice.skill()).criterionIds().stream()
                .filter(watched.criteria()::contains)
                .toList();
        store.add(new Observation(
                practice.id(), watched.watcher(), new Seen(true, seen, null, watched.entered(now)), now));
        progresses.observed(practice.id());
    }

    /**
     * Tells the ledger of one that was recorded in this transaction.
     *
     * @param words what the watcher says about it; may be null
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(UUID id, String words) {
        Practice practice = store.get(id);
        Observation observation = store.observation(id).orElseThrow(Problem::notFound);
        observation.say(words);
        UUID author = practice.authorId();
        ledger.append(Facts.about("practice.recorded", author, practice)
                .with("catalog", practice.catalogId())
                .with("doneOn", practice.doneOn())
                .with("observer", practice.observerId())
                .with("author", author));
        ledger.append(Facts.about("practice.observed", author, practice)
                .with("confirmed", true)
                .with("criteria", observation.criteria())
                .with("author", author));
    }
}
