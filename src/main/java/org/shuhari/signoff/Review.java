package org.shuhari.signoff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.shuhari.catalog.Criterion;
import org.shuhari.catalog.Skill;
import org.shuhari.people.Employee;
import org.shuhari.practice.RecordedPractice;

/**
 * A request with everything a coach looks at; for those who may see it alone (R13).
 *
 * @param skill as it stood when the request was made (R14)
 * @param unit the name of the learner's unit; null for somebody who is in none
 * @param evidence the practices since the last confirmation that stands, the latest done first
 * @param signOffs on this request, in their order
 * @param before earlier sign-offs of the skill, the newest first
 * @param names of the coaches, by id
 * @param revoked revocations, by sign-off
 * @param changed the criteria, by id, that are new or have other words since the learner was confirmed before (R14)
 * @param mayDecide whether the reader may decide it now
 */
public record Review(
        SignOffRequest request,
        Employee learner,
        String unit,
        Skill skill,
        List<RecordedPractice> evidence,
        List<SignOff> signOffs,
        List<SignOff> before,
        Map<UUID, String> names,
        Map<UUID, Revocation> revoked,
        Set<String> changed,
        boolean mayDecide) {

    /** Those to look at. */
    public List<Criterion> criteria() {
        return skill.criteria().stream()
                .filter(criterion -> !request.carried().contains(criterion.id()))
                .toList();
    }

    /** Whether only what is new is looked at (R14). */
    public boolean newOnly() {
        return !request.carried().isEmpty();
    }

    /** The last "not yet", with its next step: shown, and no bar to asking or confirming. */
    public Optional<SignOff> lastNotYet() {
        return before.stream().filter(signOff -> !signOff.confirms()).findFirst();
    }
}
