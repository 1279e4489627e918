package org.shuhari.signoff.rest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shuhari.signoff.SignOff;

/** A sign-off with its words, for those who may read them (R13). */
public record SignOffJson(
        UUID id,
        UUID request,
        String skill,
        int version,
        UUID employee,
        PersonJson coach,
        String decision,
        Instant decidedAt,
        String basis,
        List<String> criteria,
        Map<String, String> notes,
        String comment,
        String nextStep,
        Boolean revoked) {

    /** @param coach the name */
    static SignOffJson of(SignOff signOff, String coach, boolean revoked) {
        return new SignOffJson(
                signOff.id(),
                signOff.requestId(),
                signOff.skill(),
                signOff.skillVersion(),
                signOff.employeeId(),
                new PersonJson(signOff.coachId(), coach),
                signOff.decision().slug(),
                signOff.decidedAt(),
                signOff.basis().slug(),
                signOff.criteria(),
                signOff.notes(),
                signOff.comment(),
                signOff.nextStep(),
                revoked ? Boolean.TRUE : null);
    }
}
