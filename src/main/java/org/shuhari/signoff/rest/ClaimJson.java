package org.shuhari.signoff.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.shuhari.catalog.Skill;
import org.shuhari.signoff.ClaimLine;

/** A claim; {@code first} are the skills to be met before it, {@code request} the one a first of two coaches opened on it. */
public record ClaimJson(
        UUID id,
        String skill,
        PersonJson employee,
        String unit,
        String source,
        String state,
        Instant claimedAt,
        List<String> first,
        UUID request) {

    static ClaimJson of(ClaimLine line) {
        return new ClaimJson(
                line.claim().id(),
                line.claim().skill(),
                new PersonJson(line.claim().employeeId(), line.learner()),
                line.unit(),
                line.claim().source(),
                line.claim().state(),
                line.claim().claimedAt(),
                line.first().stream().map(Skill::id).toList(),
                line.request());
    }
}
