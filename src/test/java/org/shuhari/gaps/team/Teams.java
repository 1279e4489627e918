package org.shuhari.gaps.team;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.JobRole;
import org.shuhari.catalog.PracticeNeed;
import org.shuhari.catalog.Skill;
import org.shuhari.catalog.SkillGroup;
import org.shuhari.mastery.MasteryState;
import org.shuhari.mastery.Path;
import org.shuhari.mastery.Progress;
import org.shuhari.people.Appointment;
import org.shuhari.people.Assignment;
import org.shuhari.people.Employee;
import org.shuhari.people.Organisation.Member;
import org.shuhari.people.Role;

/** Teams to test with: a small catalog, and people in any state. */
public final class Teams {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** Two groups; coaching requires "asking"; the associate needs "gemba" and "waste". */
    public static final Catalog CATALOG = new Catalog(
            "0",
            "test",
            "Test",
            1,
            List.of("asking"),
            List.of(new SkillGroup("see", "See"), new SkillGroup("coach", "Coach")),
            List.of(
                    skill("gemba", "see", false),
                    skill("waste", "see", false),
                    skill("old", "see", true),
                    skill("asking", "coach", false)),
            List.of(),
            List.of(new JobRole("associate", "Associate", "the next person", List.of("gemba", "waste"))));

    private Teams() {}

    private static Skill skill(String id, String group, boolean retired) {
        String title = id.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + id.substring(1);
        return new Skill(
                id,
                title,
                group,
                1,
                "",
                "",
                List.of(),
                new PracticeNeed("any", 1, 1, 0),
                List.of(),
                List.of(),
                List.of(),
                "",
                List.of(),
                List.of(),
                1,
                0,
                1,
                retired);
    }

    /** A path with these states; every other skill is locked. */
    public static Path path(int freePlaces, Map<String, MasteryState> states) {
        Map<String, Progress> progress = new LinkedHashMap<>();
        for (Skill skill : CATALOG.skills()) {
            MasteryState state = states.getOrDefault(skill.id(), MasteryState.LOCKED);
            progress.put(
                    skill.id(),
                    new Progress(
                            skill, state, 0, 0, 0, List.of(), null, null, false, false, null, null, null, null, false,
                            null, null));
        }
        return new Path(UUID.randomUUID(), TODAY, CATALOG, freePlaces, List.of(), progress);
    }

    public static Member somebody(String name, String jobRole, Role... roles) {
        Employee employee = new Employee(UUID.randomUUID(), name, name, null, Set.copyOf(Arrays.asList(roles)));
        return new Member(
                employee,
                new Assignment(UUID.randomUUID(), employee.id(), UUID.randomUUID(), jobRole, null, TODAY, null));
    }

    public static TeamMember member(String name, String jobRole, Map<String, MasteryState> states) {
        return member(somebody(name, jobRole), path(3, states), List.of());
    }

    public static TeamMember member(Member somebody, Path path, List<Appointment> appointments) {
        return TeamMember.of(somebody, path, appointments);
    }

    public static Appointment appointment(String skill) {
        return new Appointment(UUID.randomUUID(), UUID.randomUUID(), skill, TODAY, TODAY);
    }

    public static TeamMatrix matrix(TeamMember... people) {
        return matrix(Map.of(), people);
    }

    /** @param said how many people the team says it needs, by skill */
    public static TeamMatrix matrix(Map<String, Integer> said, TeamMember... people) {
        return new TeamMatrix(UUID.randomUUID(), "Team", TODAY, CATALOG, List.of(people), said);
    }
}
