package org.shuhari.catalog;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A catalog's texts in another language, as far as somebody wrote them; where one is missing the original stands.
 * Structure, order and rules are the original's alone.
 *
 * @param title the catalog's name; may be null
 */
public record Translation(
        String title,
        List<SkillGroup> groups,
        List<SkillTexts> skills,
        List<TemplateTexts> templates,
        List<JobRoleTexts> jobRoles) {

    /** Puts everything in order of ids, so that the same texts are the same content. */
    public Translation {
        groups = sorted(groups, SkillGroup::id);
        skills = sorted(skills, SkillTexts::id);
        templates = sorted(templates, TemplateTexts::id);
        jobRoles = sorted(jobRoles, JobRoleTexts::id);
    }

    /** The texts of a role profile; each but the id may be null. */
    public record JobRoleTexts(String id, String title, String customer) {}

    String titleOf(String original) {
        return either(title, original);
    }

    SkillGroup of(SkillGroup group) {
        return find(groups, SkillGroup::id, group.id())
                .map(texts -> new SkillGroup(group.id(), either(texts.title(), group.title())))
                .orElse(group);
    }

    Skill of(Skill skill) {
        return find(skills, SkillTexts::id, skill.id())
                .map(texts -> texts.of(skill))
                .orElse(skill);
    }

    PracticeTemplate of(PracticeTemplate template) {
        return find(templates, TemplateTexts::id, template.id())
                .map(texts -> texts.of(template))
                .orElse(template);
    }

    JobRole of(JobRole role) {
        return find(jobRoles, JobRoleTexts::id, role.id())
                .map(texts -> new JobRole(
                        role.id(),
                        either(texts.title(), role.title()),
                        either(texts.customer(), role.customer()),
                        role.skills()))
                .orElse(role);
    }

    /** The translated text; the original where it is missing, and nothing where the original says nothing. */
    static String either(String text, String original) {
        return text == null || original == null ? original : text;
    }

    /** The translated list; the original where it has another length, because its members no longer match. */
    static List<String> either(List<String> texts, List<String> original) {
        return texts.size() == original.size() ? texts : original;
    }

    static <T> Optional<T> find(List<T> things, Function<T, String> idOf, String id) {
        return things.stream().filter(thing -> idOf.apply(thing).equals(id)).findFirst();
    }

    private static <T> List<T> sorted(List<T> things, Function<T, String> idOf) {
        return Lists.given(things).stream().sorted(Comparator.comparing(idOf)).toList();
    }
}
