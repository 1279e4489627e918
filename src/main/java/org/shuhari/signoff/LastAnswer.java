package org.shuhari.signoff;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The last time somebody said "not yet" or revoked: what a second look is a second look at (R10). */
record LastAnswer(UUID by, Instant at) {

    /** @param signOffs of one learner and skill, with their revocations */
    static Optional<LastAnswer> of(Collection<SignOff> signOffs, Collection<Revocation> revocations) {
        return Stream.concat(
                        signOffs.stream()
                                .filter(signOff -> !signOff.confirms())
                                .map(signOff -> new LastAnswer(signOff.coachId(), signOff.decidedAt())),
                        revocations.stream()
                                .map(revocation -> new LastAnswer(revocation.revokedBy(), revocation.revokedAt())))
                .max(Comparator.comparing(LastAnswer::at));
    }
}
