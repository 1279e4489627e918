package org.shuhari.exchange.competencies;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.JobRole;
import org.shuhari.catalog.Skill;
import org.shuhari.catalog.SkillGroup;
import org.shuhari.exchange.competencies.Vocabulary.Grouping;
import org.shuhari.exchange.competencies.Vocabulary.ItemType;
import tools.jackson.databind.node.ObjectNode;

/** A catalog in the words of CASE 1.1. Its parts are records that {@link CaseJson} writes. */
public final class CompetencyFramework {

    private static final List<String> SAID_BY_CASE =
            List.of("id", "title", "group", "summary", "whyItMatters", "requires", "criteria");

    private final Catalog catalog;
    private final Addresses addresses;
    private final String changed;
    private final String creator;
    private final Vocabulary vocabulary;

    /**
     * @param changed since when the catalog is in force
     * @param creator who answers for it
     * @param base where the interface begins: {@code https://skills.example.org/ims/case/v1p1}
     */
    public CompetencyFramework(Catalog catalog, Instant changed, String creator, String base) {
        this.catalog = catalog;
        this.addresses = Addresses.of(catalog.slug(), base);
        this.changed = Words.time(changed);
        this.creator = creator;
        this.vocabulary = new Vocabulary(catalog, addresses, this.changed);
    }

    /** The language of its texts, as a two-letter code. */
    public String language() {
        return catalog.language();
    }

    /** All documents, as they are read one by one: there is one. */
    public List<ObjectNode> documents() {
        return List.of(CaseJson.tree(document()));
    }

    Optional<CFDocument> document(String id) {
        return one(List.of(document()), CFDocument::identifier, id);
    }

    Optional<CFPackage> whole(String id) {
        return document(id).map(document -> whole());
    }

    Optional<CFItem> item(String id) {
        return one(items(), CFItem::identifier, id).map(item -> item.alone(documentLink()));
    }

    /** An item with all associations it stands in. */
    record ItemAssociations(
            @JsonProperty("CFItem") CFItem item,
            @JsonProperty("CFAssociations") List<CFAssociation> associations) {}

    Optional<ItemAssociations> associationsOf(String item) {
        return item(item)
                .map(found -> new ItemAssociations(
                        found,
                        associations().stream()
                                .filter(association -> association.touches(item))
                                .toList()));
    }

    Optional<CFAssociation> association(String id) {
        return one(associations(), CFAssociation::identifier, id).map(association -> association.alone(documentLink()));
    }

    Optional<CFRubric> rubric(String id) {
        return one(rubrics(), CFRubric::identifier, id);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Everything in one. */
    public CFPackage whole() {
        return new CFPackage(document().inPackage(), items(), associations(), vocabulary.definitions(), rubrics());
    }

    private CFDocument document() {
        Link itself = documentLink();
        return new CFDocument(
                itself.identifier(),
                itself.uri(),
                "1.1",
                creator,
                itself.title(),
                changed,
                creator,
                catalog.groups().stream()
                        .map(group -> Words.line(group.title()))
                        .toList(),
                catalog.groups().stream().map(vocabulary::link).toList(),
                catalog.language(),
                String.valueOf(catalog.version()),
                addresses.whole(itself.title(), "CFPackages"),
                CaseJson.own(ownOfCatalog()));
    }

    private Link documentLink() {
        return addresses.whole(Words.line(catalog.title()), "CFDocuments");
    }

    private ObjectNode ownOfCatalog() {
        ObjectNode own = CaseJson.object().put("id", catalog.slug());
        own.set("coachRequires", CaseJson.tree(catalog.coachRequires()));
        return own;
    }

    private List<CFItem> items() {
        List<CFItem> items = new ArrayList<>();
        int number = 0;
        for (SkillGroup group : catalog.groups()) {
            items.add(item(ItemType.GROUP, ++number, group.id(), group.title(), group.title(), null));
            int within = 0;
            for (Skill skill : catalog.skillsOf(group.id())) {
                items.add(item(skill, group, number + "." + ++within));
            }
        }
        for (JobRole role : catalog.jobRoles()) {
            items.add(item(ItemType.JOB_ROLE, ++number, role.id(), role.title(), role.title(), role.customer()));
        }
        return items;
    }

    private CFItem item(ItemType type, int number, String id, String title, String statement, String notes) {
        Link itself = itemLink(type, id, title);
        return new CFItem(
                itself.identifier(),
                itself.uri(),
                statement,
                itself.title(),
                type.title(),
                vocabulary.link(type),
                id,
                String.valueOf(number),
                notes,
                null,
                null,
                null,
                null,
                catalog.language(),
                changed,
                null,
                null);
    }

    private CFItem item(Skill skill, SkillGroup group, String number) {
        Link itself = itemLink(skill);
        Link practice = vocabulary.link(catalog.templateOf(skill));
        Link subject = vocabulary.link(group);
        return new CFItem(
                itself.identifier(),
                itself.uri(),
                skill.summary(),
                itself.title(),
                ItemType.SKILL.title(),
                vocabulary.link(ItemType.SKILL),
                skill.id(),
                number,
                skill.whyItMatters(),
                List.of(practice.title()),
                practice,
                List.of(subject.title()),
                List.of(subject),
                catalog.language(),
                changed,
                null,
                CaseJson.own(ownOfSkill(skill)));
    }

    private static ObjectNode ownOfSkill(Skill skill) {
        ObjectNode own = CaseJson.tree(skill);
        return own.remove(SAID_BY_CASE);
    }

    private Link itemLink(Skill skill) {
        return itemLink(ItemType.SKILL, skill.id(), skill.title());
    }

    private Link itemLink(ItemType type, String id, String title) {
        return addresses.link(Words.line(title), "CFItems", type.name(), id);
    }

    private List<CFAssociation> associations() {
        List<CFAssociation> all = new ArrayList<>();
        Link document = documentLink();
        List<Link> below = new ArrayList<>();
        catalog.groups().forEach(group -> below.add(itemLink(ItemType.GROUP, group.id(), group.title())));
        catalog.jobRoles().forEach(role -> below.add(itemLink(ItemType.JOB_ROLE, role.id(), role.title())));
        join(all, below, "isChildOf", document, null);
        for (SkillGroup group : catalog.groups()) {
            List<Link> skills =
                    catalog.skillsOf(group.id()).stream().map(this::itemLink).toList();
            join(all, skills, "isChildOf", itemLink(ItemType.GROUP, group.id(), group.title()), Grouping.GROUPS);
        }
        for (Skill skill : catalog.skills()) {
            join(all, links(skill.requires()), "precedes", itemLink(skill), Grouping.PREREQUISITES);
        }
        for (JobRole role : catalog.jobRoles()) {
            Link itself = itemLink(ItemType.JOB_ROLE, role.id(), role.title());
            int number = 0;
            for (Link skill : links(role.skills())) {
                all.add(association(itself, "isRelatedTo", skill, ++number, Grouping.JOB_ROLES));
            }
        }
        return all;
    }

    private List<Link> links(List<String> skills) {
        return skills.stream().map(catalog::skill).map(this::itemLink).toList();
    }

    private void join(List<CFAssociation> all, List<Link> origins, String type, Link to, Grouping grouping) {
        int number = 0;
        for (Link origin : origins) {
            all.add(association(origin, type, to, ++number, grouping));
        }
    }

    private CFAssociation association(Link from, String type, Link to, int number, Grouping grouping) {
        Link itself = addresses.link(type, "CFAssociations", type, from.identifier(), to.identifier());
        return new CFAssociation(
                itself.identifier(),
                itself.uri(),
                type,
                number,
                from.end(),
                to.end(),
                grouping == null ? null : vocabulary.link(grouping),
                changed,
                null);
    }

    private List<CFRubric> rubrics() {
        return catalog.skills().stream().map(this::rubric).toList();
    }

    private CFRubric rubric(Skill skill) {
        return new Rubrics(addresses, changed).of(skill, itemLink(skill));
    }

    private static <T> Optional<T> one(List<T> things, Function<T, String> id, String wanted) {
        return things.stream().filter(thing -> id.apply(thing).equals(wanted)).findFirst();
    }
}
