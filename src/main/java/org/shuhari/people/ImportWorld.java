package org.shuhari.people;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Everything the rules of an import look at, as it stands before it.
 *
 * @param importer who imports
 * @param people by staff number
 * @param usernameHolders by {@link UserNames#key}
 * @param skills those of the catalog in force
 * @param jobRoles those of the catalog in force
 */
record ImportWorld(
        UUID importer,
        LocalDate today,
        Map<String, KnownPerson> people,
        Map<String, UUID> usernameHolders,
        UnitPlaces units,
        Set<String> skills,
        Set<String> jobRoles) {}
