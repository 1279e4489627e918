package org.shuhari.gaps;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * Which part of the organisation's skills is looked at.
 *
 * @param unit with all below it; null: the whole organisation
 * @param open units below it whose own parts are shown as rows too
 * @param group of skills; null: all
 * @param jobRole only people of this job role; null: everybody
 * @param site only people at this site; null: everybody
 * @param asOf today or a day before it
 */
public record GapQuery(UUID unit, Set<UUID> open, String group, String jobRole, String site, LocalDate asOf) {

    public static GapQuery of(UUID unit, LocalDate asOf) {
        return new GapQuery(unit, Set.of(), null, null, null, asOf);
    }

    /** The same with these units open. */
    public GapQuery opened(Set<UUID> units) {
        return new GapQuery(unit, units, group, jobRole, site, asOf);
    }

    /** The same about all skills. */
    GapQuery inAllGroups() {
        return new GapQuery(unit, open, null, jobRole, site, asOf);
    }
}
