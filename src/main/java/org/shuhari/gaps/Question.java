package org.shuhari.gaps;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.JobRole;
import org.shuhari.catalog.Skill;
import org.shuhari.mastery.Outlook;

/**
 * What the matrix has to be told with every question: the day, the settings, and what the catalog of that day says.
 *
 * @param day as {@link Outlook#day} counts
 * @param refreshNotice days, the organisation's setting
 * @param skills those asked about, in the order of the answer
 * @param signOffs how many coaches each of them needs for a first mastery
 * @param coachRequires what a coach masters beside the skill (R6)
 * @param needs the skills that each job role needs
 * @param jobRole only people of this job role; null: everybody
 * @param site only people at this site; null: everybody
 */
record Question(
        int day,
        int refreshNotice,
        List<String> skills,
        int[] signOffs,
        List<String> coachRequires,
        Map<String, Set<String>> needs,
        String jobRole,
        String site) {

    static Question of(Catalog catalog, int refreshNotice, LocalDate day, List<Skill> skills) {
        Map<String, Set<String>> needs = new HashMap<>();
        catalog.jobRoles().forEach(role -> needs.put(role.id(), new HashSet<>(skillsOf(role))));
        return new Question(
                Outlook.day(day),
                refreshNotice,
                skills.stream().map(Skill::id).toList(),
                skills.stream().mapToInt(Skill::signOffs).toArray(),
                catalog.coachRequires(),
                needs,
                null,
                null);
    }

    private static List<String> skillsOf(JobRole role) {
        return role.skills();
    }

    /** The same about people of a job role or at a site alone; null for no such limit. */
    Question among(String onlyJobRole, String onlySite) {
        return new Question(day, refreshNotice, skills, signOffs, coachRequires, needs, onlyJobRole, onlySite);
    }

    /** By number of the job role, whether it needs a skill. */
    boolean[] needing(String skill, Names jobRoles) {
        boolean[] needing = new boolean[jobRoles.size()];
        for (int role = 1; role < needing.length; role++) {
            needing[role] = needs.getOrDefault(jobRoles.word(role), Set.of()).contains(skill);
        }
        return needing;
    }
}
