package org.shuhari.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What stands about one person before an import.
 *
 * @param username null without an account
 * @param work all assignments, past ones too
 * @param appointments those that hold or are to begin
 * @param coached the coaching units that last or are to begin
 */
record KnownPerson(
        UUID id,
        String staffNumber,
        String name,
        String email,
        Set<Role> roles,
        LocalDate leftOn,
        String username,
        List<Assignment> work,
        List<Appointment> appointments,
        List<CoachingUnit> coached) {

    static KnownPerson of(
            UUID id,
            String staffNumber,
            String name,
            String email,
            Set<Role> roles,
            LocalDate leftOn,
            String username) {
        return new KnownPerson(
                id,
                staffNumber,
                name,
                email,
                roles,
                leftOn,
                username,
                new ArrayList<>(2),
                new ArrayList<>(0),
                new ArrayList<>(0));
    }

    /** Whether an administrator alone changes how this person signs in, the roles and the leaving date. */
    boolean keptByAdministrators() {
        return roles.contains(Role.HR) || roles.contains(Role.ADMIN);
    }

    /** Where the person works on a day; null for nowhere. */
    Assignment workOn(LocalDate day) {
        return work.stream().filter(a -> covers(a, day)).findFirst().orElse(null);
    }

    private static boolean covers(Assignment work, LocalDate day) {
        return !work.fromOn().isAfter(day)
                && (work.toOn() == null || !work.toOn().isBefore(day));
    }
}
