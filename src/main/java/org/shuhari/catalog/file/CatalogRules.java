package org.shuhari.catalog.file;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.shuhari.catalog.PrerequisiteGraph;
import org.shuhari.catalog.file.YamlDocument.Part;

/** The rules between files and between the parts of a file. */
final class CatalogRules {

    private static final List<CatalogRule> ALL = List.of(
            CatalogRules::groupsDiffer,
            CatalogRules::fileBearsItsId,
            CatalogRules::skillIdsDiffer,
            CatalogRules::groupIsKnownAndTheFolder,
            CatalogRules::templateIsKnown,
            CatalogRules::skillsNamedAreKnown,
            CatalogRules::evidenceCanBeReached,
            CatalogRules::criteriaDiffer,
            CatalogRules::prerequisitesHaveNoRing,
            TemplateRules::fieldsAreSound,
            TemplateRules::figuresAreSound);

    private CatalogRules() {}

    static Stream<Fault> faults(CatalogDocuments documents) {
        return ALL.stream().flatMap(rule -> rule.faults(documents));
    }

    private static Stream<Fault> groupsDiffer(CatalogDocuments documents) {
        return documents.catalog().stream().flatMap(catalog -> sameIds(catalog, "/groups", "group"));
    }

    private static Stream<Fault> fileBearsItsId(CatalogDocuments documents) {
        return Stream.of(FileKind.SKILL, FileKind.TEMPLATE, FileKind.JOB_ROLE)
                .flatMap(kind -> Stream.concat(documents.all(kind), documents.all(kind.translated())))
                .filter(document -> !document.text("/id").isEmpty())
                .filter(document -> !document.text("/id").equals(SourceFile.idIn(document.file())))
                .map(document -> document.fault(
                        "/id",
                        "The id '" + document.text("/id") + "' is not the file's name: write '"
                                + SourceFile.idIn(document.file()) + "', or rename the file."));
    }

    private static Stream<Fault> skillIdsDiffer(CatalogDocuments documents) {
        Map<String, String> first = new HashMap<>();
        return documents
                .all(FileKind.SKILL)
                .filter(skill -> !skill.text("/id").isEmpty())
                .flatMap(skill -> {
                    String other = first.putIfAbsent(skill.text("/id"), skill.file());
                    return other == null
                            ? Stream.empty()
                            : Stream.of(skill.fault(
                                    "/id",
                                    "'" + skill.text("/id") + "' is already the id in " + other
                                            + ": choose another one."));
                });
    }

    private static Stream<Fault> groupIsKnownAndTheFolder(CatalogDocuments documents) {
        Set<String> groups = new HashSet<>();
        documents.catalog().stream()
                .flatMap(catalog -> catalog.parts("/groups"))
                .forEach(group -> groups.add(group.json().path("id").asString("")));
        return documents
                .all(FileKind.SKILL)
                .filter(skill -> !skill.text("/group").isEmpty())
                .flatMap(skill -> {
                    String group = skill.text("/group");
                    if (!groups.isEmpty() && !groups.contains(group)) {
                        return Stream.of(skill.fault(
                                "/group",
                                "There is no group '" + group
                                        + "': use one of catalog.yaml's groups, or add it there."));
                    }
                    return skill.file().startsWith("skills/" + group + "/")
                            ? Stream.empty()
                            : Stream.of(skill.fault(
                                    "/group",
                                    "The group '" + group + "' is not the folder's name: move the file to skills/"
                                            + group + ", or change the group."));
                });
    }

    private static Stream<Fault> templateIsKnown(CatalogDocuments documents) {
        String at = "/practice/template";
        return documents
                .all(FileKind.SKILL)
                .filter(skill -> !skill.text(at).isEmpty())
                .filter(skill -> !documents.knows(FileKind.TEMPLATE, skill.text(at)))
                .map(skill -> skill.fault(
                        at,
                        "There is no template '" + skill.text(at)
                                + "': use one of the folder templates, or add it there."));
    }

    private static Stream<Fault> skillsNamedAreKnown(CatalogDocuments documents) {
        return Stream.of(
                        unknownSkills(documents, FileKind.CATALOG, "/coachRequires"),
                        unknownSkills(documents, FileKind.SKILL, "/requires"),
                        unknownSkills(documents, FileKind.JOB_ROLE, "/skills"))
                .flatMap(faults -> faults);
    }

    private static Stream<Fault> unknownSkills(CatalogDocuments documents, FileKind kind, String list) {
        return documents
                .all(kind)
                .flatMap(document -> document.parts(list)
                        .filter(part -> part.json().isString())
                        .filter(part ->
                                !documents.knows(FileKind.SKILL, part.json().stringValue()))
                        .map(part -> document.fault(
                                part.pointer(),
                                "There is no skill '" + part.json().stringValue()
                                        + "': correct its spelling, add it below skills, or take it out.")));
    }

    private static Stream<Fault> evidenceCanBeReached(CatalogDocuments documents) {
        return documents.all(FileKind.SKILL).flatMap(skill -> {
            int minimum = skill.number("/practice/minimum");
            return Arrays.stream(new String[] {"days", "observed"})
                    .filter(what -> minimum > 0 && skill.number("/practice/" + what) > minimum)
                    .map(what -> skill.fault(
                            "/practice/" + what,
                            "'" + what + "' is " + skill.number("/practice/" + what)
                                    + ", more than the practices asked for: write at most " + minimum
                                    + ", or raise 'minimum'."));
        });
    }

    private static Stream<Fault> criteriaDiffer(CatalogDocuments documents) {
        return documents.all(FileKind.SKILL).flatMap(skill -> sameIds(skill, "/criteria", "criterion"));
    }

    private static Stream<Fault> prerequisitesHaveNoRing(CatalogDocuments documents) {
        Map<String, List<String>> requires = new LinkedHashMap<>();
        Map<String, YamlDocument> files = new HashMap<>();
        documents.all(FileKind.SKILL).forEach(skill -> {
            files.putIfAbsent(skill.text("/id"), skill);
            requires.putIfAbsent(
                    skill.text("/id"),
                    skill.parts("/requires")
                            .map(part -> part.json().asString(""))
                            .toList());
        });
        return PrerequisiteGraph.rings(requires).stream().map(ring -> ringFault(ring, files.get(ring.get(0))));
    }

    private static Fault ringFault(List<String> ring, YamlDocument first) {
        String next = ring.get(1 % ring.size());
        String arrow = first.parts("/requires")
                .filter(part -> part.json().asString("").equals(next))
                .map(Part::pointer)
                .findFirst()
                .orElse("/requires");
        return first.fault(
                arrow,
                "These skills require each other in a ring, so that none would ever open: " + String.join(" → ", ring)
                        + " → " + ring.get(0) + ". Take one of them out of another's 'requires'.");
    }

    /** The members of a list that bear an id a member before them bears. */
    static Stream<Fault> sameIds(YamlDocument document, String list, String what) {
        Set<String> seen = new HashSet<>();
        return document.parts(list)
                .filter(part -> part.json().path("id").isString())
                .filter(part -> !seen.add(part.json().path("id").stringValue()))
                .map(part -> document.fault(
                        part.pointer() + "/id",
                        "The " + what + " '" + part.json().path("id").stringValue()
                                + "' stands in this list already: choose another id."));
    }
}
