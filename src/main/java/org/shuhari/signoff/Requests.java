package org.shuhari.signoff;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.Catalogs;
import org.shuhari.catalog.Skill;
import org.shuhari.ledger.Ledger;
import org.shuhari.mastery.Outcome;
import org.shuhari.mastery.Progress;
import org.shuhari.mastery.Progresses;
import org.shuhari.mastery.RequestClosed;
import org.shuhari.people.People;
import org.shuhari.shared.Ids;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.Problem;
import org.shuhari.shared.UseCase;

/** The learner's side: asking that a coach looks, and taking it back. */
@UseCase
public class Requests {

    @Inject
    private Records records;

    @Inject
    private Rights rights;

    @Inject
    private People people;

    @Inject
    private Progresses progresses;

    @Inject
    private Catalogs catalogs;

    @Inject
    private Ledger ledger;

    @Inject
    private Ids ids;

    @Inject
    private OrganisationClock clock;

    /**
     * Asks for a sign-off (R4). While one waits for the skill, that one is given back; so is the one made before with the
     * same id and content (R12).
     *
     * @throws Problem 404 unknown skill; 422 an unknown coach or nothing to look at again; 409 {@code
     *     evidence-incomplete}, {@code skill-locked}, {@code not-due}, {@code request-differs}, {@code second-look-used}
     */
    public Asked ask(UUID learner, Ask ask) {
        lockWith(learner, ask.coach());
        Optional<SignOffRequest> before = madeBefore(learner, ask);
        if (before.isEmpty()) {
            Skill skill = catalogs.current().skill(ask.skill());
            checkWish(learner, ask.coach());
            before = records.waiting(learner, skill.id());
        }
        if (before.isPresent()) {
            return new Asked(before.get(), true);
        }
        LastAnswer last = ask.secondLook() ? lastAnswer(learner, ask) : null;
        List<SignOffRequest> asked = last == null ? List.of() : ofSkill(learner, ask.skill());
        SignOffRequest opened = open(learner, ask, last == null ? null : last.by());
        if (last != null && last.looksSpent(asked)) {
            throw SignOffRefusals.secondLookUsed();
        }
        return new Asked(opened, false);
    }

    private SignOffRequest open(UUID learner, Ask ask, UUID answeredLast) {
        UUID id = ask.id() == null ? ids.next() : ask.id();
        PinnedSkill pinned = pinned(ask.skill());
        Progress progress = progresses.pathOf(learner).of(ask.skill());
        int needed = coachesNeeded(progress);
        List<String> carried = carried(progress);
        LocalDate promised = progresses.asked(learner, id, ask.skill(), ask.secondLook(), false);
        SignOffRequest request = SignOffRequest.waiting(id, learner, pinned, needed, clock.now(), promised);
        request.wishFor(ask.coach());
        request.carryOver(carried);
        if (answeredLast != null) {
            request.lookAgainWithout(answeredLast);
        }
        records.add(request);
        ledger.append(Facts.requested(request, learner));
        return request;
    }

    private PinnedSkill pinned(String skill) {
        Catalog catalog = catalogs.current();
        return new PinnedSkill(catalog.id(), catalog.skill(skill));
    }

    /** A refresh needs one coach (R5): there is a confirmation that stands. */
    private static int coachesNeeded(Progress progress) {
        return progress.masteredOn() == null ? progress.skill().signOffs() : 1;
    }

    /**
     * What need not be looked at again (R14): before a refresh is due, the criteria that are as they were confirmed.
     *
     * @throws Problem 409 {@code not-due} when no criterion is new
     */
    private List<String> carried(Progress progress) {
        if (progress.missingForChange() == null) {
            return List.of();
        }
        Skill skill = progress.skill();
        Set<String> unseen = catalogs.unseen(skill.id(), progress.masteredVersion(), skill.version());
        if (unseen.isEmpty()) {
            throw SignOffRefusals.nothingNew();
        }
        return skill.criterionIds().stream().filter(id -> !unseen.contains(id)).toList();
    }

    private void checkWish(UUID learner, UUID coach) {
        if (coach == null) {
            return;
        }
        if (coach.equals(learner)) {
            throw Problem.invalid("coach", "Name somebody else: nobody decides on themself.");
        }
        if (people.find(coach).filter(c -> c.worksHere(clock.today())).isEmpty()) {
            throw Problem.invalid("coach", "Name a colleague who works here; nobody has this id.");
        }
    }

    /** The request refers to the coach's row, so that is locked too, in id order: no ring of waiting can come about. */
    private void lockWith(UUID learner, UUID coach) {
        boolean named = coach != null && people.find(coach).isPresent();
        people.lock(named ? List.of(learner, coach) : List.of(learner));
    }

    private Optional<SignOffRequest> madeBefore(UUID learner, Ask ask) {
        Optional<SignOffRequest> before = ask.id() == null ? Optional.empty() : records.request(ask.id());
        before.filter(request -> !request.employeeId().equals(learner) || !request.says(ask))
                .ifPresent(request -> {
                    throw SignOffRefusals.requestDiffers();
                });
        return before;
    }

    /** Who said "not yet" or revoked last: a second look is one without that coach (R10). */
    private LastAnswer lastAnswer(UUID learner, Ask ask) {
        List<SignOff> signOffs = records.signOffsOf(learner, ask.skill());
        Map<UUID, Revocation> revocations = records.revocationsOf(signOffs);
        LastAnswer last = LastAnswer.of(signOffs, revocations.values())
                .orElseThrow(() -> Problem.invalid(
                        "secondLook", "There is no \"not yet\" and no revocation that another coach could look at."));
        if (last.by().equals(ask.coach())) {
            throw Problem.invalid("coach", "Name another coach: a second look is one by somebody else.");
        }
        return last;
    }

    private List<SignOffRequest> ofSkill(UUID learner, String skill) {
        return records.requestsOf(learner).stream()
                .filter(request -> request.skill().equals(skill))
                .toList();
    }

    /**
     * The learner takes a request back; again changes nothing.
     *
     * @throws Problem 404 where it is not visible; 403 for anybody but the learner; 409 {@code already-decided}
     */
    public void withdraw(UUID who, UUID requestId) {
        people.lock(records.learnerOfRequest(requestId));
        SignOffRequest request = records.request(requestId).orElseThrow(Problem::notFound);
        if (!request.employeeId().equals(who)) {
            boolean visible = rights.maySee(who, request, records.signOffsOf(requestId));
            throw visible ? Problem.forbidden() : Problem.notFound();
        }
        if (request.state() == RequestState.WITHDRAWN || request.state() == RequestState.CLOSED) {
            return;
        }
        request.withdraw(clock.now());
        progresses.closed(requestId, Outcome.WITHDRAWN);
        ledger.append(Facts.withdrawn(request));
    }

    /** {@code mastery} found that a waiting request can wait no longer (R4, R10). */
    public void close(@Observes RequestClosed closed) {
        records.request(closed.request()).filter(SignOffRequest::isWaiting).ifPresent(request -> {
            request.close(clock.now());
            ledger.append(Facts.closed(request));
        });
    }

    /** A learner's own requests in one state, or all when it is null; the longest wait first. */
    public List<SignOffRequest> own(UUID learner, RequestState state) {
        return records.requestsOf(learner).stream()
                .filter(request -> state == null || request.state() == state)
                .toList();
    }
}
