package org.shuhari.signoff.watch;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.shuhari.shared.Problem;

/** What this feature refuses, each in a sentence its reader can act on. */
final class WatchRefusals {

    private static final int CONFLICT = 409;

    private WatchRefusals() {}

    static Problem differs() {
        return Problem.conflict(
                "watch-differs",
                "This id is taken by something else",
                "Something else was sent with this id before. What you wrote is not lost: send it with a new id.");
    }

    static Problem locked(List<?> prerequisites) {
        return Problem.conflict(
                        "skill-locked",
                        "This skill opens later",
                        "This skill is still locked for the learner: the skills named under prerequisites come first. Nothing was"
                                + " stored.")
                .with("prerequisites", prerequisites);
    }

    private static Problem noPlace(Object inPractice) {
        return Problem.conflict(
                        "wip-limit",
                        "No place is free for the learner",
                        "The learner has as many skills in practice as fit at once. Send it without the code: the learner is asked,"
                                + " and can set one aside first. Nothing was stored.")
                .with("inPractice", inPractice);
    }

    private static Problem codeNotEnough() {
        return Problem.conflict(
                "assent-not-enough",
                "The code is not enough this time",
                "With the code alone this cannot be recorded now. Send it without the code: the learner is asked, and told what"
                        + " to do first. Nothing was stored.");
    }

    /**
     * What refuses the learner's practice, said to the watcher who brought the learner's code: about the learner, and how the learner
     * stands only to who may know it (R13).
     */
    static Problem aboutLearner(Problem refusal, boolean mayKnow) {
        if (refusal.status() != CONFLICT) {
            return refusal;
        }
        Map<String, Object> members = refusal.members();
        if (mayKnow && members.get("prerequisites") instanceof List<?> prerequisites) {
            return locked(prerequisites);
        }
        return mayKnow && members.containsKey("inPractice") ? noPlace(members.get("inPractice")) : codeNotEnough();
    }

    /** @param criteria the ids of those ticked that are not the same any more */
    static Problem skillChanged(int version, Collection<String> criteria) {
        return Problem.conflict(
                        "skill-changed",
                        "The criteria have changed",
                        "The criteria of this skill have changed since you watched. Look at them again, tick what you saw, and"
                                + " send it; nothing was stored.")
                .with("version", version)
                .with("criteria", criteria.stream().sorted().toList());
    }

    static Problem alreadyAnswered(WatchState state) {
        return Problem.conflict(
                        "already-answered",
                        "Answered already",
                        "This was answered before, and the answer stands. Nothing was changed.")
                .with("state", state.slug());
    }

    static Problem withdrawn() {
        return Problem.conflict(
                "watch-withdrawn", "Taken back", "Whoever wrote this has taken it back. There is nothing to answer.");
    }

    static Problem lapsed() {
        return Problem.conflict(
                "watch-lapsed",
                "Too long ago",
                "This was too long ago to be recorded now. Practise again while somebody watches.");
    }

    static Problem codeUnknown() {
        return Problem.conflict(
                "assent-unknown",
                "This code is not known here",
                "This code is not known here; it may be of another organisation. Ask the learner for a new one, or send it"
                        + " without a code.");
    }

    static Problem codeOfAnother() {
        return Problem.conflict(
                "assent-of-another",
                "The code of somebody else",
                "This code is of somebody else. Ask the learner you watched for one, or send it without a code.");
    }

    static Problem codeForAnotherSkill() {
        return Problem.conflict(
                "assent-for-another-skill",
                "The code is for another skill",
                "The learner made this code for another skill. Ask for a new one, or send it without a code.");
    }

    static Problem codeUsed() {
        return Problem.conflict(
                "assent-used",
                "The code was used before",
                "This code was used before, and is good for one time. Ask the learner for a new one, or send it without a code.");
    }

    static Problem codeOver() {
        return Problem.conflict(
                "assent-over",
                "The code's time is over",
                "This code was good for half an hour, which is over. Ask the learner for a new one, or send it without a code.");
    }
}
