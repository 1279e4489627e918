package org.shuhari.mastery;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shuhari.shared.UseCase;

/**
 * Everybody's progress: reading paths, and taking in the facts that the other features tell.
 *
 * <p>The telling methods run in the caller's transaction; the caller has locked the learner's row before ({@link
 * org.shuhari.people.People#lock}) and appends to the ledger afterwards.
 */
@UseCase
public class Progresses {

    /** The path of one person now. */
    public Path pathOf(UUID employee) {
        throw new UnsupportedOperationException("skeleton");
    }

    /**
     * The path as it was known at the end of a day, with the catalog then in force.
     *
     * @throws org.shuhari.shared.Problem 422 for a day ahead of today
     */
    public Path pathOf(UUID employee, LocalDate asOf) {
        throw new UnsupportedOperationException("skeleton");
    }

    /** The paths of several people on a day, in a number of queries that does not grow with them. */
    public Map<UUID, Path> pathsOf(Collection<UUID> employees, LocalDate asOf) {
        throw new UnsupportedOperationException("skeleton");
    }

    /**
     * A practice counted on a day (R2, R11: a first practice pulls by itself, on a set-aside skill takes it up again).
     *
     * @throws org.shuhari.shared.Problem 404 unknown skill; 409 {@code skill-locked} with {@code prerequisites}; 409 {@code
     *     wip-limit} with {@code inPractice}
     */
    public void practised(UUID employee, UUID practice, String skill, LocalDate doneOn) {
        throw new UnsupportedOperationException("skeleton");
    }

    /** An observer confirmed a practice. */
    public void observed(UUID practice) {
        throw new UnsupportedOperationException("skeleton");
    }

    /**
     * The learner withdraws a practice; a waiting request whose evidence becomes incomplete is closed ({@link
     * RequestClosed}).
     *
     * @throws org.shuhari.shared.Problem 409 {@code already-used} once a decision has used it
     */
    public void withdrawn(UUID employee, UUID practice) {
        throw new UnsupportedOperationException("skeleton");
    }

    /**
     * A sign-off was asked for (R4).
     *
     * @param secondLook the learner asks that another coach looks (R10): needs no new practice, once
     * @param claimed stands on a claim instead of evidence (R16)
     * @return the last day of the promised answer time (working days, Monday to Friday)
     * @throws org.shuhari.shared.Problem 409 {@code evidence-incomplete} with {@code missing} (a list of {@link Missing}),
     *     {@code skill-locked}, {@code not-due}
     */
    public LocalDate asked(UUID employee, UUID request, String skill, boolean secondLook, boolean claimed) {
        throw new UnsupportedOperationException("skeleton");
    }

    /** A first of two coaches signed: the practices are used from now on. */
    public void signed(UUID request) {
        throw new UnsupportedOperationException("skeleton");
    }

    /** A request ended without a confirmation: {@link Outcome#NOT_YET}, WITHDRAWN or CLOSED. */
    public void closed(UUID request, Outcome outcome) {
        throw new UnsupportedOperationException("skeleton");
    }

    /**
     * The last coach needed confirmed mastery (R5, R9); the pull ends, required skills that are current are renewed.
     *
     * @throws org.shuhari.shared.Problem 409 {@code evidence-incomplete} when the evidence fell apart meanwhile
     */
    public Confirmed confirmed(
            UUID employee, UUID request, UUID signOff, String skill, int skillVersion, Basis basis, boolean claimed) {
        throw new UnsupportedOperationException("skeleton");
    }

    /** The evidence of a waiting request is still complete (R5); needed for a first of two confirmations. */
    public List<Missing> missingFor(UUID employee, String skill) {
        throw new UnsupportedOperationException("skeleton");
    }

    /**
     * The confirmation that came from a request is revoked (R10): the one before counts again if its period still runs,
     * its renewals fall, a waiting request is closed ({@link RequestClosed}), the skill comes back set aside.
     *
     * @return false when the request led to no confirmation that counts
     */
    public boolean revoked(UUID employee, UUID request) {
        throw new UnsupportedOperationException("skeleton");
    }

    /**
     * Pulls a skill (R11).
     *
     * @return false when it already holds a place
     * @throws org.shuhari.shared.Problem 409 {@code skill-locked}, {@code wip-limit}
     */
    public boolean takeUp(UUID employee, String skill) {
        throw new UnsupportedOperationException("skeleton");
    }

    /**
     * Puts a skill back; all evidence stays.
     *
     * @return false when nothing changed
     * @throws org.shuhari.shared.Problem 409 {@code request-waiting}
     */
    public boolean setAside(UUID employee, String skill) {
        throw new UnsupportedOperationException("skeleton");
    }
}
