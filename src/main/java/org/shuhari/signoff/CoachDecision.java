package org.shuhari.signoff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.shuhari.catalog.Skill;
import org.shuhari.shared.Problem;
import org.shuhari.shared.Texts;
import org.shuhari.shared.Violation;

/**
 * What a coach decides, as entered.
 *
 * @param id made by the client (R12); null: made here
 * @param criteria the ids of the criteria seen
 * @param notes what the coach noted, by criterion
 * @param comment may be null
 * @param nextStep what the learner tries next; needed with "not yet"
 */
public record CoachDecision(
        UUID id, Decision decision, List<String> criteria, Map<String, String> notes, String comment, String nextStep) {

    /**
     * Whether it can be a decision on this skill (R5).
     *
     * @param carried the criteria that need not be seen again (R14)
     * @throws Problem 422 with everything that is missing
     */
    void check(Skill skill, List<String> carried) {
        List<Violation> violations = new ArrayList<>();
        Set<String> known = Set.copyOf(skill.criterionIds());
        for (String unknown : criteria) {
            if (!known.contains(unknown)) {
                violations.add(
                        new Violation("criteria", "Leave out " + unknown + ": this skill has no such criterion."));
            }
        }
        for (String unknown : notes.keySet()) {
            if (!known.contains(unknown)) {
                violations.add(new Violation("notes." + unknown, "This skill has no such criterion."));
            }
        }
        List<String> unseen = skill.criterionIds().stream()
                .filter(id -> !criteria.contains(id) && !carried.contains(id))
                .toList();
        if (decision == Decision.MASTERED && !unseen.isEmpty()) {
            violations.add(new Violation("criteria", told(unseen)));
        }
        if (decision == Decision.NOT_YET && Texts.missing(nextStep)) {
            violations.add(new Violation("nextStep", "Write one next step, so that the learner knows what to try."));
        }
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
    }

    private static String told(List<String> unseen) {
        return "Mastery is confirmed when every criterion has been seen. Not seen so far: " + String.join(", ", unseen)
                + ".";
    }
}
