package org.shuhari.signoff;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shuhari.ledger.Ledger;
import org.shuhari.mastery.Outcome;
import org.shuhari.mastery.Progresses;
import org.shuhari.people.Employee;
import org.shuhari.people.People;
import org.shuhari.people.Role;
import org.shuhari.shared.Ids;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.Problem;
import org.shuhari.shared.UseCase;

/** Taking the latest confirmation of a skill back (R10). */
@UseCase
public class Revocations {

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
     * Revokes a sign-off and with it the confirmation it belongs to; one of two is enough. A waiting request is closed.
     *
     * @param cause needed from HR; a coach may leave it out (null)
     * @throws Problem 404 where the sign-off is not visible; 403 for the learner; 422 HR without a cause; 409 {@code
     *     already-revoked}, {@code nothing-to-revoke} (a "not yet", or not the latest confirmation)
     */
    public Revocation revoke(Employee who, UUID signOffId, String reason, Revocation.Cause cause) {
        UUID learner = records.learnerOfSignOff(signOffId);
        people.lock(List.of(learner, who.id()));
        SignOff signOff = records.signOff(signOffId).orElseThrow(Problem::notFound);
        checkRight(who, signOff, cause);
        checkLatest(signOff);
        SignOffRequest request = records.request(signOff.requestId()).orElseThrow(Problem::notFound);
        Revocation revocation = new Revocation(ids.next(), signOff, who.id(), reason, cause, clock.now());
        records.add(revocation);
        if (request.isWaiting()) {
            takeBackFirstOfTwo(request, signOff, revocation);
        } else {
            takeBack(request, signOff, revocation);
        }
        return revocation;
    }

    private void checkRight(Employee who, SignOff signOff, Revocation.Cause cause) {
        if (signOff.employeeId().equals(who.id())) {
            throw SignOffRefusals.learnerRevokes();
        }
        if (rights.mayRead(who.id(), signOff.employeeId(), signOff.skill())) {
            return;
        }
        if (!who.has(Role.HR) || !signOff.confirms()) {
            throw Problem.notFound();
        }
        if (cause == null) {
            throw Problem.invalid("cause", "Give the formal cause: HR revokes for no other.");
        }
    }

    private void checkLatest(SignOff signOff) {
        List<SignOff> all = records.signOffsOf(signOff.employeeId(), signOff.skill()).stream()
                .filter(SignOff::confirms)
                .toList();
        Map<UUID, Revocation> revoked = records.revocationsOf(all);
        Set<UUID> revokedRequests = all.stream()
                .filter(s -> revoked.containsKey(s.id()))
                .map(SignOff::requestId)
                .collect(Collectors.toSet());
        if (revokedRequests.contains(signOff.requestId())) {
            throw SignOffRefusals.alreadyRevoked();
        }
        UUID latest = all.stream()
                .map(SignOff::requestId)
                .filter(request -> !revokedRequests.contains(request))
                .filter(this::standing)
                .findFirst()
                .orElse(null);
        if (!signOff.requestId().equals(latest)) {
            throw SignOffRefusals.nothingToRevoke();
        }
    }

    /** Confirmed, or waiting for the second coach; after a "not yet" an earlier signature stands no longer (R5). */
    private boolean standing(UUID request) {
        return records.request(request)
                .filter(r -> r.isWaiting() || r.state() == RequestState.MASTERED)
                .isPresent();
    }

    private void takeBackFirstOfTwo(SignOffRequest request, SignOff signOff, Revocation revocation) {
        request.close(revocation.revokedAt());
        progresses.closed(request.id(), Outcome.CLOSED);
        ledger.append(Facts.signOffRevoked(request, signOff, revocation));
        ledger.append(Facts.closed(request));
    }

    private void takeBack(SignOffRequest request, SignOff signOff, Revocation revocation) {
        if (!progresses.revoked(request.employeeId(), request.id())) {
            throw SignOffRefusals.nothingToRevoke();
        }
        ledger.append(Facts.signOffRevoked(request, signOff, revocation));
        UUID confirmation = confirmations.ofRequest(request.id()).orElseThrow().id();
        ledger.append(Facts.confirmationRevoked(request, confirmation, revocation.revokedBy()));
    }
}
