package org.shuhari.people.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.shuhari.people.Absence;
import org.shuhari.people.Appointment;
import org.shuhari.people.Assignment;
import org.shuhari.people.CoachingUnit;
import org.shuhari.people.PersonRecord;
import org.shuhari.people.Role;

/**
 * A person's record as the API gives it; what there is none of is left out.
 *
 * @param leftOn the first day on which the person no longer works here
 * @param version sent back with a change, it tells whether somebody else changed the record meanwhile
 */
public record RecordAnswer(
        UUID id,
        String staffNumber,
        String name,
        String email,
        String username,
        List<Role> roles,
        LocalDate joinedOn,
        LocalDate leftOn,
        long version,
        List<Work> assignments,
        List<Coached> coachingUnits,
        List<Appointed> appointments,
        List<Away> absences) {

    /** A unit, closed ones included. */
    public record NamedUnit(UUID id, String name) {}

    /** An assignment; without {@code to} it lasts. */
    public record Work(UUID id, NamedUnit unit, String jobRole, String site, LocalDate from, LocalDate to) {}

    /** A unit the person looks after. */
    public record Coached(NamedUnit unit, LocalDate from, LocalDate to) {}

    /** An appointment, for a skill or {@code *}. */
    public record Appointed(String skill, LocalDate from, LocalDate until) {}

    /** Days away. */
    public record Away(UUID id, LocalDate from, LocalDate to) {}

    static RecordAnswer of(PersonRecord record) {
        var person = record.employee();
        return new RecordAnswer(
                person.id(),
                person.staffNumber(),
                person.name(),
                person.email(),
                record.username(),
                List.copyOf(person.roles()),
                record.joinedOn(),
                person.leftOn(),
                person.version(),
                record.assignments().stream().map(a -> work(a, record)).toList(),
                record.coachingUnits().stream().map(c -> coached(c, record)).toList(),
                record.appointments().stream().map(RecordAnswer::appointed).toList(),
                record.absences().stream().map(RecordAnswer::away).toList());
    }

    private static Work work(Assignment work, PersonRecord record) {
        return new Work(
                work.id(), unit(work.unitId(), record), work.jobRole(), work.site(), work.fromOn(), work.toOn());
    }

    private static Coached coached(CoachingUnit coached, PersonRecord record) {
        return new Coached(unit(coached.unitId(), record), coached.fromOn(), coached.toOn());
    }

    private static Appointed appointed(Appointment appointment) {
        return new Appointed(appointment.skill(), appointment.fromOn(), appointment.untilOn());
    }

    private static Away away(Absence absence) {
        return new Away(absence.id(), absence.fromOn(), absence.toOn());
    }

    private static NamedUnit unit(UUID id, PersonRecord record) {
        return new NamedUnit(id, record.unitNames().get(id));
    }
}
