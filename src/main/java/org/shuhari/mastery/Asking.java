package org.shuhari.mastery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A request for a sign-off, as far as a state needs it (R4).
 *
 * @param id the request
 * @param promisedUntil the last day of the promised answer time
 * @param claimed stands on a claim instead of evidence (R16)
 * @param secondLook asks that another coach looks (R10)
 * @param coaches how many coaches confirm it: those the skill asks for, one for a refresh (R5)
 * @param signedAt when the first of two coaches signed; null before
 * @param closedAt null while it waits
 * @param outcome null while it waits
 */
record Asking(
        UUID id,
        String skill,
        Instant askedAt,
        LocalDate promisedUntil,
        boolean claimed,
        boolean secondLook,
        int coaches,
        Instant signedAt,
        Instant closedAt,
        Outcome outcome)
        implements FactRow {

    boolean waits() {
        return closedAt == null;
    }

    Asking signedAt(Instant at) {
        return new Asking(id, skill, askedAt, promisedUntil, claimed, secondLook, coaches, at, closedAt, outcome);
    }

    Asking closedAt(Instant at, Outcome how) {
        return new Asking(id, skill, askedAt, promisedUntil, claimed, secondLook, coaches, signedAt, at, how);
    }

    /** Whether the confirmation that comes next is the last one needed. */
    boolean lastCoach() {
        return coaches == 1 || signedAt != null;
    }

    /** Whether a coach's decision has used what was recorded at an instant. */
    boolean used(Instant recordedAt) {
        boolean decided = outcome == Outcome.MASTERED || outcome == Outcome.NOT_YET;
        return decided && closedAt.isAfter(recordedAt) || signedAt != null && signedAt.isAfter(recordedAt);
    }

    /** As it was known before an instant. */
    Asking before(Instant end) {
        boolean closed = Facts.knownBefore(closedAt, end) != null;
        return new Asking(
                id,
                skill,
                askedAt,
                promisedUntil,
                claimed,
                secondLook,
                coaches,
                Facts.knownBefore(signedAt, end),
                closed ? closedAt : null,
                closed ? outcome : null);
    }
}
