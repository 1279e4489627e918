package org.shuhari.signoff.rest;

import java.time.Instant;
import java.util.UUID;
import org.shuhari.signoff.SignOffRequest;
import org.shuhari.signoff.Waiting;

/** One row of the coach's queue. */
public record WaitingJson(
        UUID id,
        String skill,
        int version,
        PersonJson employee,
        String unit,
        String state,
        Instant requestedAt,
        UUID coach) {

    static WaitingJson of(Waiting waiting) {
        SignOffRequest request = waiting.request();
        return new WaitingJson(
                request.id(),
                request.skill(),
                request.skillVersion(),
                new PersonJson(request.employeeId(), waiting.learner()),
                waiting.unit(),
                request.state().slug(),
                request.requestedAt(),
                request.wishCoachId());
    }
}
