package org.shuhari.signoff;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The last time somebody said "not yet" or revoked: what a second look is a second look at (R10).
 *
 * @param request that was told "not yet"; null for a revocation
 */
record LastAnswer(UUID by, Instant at, UUID request) {

    /** @param signOffs of one learner and skill, with their revocations */
    static Optional<LastAnswer> of(Collection<SignOff> signOffs, Collection<Revocation> revocations) {
        return Stream.concat(
                        signOffs.stream()
                                .filter(signOff -> !signOff.confirms())
                                .map(signOff ->
                                        new LastAnswer(signOff.coachId(), signOff.decidedAt(), signOff.requestId())),
                        revocations.stream()
                                .map(revocation ->
                                        new LastAnswer(revocation.revokedBy(), revocation.revokedAt(), null)))
                .max(Comparator.comparing(LastAnswer::at));
    }

    /** Whether another coach was asked to look at it already, or it is itself what came of a second look: once is enough (R10). */
    boolean looksSpent(Collection<SignOffRequest> requests) {
        return requests.stream()
                .filter(SignOffRequest::secondLook)
                .anyMatch(asked ->
                        asked.id().equals(request) || !asked.requestedAt().isBefore(at));
    }
}
