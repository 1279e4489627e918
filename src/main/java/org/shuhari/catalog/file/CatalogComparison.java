package org.shuhari.catalog.file;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.Criterion;
import org.shuhari.catalog.Skill;

/**
 * What a folder may not do to the catalog in force (R14): people were signed off by those criteria, and are on the way
 * to those skills.
 */
final class CatalogComparison {

    private final Catalog accepted;

    CatalogComparison(Catalog accepted) {
        this.accepted = accepted.in(Catalog.ORIGINAL);
    }

    Stream<Fault> faults(CatalogDocuments documents) {
        Map<String, YamlDocument> skills = documents
                .all(FileKind.SKILL)
                .collect(Collectors.toMap(skill -> skill.text("/id"), Function.identity(), (a, b) -> a));
        return accepted.skills().stream().flatMap(before -> {
            YamlDocument now = skills.get(before.id());
            if (now != null) {
                return changed(before, now);
            }
            return documents.knows(FileKind.SKILL, before.id()) ? Stream.empty() : Stream.of(removed(before));
        });
    }

    private static Fault removed(Skill before) {
        return new Fault(
                "skills/" + before.group() + "/" + before.id() + ".yaml",
                1,
                "The skill '" + before.id() + "' is in force and gone here: keep its file and write 'retired: true'.");
    }

    private static Stream<Fault> changed(Skill before, YamlDocument now) {
        int version = now.number("/version");
        if (version < before.version()) {
            return Stream.of(now.fault(
                    "/version",
                    "Version " + before.version() + " of '" + before.id()
                            + "' is in force: write that or a higher one."));
        }
        if (version > before.version()) {
            return Stream.empty();
        }
        return Stream.concat(newOrChanged(before, now), gone(before, now));
    }

    private static Stream<Fault> newOrChanged(Skill before, YamlDocument now) {
        return now.parts("/criteria").flatMap(part -> {
            String id = part.json().path("id").asString("");
            Optional<Criterion> known = before.criterion(id);
            if (known.isEmpty()) {
                return Stream.of(now.fault(part.pointer(), raise("The criterion '" + id + "' is new", before)));
            }
            Criterion is = new Criterion(
                    id,
                    part.json().path("text").asString(""),
                    part.json().path("lookFor").asString(""),
                    part.json().path("notYet").asString(""));
            return known.get().equals(is)
                    ? Stream.empty()
                    : Stream.of(now.fault(part.pointer(), raise("The criterion '" + id + "' is changed", before)));
        });
    }

    private static Stream<Fault> gone(Skill before, YamlDocument now) {
        return before.criterionIds().stream()
                .filter(id -> now.parts("/criteria")
                        .noneMatch(part -> part.json().path("id").asString("").equals(id)))
                .map(id -> now.fault("/criteria", raise("The criterion '" + id + "' is gone", before)));
    }

    private static String raise(String what, Skill before) {
        return what + ", but version " + before.version() + " is in force with other criteria: raise 'version' to "
                + (before.version() + 1) + ", or undo the change.";
    }
}
