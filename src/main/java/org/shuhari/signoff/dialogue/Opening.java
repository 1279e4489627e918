package org.shuhari.signoff.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.shuhari.people.Employee;
import org.shuhari.signoff.Revocation;
import org.shuhari.signoff.SignOff;
import org.shuhari.signoff.SignOffHistory;

/** A "not yet" and a revocation open a dialogue: their lines are read from the sign-off whenever they are shown, never copied. */
final class Opening {

    private Opening() {}

    /** Whose names the lines of an answer need. */
    static Stream<UUID> whose(SignOffHistory.Answer answer) {
        return answer.revocation() == null
                ? Stream.of(answer.signOff().coachId())
                : Stream.of(answer.signOff().coachId(), answer.revocation().revokedBy());
    }

    /** None for a "mastered" that stands. */
    static List<Dialogue.Line> lines(SignOffHistory.Answer answer, UUID reader, Map<UUID, Employee> names) {
        List<Dialogue.Line> lines = new ArrayList<>();
        SignOff signOff = answer.signOff();
        if (!signOff.confirms()) {
            lines.add(new Dialogue.Line(
                    "not-yet",
                    signOff.id(),
                    signOff.coachId(),
                    names.get(signOff.coachId()).name(),
                    signOff.decidedAt(),
                    signOff.comment(),
                    null,
                    signOff.nextStep(),
                    false,
                    false,
                    signOff.coachId().equals(reader)));
        }
        Revocation revocation = answer.revocation();
        if (revocation != null) {
            lines.add(new Dialogue.Line(
                    "revoked",
                    signOff.id(),
                    revocation.revokedBy(),
                    names.get(revocation.revokedBy()).name(),
                    revocation.revokedAt(),
                    revocation.reason(),
                    null,
                    null,
                    false,
                    false,
                    revocation.revokedBy().equals(reader)));
        }
        return lines;
    }
}
