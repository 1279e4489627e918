package org.shuhari.signoff;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shuhari.ledger.Ledger;
import org.shuhari.mastery.Basis;
import org.shuhari.mastery.Confirmed;
import org.shuhari.mastery.MasteryState;
import org.shuhari.mastery.Missing;
import org.shuhari.mastery.Outcome;
import org.shuhari.mastery.Progresses;
import org.shuhari.people.People;
import org.shuhari.shared.Ids;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.Problem;
import org.shuhari.shared.UseCase;

/** The coach's side: deciding on a request. */
@UseCase
public class SignOffs {

    @Inject
    private Records records;

    @Inject
    private Rights rights;

    @Inject
    private Confirmations confirmations;

    @Inject
    private People people;

    @Inject
    private Progresses progresses;

    @Inject
    private Ledger ledger;

    @Inject
    private Ids ids;

    @Inject
    private OrganisationClock clock;

    /**
     * A coach decides (R5). Exactly one decision takes effect, also when several arrive at once (R7); the same decision of
     * the same coach again gets the same answer (R12).
     *
     * @throws Problem 404 where the request is not visible; 403 without R6 rights or on oneself; 422 a criterion unseen
     *     with "mastered", no next step with "not yet"; 409 {@code already-decided} with {@code state}, {@code
     *     evidence-incomplete}
     */
    public Decided decide(UUID coach, UUID requestId, CoachDecision decision) {
        people.lock(List.of(records.learnerOfRequest(requestId), coach));
        SignOffRequest request = records.request(requestId).orElseThrow(Problem::notFound);
        List<SignOff> before = records.signOffsOf(requestId);
        Optional<SignOff> own =
                before.stream().filter(s -> s.coachId().equals(coach)).findFirst();
        if (own.isPresent()) {
            return again(own.get(), request, decision);
        }
        Basis basis = rights.toDecide(coach, request, before);
        decision.check(records.skillOf(request), request.carried());
        SignOff signOff = SignOff.by(coach, basis, request, idOf(decision), decision, clock.now());
        return decision.decision() == Decision.NOT_YET
                ? notYet(request, signOff)
                : mastered(request, signOff, before.size() + 1);
    }

    private static Decided again(SignOff own, SignOffRequest request, CoachDecision decision) {
        if (!own.says(decision)) {
            throw SignOffRefusals.alreadyDecided(request);
        }
        return new Decided(own, own.answeredState(), own.answeredUnlocked(), true);
    }

    private UUID idOf(CoachDecision decision) {
        if (decision.id() == null) {
            return ids.next();
        }
        records.signOff(decision.id()).ifPresent(other -> {
            throw SignOffRefusals.signOffDiffers();
        });
        return decision.id();
    }

    private Decided notYet(SignOffRequest request, SignOff signOff) {
        request.answerNotYet(signOff.decidedAt());
        progresses.closed(request.id(), Outcome.NOT_YET);
        Decided decided = answer(signOff, stateOf(request), List.of());
        ledger.append(Facts.decided(request, signOff));
        return decided;
    }

    private Decided mastered(SignOffRequest request, SignOff signOff, int signed) {
        return signed < request.coachesNeeded() ? firstOfTwo(request, signOff) : confirmed(request, signOff);
    }

    private Decided firstOfTwo(SignOffRequest request, SignOff signOff) {
        List<Missing> missing = request.claimed() ? List.of() : missingFor(request);
        if (!missing.isEmpty()) {
            throw SignOffRefusals.evidenceIncomplete(missing);
        }
        progresses.signed(request.id());
        Decided decided = answer(signOff, MasteryState.AWAITING_SIGN_OFF, List.of());
        ledger.append(Facts.decided(request, signOff));
        return decided;
    }

    private List<Missing> missingFor(SignOffRequest request) {
        return progresses.missingFor(request.employeeId(), request.skill()).stream()
                .filter(missing -> missing.kind() != Missing.Kind.SIGN_OFF)
                .toList();
    }

    private Decided confirmed(SignOffRequest request, SignOff signOff) {
        Instant now = signOff.decidedAt();
        request.confirm(now);
        Confirmed confirmed = progresses.confirmed(
                request.employeeId(),
                request.id(),
                signOff.id(),
                request.skill(),
                request.skillVersion(),
                signOff.basis(),
                request.claimed());
        records.openClaim(request.employeeId(), request.skill()).ifPresent(claim -> claim.settle(now));
        Decided decided = answer(signOff, stateOf(request), confirmed.unlocked());
        ledger.append(Facts.decided(request, signOff));
        ConfirmationRow row = confirmations.find(confirmed.confirmation()).orElseThrow();
        ledger.append(Facts.confirmed(request, signOff, row, confirmed.renewed()));
        return decided;
    }

    private MasteryState stateOf(SignOffRequest request) {
        return progresses.pathOf(request.employeeId()).of(request.skill()).state();
    }

    private Decided answer(SignOff signOff, MasteryState state, List<String> unlocked) {
        signOff.answered(state, unlocked);
        records.add(signOff);
        return new Decided(signOff, state, unlocked, false);
    }
}
