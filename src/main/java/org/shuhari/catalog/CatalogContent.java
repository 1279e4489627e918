package org.shuhari.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.shuhari.shared.Sha256;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything a faultless catalog says, in one value with one text: members sorted, what is left out or empty not written,
 * skills in the order in which people meet them. Two folders that say the same have the same text, however they are
 * laid out; a catalog without translations has the text it had before there were any.
 *
 * @param id the id its author gave it
 * @param translations its texts in other languages, by their two-letter codes
 */
public record CatalogContent(
        String id,
        String title,
        int version,
        List<String> coachRequires,
        List<SkillGroup> groups,
        List<Skill> skills,
        List<PracticeTemplate> templates,
        List<JobRole> jobRoles,
        Map<String, Translation> translations) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_EMPTY))
            .build();

    /** Puts the skills in order: by group, then how far they are from the start, then by title. */
    public CatalogContent {
        coachRequires = Lists.given(coachRequires);
        groups = Lists.given(groups);
        skills = inOrder(groups, Lists.given(skills));
        templates = sorted(Lists.given(templates), Comparator.comparing(PracticeTemplate::id));
        jobRoles = sorted(Lists.given(jobRoles), Comparator.comparing(JobRole::id));
        translations = translations == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(translations));
    }

    /** From the members as the files write them; what the schemas ask for must be there. */
    public static CatalogContent of(JsonNode members) {
        return JSON.treeToValue(members, CatalogContent.class);
    }

    /** From its own text. */
    public static CatalogContent parse(String text) {
        return JSON.readValue(text, CatalogContent.class);
    }

    /** The canonical text: one line of JSON. */
    public String text() {
        return JSON.writeValueAsString(this);
    }

    /** The SHA-256 of {@link #text()}. */
    public String hash() {
        return Sha256.of(text());
    }

    public Catalog catalog() {
        return catalog(hash());
    }

    /** The catalog under the id it was accepted by: a later release may write the same content in another text. */
    Catalog catalog(String acceptedAs) {
        return new Catalog(
                acceptedAs, id, title, version, coachRequires, groups, skills, templates, jobRoles, translations);
    }

    private static List<Skill> inOrder(List<SkillGroup> groups, List<Skill> skills) {
        List<String> order = groups.stream().map(SkillGroup::id).toList();
        PrerequisiteGraph graph = PrerequisiteGraph.of(skills);
        return sorted(
                skills,
                Comparator.comparingInt((Skill skill) -> order.indexOf(skill.group()))
                        .thenComparingInt(skill -> graph.depth(skill.id()))
                        .thenComparing(Skill::title)
                        .thenComparing(Skill::id));
    }

    private static <T> List<T> sorted(List<T> things, Comparator<T> order) {
        return things.stream().sorted(order).toList();
    }

    @Override
    public String toString() {
        return id + " version " + version;
    }
}
