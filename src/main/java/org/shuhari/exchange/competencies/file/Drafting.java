package org.shuhari.exchange.competencies.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shuhari.catalog.Catalog;
import org.shuhari.exchange.competencies.file.Items.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes down, file by file, what a package without faults says; texts it does not hold are left out. */
final class Drafting {

    /** What our own packages say of a skill beside CASE, in the order in which files are written. */
    private static final List<String> BEHIND_CRITERIA = List.of(
            "coachQuestions",
            "tips",
            "example",
            "mistakes",
            "sources",
            "signOffs",
            "refreshMonths",
            "refreshPractices",
            "retired");

    private static final int USUAL_REFRESH = 12;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Framework framework;
    private final Relations relations;
    private final Items items;
    private final Criteria criteria;
    private final Map<String, JsonNode> files = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();
    private final Map<String, String> groups = new LinkedHashMap<>();
    private int assumed;

    private Drafting(Framework framework, Relations relations, Criteria criteria) {
        this.framework = framework;
        this.relations = relations;
        this.items = relations.items();
        this.criteria = criteria;
    }

    static CatalogDraft of(Framework framework, Relations relations, Criteria criteria) {
        Drafting drafting = new Drafting(framework, relations, criteria);
        drafting.groups();
        drafting.catalog();
        drafting.templates();
        drafting.items.all(Kind.SKILL).forEach(drafting::skill);
        drafting.items.all(Kind.JOB_ROLE).forEach(drafting::jobRole);
        drafting.notes();
        return new CatalogDraft(drafting.files, drafting.notes);
    }

    /** Groups that hold a skill, and those that are called one; skills without any stand in one named after the document. */
    private void groups() {
        Set<String> used = new LinkedHashSet<>();
        items.all(Kind.SKILL).forEach(skill -> used.add(String.valueOf(relations.groupOf(skill))));
        for (String group : items.all(Kind.GROUP)) {
            if (used.contains(group) || items.part(group).word("CFItemType").equalsIgnoreCase("Skill group")) {
                groups.put(group, items.slug(group));
            }
        }
        if (used.contains("null")) {
            Slugs slugs = new Slugs();
            groups.values().forEach(slugs::take);
            groups.put(null, slugs.make(title(), "group"));
        }
    }

    private String title() {
        return Items.cut(framework.document().word("title").replaceAll("\\s+", " "));
    }

    private void catalog() {
        Part document = framework.document();
        ObjectNode catalog = NODES.objectNode();
        String own = Part.text(document.own().path("id"));
        catalog.put("id", Slugs.isSlug(own) ? own : new Slugs().make(title(), "catalog"));
        Criteria.put(catalog, "title", Optional.of(title()));
        String version = document.word("version");
        catalog.put("version", version.matches("[1-9]\\d{0,8}") ? Integer.parseInt(version) : 1);
        JsonNode coachRequires = document.own().path("coachRequires");
        catalog.set("coachRequires", coachRequires.isArray() ? coachRequires : NODES.arrayNode());
        ArrayNode list = catalog.putArray("groups");
        groups.forEach((identifier, slug) ->
                list.addObject().put("id", slug).put("title", identifier == null ? title() : items.title(identifier)));
        files.put("catalog.yaml", catalog);
    }

    /** Those of our own packages stand beside their concept. */
    private void templates() {
        for (Part concept : framework.concepts()) {
            String id = Part.text(concept.own().path("id"));
            if (Slugs.isSlug(id)) {
                ObjectNode template = NODES.objectNode();
                for (String member : List.of("id", "title", "fields", "computed")) {
                    copy(concept.own(), member, template);
                }
                files.put("templates/" + id + ".yaml", template);
            }
        }
    }

    private void skill(String identifier) {
        String group = groups.get(relations.groupOf(identifier));
        JsonNode own = items.part(identifier).own();
        ObjectNode skill = NODES.objectNode();
        skill.put("id", items.slug(identifier));
        skill.put("title", items.title(identifier));
        skill.put("group", group);
        skill.set("version", own.path("version").isNumber() ? own.path("version") : NODES.numberNode(1));
        Criteria.put(skill, "summary", items.text(identifier, "fullStatement"));
        Criteria.put(skill, "whyItMatters", items.text(identifier, "notes"));
        ArrayNode requires = skill.putArray("requires");
        relations.requires(identifier).forEach(before -> requires.add(items.slug(before)));
        skill.set("practice", own.path("practice").isObject() ? own.path("practice") : usualPractice());
        skill.set("criteria", criteria.of(identifier));
        BEHIND_CRITERIA.forEach(member -> copy(own, member, skill));
        skill.putIfAbsent("refreshMonths", NODES.numberNode(USUAL_REFRESH));
        files.put("skills/" + group + "/" + items.slug(identifier) + ".yaml", skill);
    }

    private ObjectNode usualPractice() {
        assumed++;
        files.putIfAbsent("templates/" + UsualTemplate.ID + ".yaml", UsualTemplate.json());
        return NODES.objectNode()
                .put("template", UsualTemplate.ID)
                .put("minimum", 3)
                .put("days", 2)
                .put("observed", 1);
    }

    private void jobRole(String identifier) {
        ObjectNode role = NODES.objectNode();
        role.put("id", items.slug(identifier));
        role.put("title", items.title(identifier));
        Criteria.put(role, "customer", items.text(identifier, "notes"));
        ArrayNode skills = role.putArray("skills");
        relations.needs(identifier).forEach(skill -> skills.add(items.slug(skill)));
        files.put("job-roles/" + items.slug(identifier) + ".yaml", role);
    }

    private static void copy(JsonNode from, String member, ObjectNode to) {
        if (from.hasNonNull(member)) {
            to.set(member, from.get(member));
        }
    }

    private void notes() {
        if (assumed > 0) {
            notes.add("Assumed for " + assumed + " skills, because CASE does not say it: the template '"
                    + UsualTemplate.ID + "', 3 practices on 2 days with 1 observed, a refresh after " + USUAL_REFRESH
                    + " months. Look at each of them.");
        }
        String language = framework.document().word("language");
        if (!language.isEmpty() && !language.startsWith(Catalog.ORIGINAL.getLanguage())) {
            notes.add(
                    "The texts are in '" + Framework.shortened(language)
                            + "', but the first language of a catalog is English: translate them, or ask for the package in English.");
        }
        relations
                .notUsed()
                .forEach((type, count) -> notes.add(
                        "Not used: " + count + " associations '" + type + "'; a catalog has no place for them."));
        if (criteria.withoutItem() > 0) {
            notes.add("Not used: " + criteria.withoutItem() + " rubric criteria that name no item (CFItemURI).");
        }
        if (criteria.levelsBetween() > 0) {
            notes.add("Not used: " + criteria.levelsBetween()
                    + " levels between the lowest and the highest of their criterion; a catalog knows two.");
        }
    }
}
