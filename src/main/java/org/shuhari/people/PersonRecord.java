package org.shuhari.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A person's record as far as HR sees it: work, coaching, days away. The newest stands first.
 *
 * @param username null for somebody without an account
 * @param unitNames the names of all units in it, closed ones included
 */
public record PersonRecord(
        Employee employee,
        String username,
        List<Assignment> assignments,
        List<CoachingUnit> coachingUnits,
        List<Appointment> appointments,
        List<Absence> absences,
        Map<UUID, String> unitNames) {

    /** The day the person joined; null for somebody who never had an assignment. */
    public LocalDate joinedOn() {
        return assignments.isEmpty()
                ? null
                : assignments.get(assignments.size() - 1).fromOn();
    }

    /** Where the person works on a day. */
    public Optional<Assignment> assignmentOn(LocalDate day) {
        return assignments.stream().filter(a -> a.covers(day)).findFirst();
    }
}
