package org.shuhari.signoff.rest;

import java.time.Instant;
import java.util.UUID;
import org.shuhari.signoff.SignOffRequest;

/** A request as its learner gets it back. */
public record RequestJson(
        UUID id, String skill, int version, UUID employee, String state, Instant requestedAt, UUID coach) {

    static RequestJson of(SignOffRequest request) {
        return new RequestJson(
                request.id(),
                request.skill(),
                request.skillVersion(),
                request.employeeId(),
                request.state().slug(),
                request.requestedAt(),
                request.wishCoachId());
    }
}
