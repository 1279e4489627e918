package org.shuhari.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shuhari.shared.Problem;

/** An accepted catalog in one language: without faults, in the order of its groups, never changed. */
public final class Catalog {

    /** The language every catalog is first written in. */
    public static final Locale ORIGINAL = Locale.ENGLISH;

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
    private final String language;
    private final Map<String, Catalog> languages;

    /**
     * In the original language, without any other.
     *
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
        this(id, slug, title, version, coachRequires, groups, skills, templates, jobRoles, Map.of());
    }

    Catalog(
            String id,
            String slug,
            String title,
            int version,
            List<String> coachRequires,
            List<SkillGroup> groups,
            List<Skill> skills,
            List<PracticeTemplate> templates,
            List<JobRole> jobRoles,
            Map<String, Translation> translations) {
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
        this.language = ORIGINAL.getLanguage();
        this.languages = new LinkedHashMap<>();
        languages.put(language, this);
        translations.forEach((code, texts) -> languages.put(code, new Catalog(this, code, texts)));
    }

    private Catalog(Catalog original, String language, Translation texts) {
        this.id = original.id;
        this.slug = original.slug;
        this.title = texts.titleOf(original.title);
        this.version = original.version;
        this.coachRequires = original.coachRequires;
        this.groups = original.groups.stream().map(texts::of).toList();
        this.skills = byId(original.skills().stream().map(texts::of).toList(), Skill::id);
        this.templates = byId(original.templates().stream().map(texts::of).toList(), PracticeTemplate::id);
        this.jobRoles = byId(original.jobRoles().stream().map(texts::of).toList(), JobRole::id);
        this.graph = original.graph;
        this.language = language;
        this.languages = original.languages;
    }

    private static <T> Map<String, T> byId(List<T> things, Function<T, String> id) {
        return things.stream().collect(Collectors.toMap(id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    /**
     * This catalog in a language: the same id, order and rules, with the texts of that language; English where a text is
     * not translated, and all of it where nothing is.
     */
    public Catalog in(Locale wanted) {
        return languages.getOrDefault(wanted.getLanguage(), languages.get(ORIGINAL.getLanguage()));
    }

    /** The language of its texts, as a two-letter code. */
    public String language() {
        return language;
    }

    /** The languages it is there in, the original first. */
    public List<String> languages() {
        return List.copyOf(languages.keySet());
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
