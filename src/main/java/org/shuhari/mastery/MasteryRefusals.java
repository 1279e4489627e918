package org.shuhari.mastery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shuhari.shared.Problem;

/** The refusals of this feature, in the words of the contract. */
final class MasteryRefusals {

    private MasteryRefusals() {}

    static Problem skillLocked(List<String> prerequisites) {
        return Problem.conflict(
                        "skill-locked",
                        "This skill opens later",
                        "Master the skills named under prerequisites first; then this one opens by itself.")
                .with("prerequisites", prerequisites);
    }

    static Problem skillRetired() {
        return Problem.conflict(
                "skill-retired",
                "This skill is retired",
                "It stays on your path as it is, but it is no longer taken up. Choose another skill.");
    }

    static Problem wipLimit(List<String> inPractice) {
        return Problem.conflict(
                        "wip-limit",
                        "No place is free",
                        "As many skills are in practice as fit at once. Finish one, or set one of those named aside;"
                                + " its evidence is kept.")
                .with("inPractice", inPractice);
    }

    static Problem evidenceIncomplete(List<Missing> missing) {
        return Problem.conflict(
                        "evidence-incomplete",
                        "Not everything is there yet",
                        "Something is still missing before a coach can confirm this skill; see what is named under"
                                + " missing.")
                .with("missing", missing.stream().map(MasteryRefusals::plain).toList());
    }

    static Problem notDue() {
        return Problem.conflict(
                "not-due",
                "Mastered, and not due for a refresh",
                "This skill is mastered. A refresh can be asked for when its refresh date is near.");
    }

    static Problem requestWaiting() {
        return Problem.conflict(
                "request-waiting",
                "A request is waiting",
                "A coach has been asked to look at this skill. Wait for the answer, or withdraw the request first.");
    }

    static Problem alreadyDecided() {
        return Problem.conflict(
                "already-decided",
                "Already answered",
                "This request no longer waits: it was answered, withdrawn or closed.");
    }

    static Problem secondCoachNeeded() {
        return Problem.conflict(
                "second-coach-needed",
                "A second coach is needed",
                "Two coaches confirm this skill. The first confirmation is kept until the second one comes.");
    }

    static Problem alreadyUsed() {
        return Problem.conflict(
                "already-used",
                "A decision stands on it",
                "A coach has decided with this practice in view, so it stays.");
    }

    private static Map<String, Object> plain(Missing missing) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("kind", missing.kind().slug());
        if (missing.skill() != null) {
            members.put("skill", missing.skill());
        }
        if (missing.count() != null) {
            members.put("count", missing.count());
        }
        return members;
    }
}
