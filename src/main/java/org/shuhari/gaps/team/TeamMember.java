package org.shuhari.gaps.team;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.JobRole;
import org.shuhari.catalog.Skill;
import org.shuhari.mastery.MasteryState;
import org.shuhari.mastery.Path;
import org.shuhari.people.Appointment;
import org.shuhari.people.Organisation.Member;
import org.shuhari.people.Role;

/**
 * One row of a team's matrix.
 *
 * @param jobRole of that day, from the catalog then in force; null without one
 * @param canCoach the skills the person may coach, in the catalog's order (R6)
 */
public record TeamMember(UUID id, String name, JobRole jobRole, Path path, Set<String> canCoach) {

    /** @param appointments those valid on the path's day */
    static TeamMember of(Member member, Path path, Collection<Appointment> appointments) {
        JobRole jobRole = Optional.ofNullable(member.assignment().jobRole())
                .flatMap(path.catalog()::jobRole)
                .orElse(null);
        Set<String> canCoach = member.employee().has(Role.COACH) ? coached(path, appointments) : Set.of();
        return new TeamMember(member.employee().id(), member.employee().name(), jobRole, path, canCoach);
    }

    private static Set<String> coached(Path path, Collection<Appointment> appointments) {
        Set<String> appointed = appointments.stream().map(Appointment::skill).collect(Collectors.toSet());
        Catalog catalog = path.catalog();
        boolean ready = catalog.coachRequires().stream().allMatch(skill -> isCurrent(path, skill));
        return catalog.skills().stream()
                .map(Skill::id)
                .filter(skill ->
                        appointed.contains(skill) || appointed.contains("*") || ready && isCurrent(path, skill))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean isCurrent(Path path, String skill) {
        return path.of(skill).state().isCurrent();
    }

    /** Whether the person's job role asks for the skill. */
    public boolean needs(String skill) {
        return jobRole != null && jobRole.skills().contains(skill);
    }

    public MasteryState state(String skill) {
        return path.of(skill).state();
    }

    /** Mastered or refresh due. */
    public boolean masters(String skill) {
        return state(skill).isCurrent();
    }

    /** The skill is open to the person, who has a free place for it (R2, R11); a retired one is not pulled (R14). */
    public boolean couldPull(String skill) {
        return state(skill) == MasteryState.OPEN
                && path.freePlaces() > 0
                && !path.catalog().skill(skill).retired();
    }
}
