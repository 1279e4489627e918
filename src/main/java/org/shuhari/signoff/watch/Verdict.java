package org.shuhari.signoff.watch;

import java.util.Collection;
import java.util.List;
import org.shuhari.mastery.Missing;
import org.shuhari.signoff.Decision;

/**
 * What follows from a watch once its practice is recorded: a decision, or why there is none. A pure function; the decision
 * itself is taken, and checked again, like any other.
 *
 * @param decision null when it is left open
 * @param left why; null with a decision
 */
record Verdict(Decision decision, Left left) {

    /**
     * What is known when the practice is recorded.
     *
     * @param mayDecide the watcher has R6 rights for this skill and learner
     * @param waits a request waits
     * @param deciding the watcher may decide that request
     * @param due a sign-off can be asked for at all: not mastered, or due, or something in it is new
     * @param missing of the evidence
     * @param toSee the criteria that a confirmation needs
     * @param seen those that were ticked and have not changed since
     * @param nextStep whether one was written
     */
    record Facts(
            boolean mayDecide,
            boolean waits,
            boolean deciding,
            boolean due,
            List<Missing> missing,
            Collection<String> toSee,
            Collection<String> seen,
            boolean nextStep) {}

    /** All seen is mastered, whatever else was written; with something unseen a next step makes it "not yet". */
    static Verdict on(Facts facts) {
        if (facts.waits() && !facts.deciding()) {
            return left(facts.mayDecide() ? Left.ANOTHER_COACH : Left.NO_RIGHT);
        }
        if (!facts.waits() && !facts.mayDecide()) {
            return left(Left.NO_RIGHT);
        }
        if (!facts.waits() && !facts.due()) {
            return left(Left.NOT_DUE);
        }
        if (!facts.missing().isEmpty()) {
            return left(Left.EVIDENCE_INCOMPLETE);
        }
        if (facts.seen().containsAll(facts.toSee())) {
            return new Verdict(Decision.MASTERED, null);
        }
        return facts.nextStep() ? new Verdict(Decision.NOT_YET, null) : left(Left.CRITERIA_UNSEEN);
    }

    private static Verdict left(Left why) {
        return new Verdict(null, why);
    }
}
