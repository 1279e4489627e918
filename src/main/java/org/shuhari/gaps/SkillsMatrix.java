package org.shuhari.gaps;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.Skill;

/**
 * A team and every skill of the catalog on one day.
 *
 * @param catalog the one in force at the end of that day
 * @param people directly in the unit, in order of name
 */
public record SkillsMatrix(UUID unit, String unitName, LocalDate asOf, Catalog catalog, List<TeamMember> people) {

    /** For every skill, in the catalog's order. */
    public List<Coverage> coverage() {
        return catalog.skills().stream().map(Skill::id).map(this::coverageOf).toList();
    }

    public Coverage coverageOf(String skill) {
        int mastered = (int) people.stream().filter(p -> p.masters(skill)).count();
        int needed = (int) people.stream().filter(p -> p.needs(skill)).count();
        return new Coverage(skill, mastered, needed);
    }
}
