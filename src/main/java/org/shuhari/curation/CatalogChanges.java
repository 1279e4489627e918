package org.shuhari.curation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.JobRole;
import org.shuhari.catalog.PracticeTemplate;
import org.shuhari.catalog.Skill;
import org.shuhari.catalog.SkillChange;

/**
 * What a catalog changes against the one in force. A skill is never gone: a folder without it has a fault.
 *
 * @param added new skills
 * @param changed skills that differ, their being retired aside
 * @param retired no longer offered
 * @param returned offered again
 * @param frame whether anything of catalog.yaml itself differs: title, version, groups, what coaches master
 */
public record CatalogChanges(
        List<Skill> added,
        List<SkillChange> changed,
        List<SkillChange> retired,
        List<SkillChange> returned,
        List<Piece> templates,
        List<RoleChange> jobRoles,
        boolean frame) {

    /** A template or job role that differs. @param how {@code added}, {@code changed} or {@code removed} */
    public record Piece(String id, String title, String how) {}

    /** A job role that differs, with the titles of the skills it needs from now on, and no longer. */
    public record RoleChange(Piece role, List<String> needs, List<String> noLonger) {}

    static CatalogChanges between(Catalog before, Catalog after) {
        List<SkillChange> known = after.skills().stream()
                .flatMap(skill -> before.find(skill.id()).map(old -> new SkillChange(old, skill)).stream())
                .toList();
        return new CatalogChanges(
                after.skills().stream()
                        .filter(skill -> before.find(skill.id()).isEmpty())
                        .toList(),
                known.stream().filter(SkillChange::changes).toList(),
                known.stream().filter(SkillChange::retires).toList(),
                known.stream().filter(SkillChange::returns).toList(),
                pieces(before.templates(), after.templates(), PracticeTemplate::id, PracticeTemplate::title),
                roles(before, after),
                !frame(before).equals(frame(after)));
    }

    private static List<Object> frame(Catalog catalog) {
        return List.of(catalog.slug(), catalog.title(), catalog.version(), catalog.groups(), catalog.coachRequires());
    }

    private static List<RoleChange> roles(Catalog before, Catalog after) {
        return pieces(before.jobRoles(), after.jobRoles(), JobRole::id, JobRole::title).stream()
                .map(piece -> new RoleChange(
                        piece,
                        titles(after, skills(after, piece.id()), skills(before, piece.id())),
                        titles(after, skills(before, piece.id()), skills(after, piece.id()))))
                .toList();
    }

    private static List<String> skills(Catalog catalog, String role) {
        return catalog.jobRole(role).map(JobRole::skills).orElse(List.of());
    }

    private static List<String> titles(Catalog catalog, List<String> these, List<String> without) {
        return these.stream()
                .filter(skill -> !without.contains(skill))
                .map(skill -> catalog.find(skill).map(Skill::title).orElse(skill))
                .toList();
    }

    private static <T> List<Piece> pieces(
            List<T> before, List<T> after, Function<T, String> id, Function<T, String> title) {
        Map<String, T> was = before.stream().collect(Collectors.toMap(id, Function.identity()));
        Map<String, T> is = after.stream().collect(Collectors.toMap(id, Function.identity()));
        Set<String> ids = new LinkedHashSet<>();
        Stream.concat(after.stream(), before.stream()).map(id).forEach(ids::add);
        List<Piece> pieces = new ArrayList<>();
        for (String each : ids) {
            T old = was.get(each);
            T now = is.get(each);
            if (!Objects.equals(old, now)) {
                String how = old == null ? "added" : now == null ? "removed" : "changed";
                pieces.add(new Piece(each, title.apply(now == null ? old : now), how));
            }
        }
        return pieces;
    }

    /** The ids of the skills whose people are concerned: those that change or retire. */
    Set<String> concerned() {
        return Stream.concat(changed.stream(), retired.stream())
                .map(change -> change.after().id())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Nothing that anybody would notice. */
    public boolean none() {
        return Stream.of(added, changed, retired, returned, templates, jobRoles).allMatch(List::isEmpty) && !frame;
    }
}
