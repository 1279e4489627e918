package org.shuhari.gaps.team;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.Skill;

/**
 * A team and every skill of the catalog on one day.
 *
 * @param catalog the one in force at the end of that day
 * @param people directly in the unit, in order of name
 * @param said how many people the team said it needs, by skill, as it was known at the end of that day; without those it said
 *     nothing about
 */
public record TeamMatrix(
        UUID unit,
        String unitName,
        LocalDate asOf,
        Catalog catalog,
        List<TeamMember> people,
        Map<String, Integer> said) {

    /** For every skill, in the catalog's order. */
    public List<Coverage> coverage() {
        return catalog.skills().stream().map(Skill::id).map(this::coverageOf).toList();
    }

    public Coverage coverageOf(String skill) {
        int mastered = (int) people.stream().filter(p -> p.masters(skill)).count();
        int byJobRole = (int) people.stream().filter(p -> p.needs(skill)).count();
        return new Coverage(skill, mastered, byJobRole, said.get(skill));
    }

    /** How often a job role asks for a skill, through all people and skills. */
    public int needs() {
        return (int) count((person, skill) -> person.needs(skill));
    }

    /** How many of those needs are met by the person's own mastery. */
    public int needsMet() {
        return (int) count((person, skill) -> person.needs(skill) && person.masters(skill));
    }

    private long count(BiPredicate<TeamMember, String> what) {
        return people.stream()
                .flatMap(person -> catalog.skills().stream().filter(skill -> what.test(person, skill.id())))
                .count();
    }
}
