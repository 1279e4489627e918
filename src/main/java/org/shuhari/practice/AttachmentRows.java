package org.shuhari.practice;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shuhari.ledger.Ledger;
import org.shuhari.people.People;
import org.shuhari.practice.Practices.Stored;
import org.shuhari.shared.Ids;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.Problem;
import org.shuhari.shared.UseCase;

/** The short transactions of {@link Attachments}. */
@UseCase
class AttachmentRows {

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

    /** What was attached by the same bytes before; refuses what {@link #add} would refuse, before any work is done. */
    public Optional<Attached> check(UUID learner, UUID practice, String sentSha256) {
        if (sight.own(learner, practice).isWithdrawn()) {
            throw PracticeRefusals.withdrawn();
        }
        List<Attachment> there = store.attachments(practice);
        Optional<Attached> same = there.stream()
                .filter(attachment -> attachment.sentSha256().equals(sentSha256))
                .map(Attachment::shown)
                .findFirst();
        if (same.isEmpty() && there.size() >= Attachments.MOST) {
            throw PracticeRefusals.tooMany();
        }
        return same;
    }

    public Stored<Attached> add(UUID learner, UUID practiceId, CleanFile file, String sentSha256) {
        people.lock(learner);
        Optional<Attached> before = check(learner, practiceId, sentSha256);
        if (before.isPresent()) {
            return new Stored<>(before.get(), false);
        }
        int ordinal = store.attachments(practiceId).size() + 1;
        Attachment attachment = new Attachment(ids.next(), practiceId, ordinal, file, sentSha256, clock.now());
        store.add(attachment);
        ledger.append(Facts.about("practice.attached", learner, store.get(practiceId))
                .with("attachment", attachment.shown().id())
                .with("sha256", file.sha256()));
        return new Stored<>(attachment.shown(), true);
    }

    public List<Attached> of(UUID learner) {
        return store.attachmentsOfLearner(learner).stream()
                .map(Attachment::shown)
                .toList();
    }

    public Attached read(UUID viewer, UUID id) {
        Attachment attachment = store.attachment(id).orElseThrow(Problem::notFound);
        sight.seen(viewer, attachment.practiceId());
        return attachment.shown();
    }
}
