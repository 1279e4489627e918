package org.shuhari.practice;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.shuhari.ledger.Ledger;
import org.shuhari.people.People;
import org.shuhari.practice.Practices.Stored;
import org.shuhari.shared.Ids;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.Problem;
import org.shuhari.shared.Texts;
import org.shuhari.shared.UseCase;

/** Own words beside a practice that is recorded already. */
@UseCase
public class Additions {

    @Inject
    private PracticeStore store;

    @Inject
    private Sight sight;

    @Inject
    private People people;

    @Inject
    private Ledger ledger;

    @Inject
    private Ids ids;

    @Inject
    private OrganisationClock clock;

    /**
     * The learner adds words (R12).
     *
     * @param id made by the sender; null: made here
     * @throws Problem 404, 403 for a colleague; 422; 409 {@code addition-differs}, {@code practice-withdrawn}
     */
    public Stored<RecordedPractice> add(UUID learner, UUID practiceId, UUID id, String words) {
        people.lock(learner);
        Practice practice = sight.own(learner, practiceId);
        Optional<Addition> before = id == null ? Optional.empty() : store.addition(id);
        if (before.isPresent()) {
            if (!before.get().says(practiceId, words)) {
                throw PracticeRefusals.additionDiffers();
            }
            return new Stored<>(store.shown(practice), false);
        }
        if (practice.isWithdrawn()) {
            throw PracticeRefusals.withdrawn();
        }
        check(words);
        Addition addition = new Addition(id == null ? ids.next() : id, practiceId, words, clock.now());
        store.add(addition, PracticeRefusals::additionDiffers);
        ledger.append(Facts.about("practice.added-to", learner, practice)
                .with("addition", addition.shown().id()));
        return new Stored<>(store.shown(practice), true);
    }

    private static void check(String words) {
        if (Texts.missing(words)) {
            throw Problem.invalid("words", "Fill this in: it is needed.");
        }
        Texts.fault(words, Texts.LONG).ifPresent(message -> {
            throw Problem.invalid("words", message);
        });
    }
}
