package org.shuhari.mastery;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.Catalogs;
import org.shuhari.catalog.Skill;
import org.shuhari.people.OrganisationSettings;
import org.shuhari.people.Settings;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.UseCase;

/** Where everybody stands with some skills: for what is about a skill, not about a person. */
@UseCase
public class SkillCensus {

    /** Of more people than this, everybody's facts about the skill are read at once instead of naming each of them. */
    private static final int MANY = 1_000;

    @Inject
    private FactTables tables;

    @Inject
    private Catalogs catalogs;

    @Inject
    private Settings settings;

    @Inject
    private OrganisationClock clock;

    /**
     * Somebody who has begun a skill, or waits for a coach's answer on it.
     *
     * @param version the skill's version that was confirmed and counts; null without a confirmation
     */
    public record Member(UUID employee, MasteryState state, Integer version) {

        /** Current, and confirmed under a version before that one (R14). */
        public boolean currentUnderOlderThan(int version) {
            return state.isCurrent() && this.version < version;
        }
    }

    /**
     * By skill, everybody who works here today and has begun it or asked for it; three queries for any number of people and skills.
     *
     * @param skills of the catalog in force; others have nobody
     */
    public Map<String, List<Member>> of(Collection<String> skills) {
        Catalog catalog = catalogs.current();
        List<Skill> known =
                skills.stream().flatMap(id -> catalog.find(id).stream()).toList();
        Map<String, List<Member>> members = new LinkedHashMap<>();
        skills.forEach(skill -> members.put(skill, new ArrayList<>()));
        if (!known.isEmpty()) {
            OrganisationSettings now = settings.current();
            LocalDate today = clock.today();
            tables.about(known.stream().map(Skill::id).toList(), today).forEach((employee, facts) -> {
                Map<String, SkillFacts> about = facts.bySkill(known);
                known.stream()
                        .map(skill -> new Standing(skill, about.get(skill.id()), now, today))
                        .filter(standing ->
                                standing.facts().begun() || standing.waiting().isPresent())
                        .forEach(standing -> members.get(standing.skill().id()).add(member(employee, standing)));
            });
        }
        return members;
    }

    /**
     * Of these people, those who are current in a skill; three queries for any number of them.
     *
     * @throws org.shuhari.shared.Problem 404 for an unknown skill
     */
    public Set<UUID> current(String skill, Collection<UUID> people) {
        Skill known = catalogs.current().skill(skill);
        OrganisationSettings now = settings.current();
        LocalDate today = clock.today();
        Map<UUID, Facts> facts =
                people.size() > MANY ? tables.about(List.of(skill), today) : tables.standingOf(people, List.of(skill));
        return people.stream()
                .filter(facts::containsKey)
                .filter(person -> new Standing(
                                known, facts.get(person).bySkill(List.of(known)).get(skill), now, today)
                        .current())
                .collect(Collectors.toSet());
    }

    private static Member member(UUID employee, Standing standing) {
        return new Member(
                employee,
                standing.state(true),
                standing.counting().map(Confirmation::skillVersion).orElse(null));
    }
}
