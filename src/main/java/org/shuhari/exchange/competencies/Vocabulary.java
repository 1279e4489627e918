package org.shuhari.exchange.competencies;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.PracticeTemplate;
import org.shuhari.catalog.SkillGroup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The words a framework defines, and links to them. */
final class Vocabulary {

    /** What items are. */
    enum ItemType {
        GROUP("Skill group", "A family of skills."),
        SKILL("Skill", "What a person masters by practising it at the workplace, confirmed by a coach."),
        JOB_ROLE("Job role", "A role in the organisation, with the skills it needs.");

        private final String title;
        private final String description;

        ItemType(String title, String description) {
            this.title = title;
            this.description = description;
        }

        String title() {
            return title;
        }
    }

    /** Which associations belong together. */
    enum Grouping {
        GROUPS("Skills by group", "Which group a skill belongs to."),
        PREREQUISITES("Prerequisites", "Which skill is mastered before another one opens."),
        JOB_ROLES("Skills by job role", "Which skills a job role needs.");

        private final String title;
        private final String description;

        Grouping(String title, String description) {
            this.title = title;
            this.description = description;
        }
    }

    private final Catalog catalog;
    private final Addresses addresses;
    private final String changed;

    Vocabulary(Catalog catalog, Addresses addresses, String changed) {
        this.catalog = catalog;
        this.addresses = addresses;
        this.changed = changed;
    }

    CFDefinitions definitions() {
        return new CFDefinitions(concepts(), subjects(), itemTypes(), groupings());
    }

    Link link(ItemType type) {
        return addresses.link(type.title, "CFItemTypes", "item-type", type.name());
    }

    Link link(Grouping grouping) {
        return addresses.link(grouping.title, "CFAssociationGroupings", "grouping", grouping.name());
    }

    Link link(PracticeTemplate template) {
        return addresses.link(Words.line(template.title()), "CFConcepts", "template", template.id());
    }

    Link link(SkillGroup group) {
        return addresses.link(Words.line(group.title()), "CFSubjects", "subject", group.id());
    }

    List<CFTerm> itemTypes() {
        return numbered(List.of(ItemType.values())).entrySet().stream()
                .map(type -> term(
                        link(type.getValue()),
                        type.getValue().description,
                        type.getKey(),
                        type.getValue().name(),
                        null))
                .toList();
    }

    List<CFTerm> groupings() {
        return List.of(Grouping.values()).stream()
                .map(grouping -> term(link(grouping), grouping.description, null, null, null))
                .toList();
    }

    List<CFTerm> subjects() {
        return numbered(catalog.groups()).entrySet().stream()
                .map(group -> term(link(group.getValue()), null, group.getKey(), null, null))
                .toList();
    }

    List<CFTerm> concepts() {
        return numbered(catalog.templates()).entrySet().stream()
                .map(template -> term(
                        link(template.getValue()),
                        null,
                        template.getKey(),
                        null,
                        CaseJson.own(own(template.getValue()))))
                .toList();
    }

    /** As its file writes it: columns of a table know no prediction. */
    private static ObjectNode own(PracticeTemplate template) {
        ObjectNode own = CaseJson.tree(template);
        own.findParents("before").stream()
                .filter(field -> !field.path("before").asBoolean())
                .forEach(field -> ((ObjectNode) field).remove("before"));
        return own;
    }

    private CFTerm term(
            Link link, String description, String hierarchyCode, String typeCode, Map<String, JsonNode> extensions) {
        return new CFTerm(
                link.identifier(),
                link.uri(),
                link.title(),
                description,
                null,
                hierarchyCode,
                typeCode,
                changed,
                extensions);
    }

    private static <T> Map<String, T> numbered(List<T> things) {
        Map<String, T> numbered = new LinkedHashMap<>();
        IntStream.range(0, things.size()).forEach(i -> numbered.put(String.valueOf(i + 1), things.get(i)));
        return numbered;
    }
}
