package org.shuhari.signoff;

import java.util.List;
import java.util.UUID;
import org.shuhari.catalog.Skill;

/**
 * A claim in a list.
 *
 * @param learner the name
 * @param unit the name of the learner's unit; null for somebody who is in none
 * @param skill by the catalog in force
 * @param first the skills to be recognised or mastered before it (R16: in prerequisite order)
 * @param request the request a first of two coaches opened on it; null while nobody has signed
 */
public record ClaimLine(Claim claim, String learner, String unit, Skill skill, List<Skill> first, UUID request) {

    /** Whether a coach may recognise it now. */
    public boolean ready() {
        return claim.isOpen() && first.isEmpty() && request == null;
    }
}
