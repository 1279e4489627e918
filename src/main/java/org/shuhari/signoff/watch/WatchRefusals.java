package org.shuhari.signoff.watch;

import java.util.Collection;
import java.util.List;
import org.shuhari.shared.Problem;

/** What this feature refuses, each in a sentence its reader can act on. */
final class WatchRefusals {

    private WatchRefusals() {}

    static Problem differs() {
        return Problem.conflict(
                "watch-differs",
                "This id is taken by something else",
                "Something else was sent with this id before. What you wrote is not lost: send it with a new id.");
    }

    static Problem locked(List<String> prerequisites) {
        return Problem.conflict(
                        "skill-locked",
                        "This skill opens later",
                        "This skill is still locked for the learner: the skills named under prerequisites come first. Nothing was"
                                + " stored.")
                .with("prerequisites", prerequisites);
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
