package org.shuhari.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shuhari.shared.Problem;

/** An accepted catalog: without faults, in the order of its groups, never changed. */
public final class Catalog {

    private final String id;
    private final String slug;
    private final String title;
    private final int version;
    private final List<String> coachRequires;
    private final List<SkillGroup> groups;
    private final Map<String, Skill> skills;
    private final Map<String, PracticeTemplate> templates;
    private final Map<String, JobRole> jobRoles;
    private final PrerequisiteGraph graph;

    /**
     * @param id the SHA-256 of its content, in hexadecimal digits
     * @param slug the id its author gave it
     * @param skills in the order of their groups, prerequisites first within a group
     */
    public Catalog(
            String id,
            String slug,
            String title,
            int version,
            List<String> coachRequires,
            List<SkillGroup> groups,
            List<Skill> skills,
            List<PracticeTemplate> templates,
            List<JobRole> jobRoles) {
        this.id = id;
        this.slug = slug;
        this.title = title;
        this.version = version;
        this.coachRequires = List.copyOf(coachRequires);
        this.groups = List.copyOf(groups);
        this.skills = byId(skills, Skill::id);
        this.templates = byId(templates, PracticeTemplate::id);
        this.jobRoles = byId(jobRoles, JobRole::id);
        this.graph = PrerequisiteGraph.of(skills);
    }

    private static <T> Map<String, T> byId(List<T> things, Function<T, String> id) {
        return things.stream().collect(Collectors.toMap(id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    public String id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    public String title() {
        return title;
    }

    public int version() {
        return version;
    }

    /** The skills somebody masters before coaching any skill (R6). */
    public List<String> coachRequires() {
        return coachRequires;
    }

    public List<SkillGroup> groups() {
        return groups;
    }

    public List<Skill> skills() {
        return List.copyOf(skills.values());
    }

    public List<Skill> skillsOf(String group) {
        return skills.values().stream().filter(s -> s.group().equals(group)).toList();
    }

    public List<PracticeTemplate> templates() {
        return List.copyOf(templates.values());
    }

    public List<JobRole> jobRoles() {
        return List.copyOf(jobRoles.values());
    }

    public Optional<Skill> find(String skill) {
        return Optional.ofNullable(skills.get(skill));
    }

    /** @throws Problem 404 when there is no such skill */
    public Skill skill(String skill) {
        return find(skill).orElseThrow(Problem::notFound);
    }

    public Optional<JobRole> jobRole(String jobRole) {
        return Optional.ofNullable(jobRoles.get(jobRole));
    }

    public Optional<SkillGroup> group(String group) {
        return groups.stream().filter(g -> g.id().equals(group)).findFirst();
    }

    /** The template a skill's practices are recorded by. */
    public PracticeTemplate templateOf(Skill skill) {
        return templates.get(skill.practice().template());
    }

    public Optional<PracticeTemplate> template(String template) {
        return Optional.ofNullable(templates.get(template));
    }

    public PrerequisiteGraph graph() {
        return graph;
    }
}
