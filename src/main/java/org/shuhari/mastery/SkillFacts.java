package org.shuhari.mastery;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is known about one person and one skill.
 *
 * @param renewals of all skills
 */
record SkillFacts(
        List<Pull> pulls,
        List<Evidence> evidence,
        List<Asking> askings,
        List<Confirmation> confirmations,
        List<Renewal> renewals,
        List<Away> away) {

    /** The confirmation that counts: the latest one not revoked. */
    Optional<Confirmation> counting() {
        return confirmations.stream().filter(Confirmation::stands).max(Comparator.comparing(Confirmation::confirmedAt));
    }

    Optional<Asking> waiting() {
        return askings.stream().filter(Asking::waits).max(Comparator.comparing(Asking::askedAt));
    }

    /** The last thing that happened to its place. */
    Optional<Pull> lastPull() {
        return pulls.stream().max(Comparator.comparing(Pull::at));
    }

    boolean lastPullWas(Pull.Kind kind) {
        return lastPull().filter(pull -> pull.kind() == kind).isPresent();
    }

    boolean begun() {
        return lastPullWas(Pull.Kind.PULLED)
                || evidence.stream().anyMatch(Evidence::stands)
                || !confirmations.isEmpty();
    }

    /** The practices that count: since the confirmation that counts (R3). */
    List<Evidence> counted() {
        Instant since = counting().map(Confirmation::confirmedAt).orElse(Instant.MIN);
        return evidence.stream()
                .filter(Evidence::stands)
                .filter(e -> e.recordedAt().isAfter(since))
                .toList();
    }

    /** When a coach last said "not yet", or a confirmation was revoked. */
    Optional<Instant> lastRefusal() {
        return Stream.concat(
                        askings.stream()
                                .filter(a -> a.outcome() == Outcome.NOT_YET)
                                .map(Asking::closedAt),
                        confirmations.stream().filter(c -> !c.stands()).map(Confirmation::revokedAt))
                .max(Instant::compareTo);
    }

    boolean practisedSince(Instant instant) {
        return evidence.stream().anyMatch(e -> e.stands() && e.recordedAt().isAfter(instant));
    }

    /**
     * Whether the learner may ask that another coach looks, without new practice (R10): once after each "not yet" and
     * each revocation, but not after the answer to a second look.
     */
    boolean secondLookOpen() {
        Optional<Instant> refusal = lastRefusal();
        return refusal.isPresent()
                && askings.stream()
                        .filter(Asking::secondLook)
                        .noneMatch(a -> a.askedAt().isAfter(refusal.get())
                                || a.outcome() == Outcome.NOT_YET
                                        && a.closedAt().equals(refusal.get()));
    }
}
