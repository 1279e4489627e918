package org.shuhari.people;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * What a row says a person should be; what its columns do not say is as it stood before.
 *
 * @param coachOf null: as it stood
 * @param coachUnits null: as it stood
 * @param username null: as it stood
 */
record WantedPerson(
        String staffNumber,
        String name,
        String email,
        Place place,
        Set<Role> roles,
        Set<String> coachOf,
        Set<UUID> coachUnits,
        String username,
        LocalDate leftOn) {}
