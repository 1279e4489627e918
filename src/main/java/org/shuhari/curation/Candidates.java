package org.shuhari.curation;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.CatalogContent;
import org.shuhari.catalog.Catalogs;
import org.shuhari.catalog.Criterion;
import org.shuhari.catalog.Skill;
import org.shuhari.catalog.SkillChange;
import org.shuhari.catalog.file.CatalogReading;
import org.shuhari.catalog.file.CatalogSource;
import org.shuhari.mastery.SkillCensus;
import org.shuhari.mastery.SkillCensus.Member;
import org.shuhari.people.Employee;
import org.shuhari.people.People;
import org.shuhari.shared.UseCase;

/** The folder's catalog, looked at before it is taken, and taking it. */
@UseCase
public class Candidates {

    @Inject
    private CatalogSource source;

    @Inject
    private Catalogs catalogs;

    @Inject
    private SkillCensus census;

    @Inject
    private People people;

    /**
     * Reads the folder anew.
     *
     * @param names whether the reader may see who is concerned (R13: HR), or how many alone
     */
    public Candidate look(boolean names) {
        Catalogs.InForce now = catalogs.history().get(0);
        CatalogReading reading = source.read(Optional.of(now.catalog()));
        if (reading.content().isEmpty()) {
            return new Candidate(now.catalog(), now.since(), reading.faults(), null, null, Map.of());
        }
        Catalog found = reading.content().get().catalog();
        CatalogChanges changes = CatalogChanges.between(now.catalog(), found);
        return new Candidate(
                now.catalog(), now.since(), List.of(), found, changes, affected(found, changes.concerned(), names));
    }

    /**
     * Takes the folder's catalog.
     *
     * @param hash of the content that was shown
     * @return false when that one is in force already
     * @throws org.shuhari.shared.Problem 409 {@code catalog-changed} when the folder holds something else by now, or another
     *     catalog was accepted meanwhile; 409 {@code catalog-faulty} with {@code faults}
     */
    public boolean take(UUID by, String hash) {
        Catalog now = catalogs.original();
        if (now.id().equals(hash)) {
            return false;
        }
        CatalogReading reading = source.read(Optional.of(now));
        CatalogContent content = reading.content().orElseThrow(() -> CurationRefusals.catalogFaulty(reading.faults()));
        if (!content.hash().equals(hash)) {
            throw CurationRefusals.catalogChanged(content.hash());
        }
        try {
            catalogs.accept(content, now.id(), by);
        } catch (IllegalStateException another) {
            throw CurationRefusals.catalogChanged(content.hash());
        }
        return true;
    }

    /** Who holds a skill of the catalog in force under an older version (R14), by skill; none is left out. */
    public Map<Skill, Affected> underOlderVersions(boolean names) {
        Catalog now = catalogs.original();
        Catalog shown = catalogs.current();
        Set<String> later = now.skills().stream()
                .filter(skill -> skill.version() > 1)
                .map(Skill::id)
                .collect(Collectors.toSet());
        Map<Skill, Affected> older = new LinkedHashMap<>();
        affected(now, later, names).forEach((skill, whom) -> {
            if (whom.mastered() > 0) {
                older.put(shown.skill(skill), whom.in(shown.skill(skill)));
            }
        });
        return older;
    }

    private Map<String, Affected> affected(Catalog after, Set<String> skills, boolean named) {
        Map<String, List<Member>> members = new LinkedHashMap<>();
        census.of(skills).forEach((skill, all) -> {
            Skill now = after.skill(skill);
            members.put(
                    skill, all.stream().filter(member -> concerned(member, now)).toList());
        });
        Map<UUID, String> names = named ? names(members) : Map.of();
        List<Catalog> history =
                catalogs.history().stream().map(Catalogs.InForce::catalog).toList();
        Map<String, Affected> affected = new LinkedHashMap<>();
        members.forEach((skill, those) ->
                affected.put(skill, Affected.of(those, unseen(those, after.skill(skill), history), names)));
        return affected;
    }

    /** Who holds it by the criteria of that very version has nothing new to show. */
    private static boolean concerned(Member member, Skill now) {
        return now.retired() || !member.state().isCurrent() || member.currentUnderOlderThan(now.version());
    }

    private Map<UUID, String> names(Map<String, List<Member>> members) {
        Set<UUID> few = members.values().stream()
                .filter(those -> those.size() <= Affected.NAMED)
                .flatMap(List::stream)
                .map(Member::employee)
                .collect(Collectors.toSet());
        return people.byIds(few).values().stream().collect(Collectors.toMap(Employee::id, Employee::name));
    }

    private static TreeMap<Integer, List<Criterion>> unseen(List<Member> members, Skill now, List<Catalog> history) {
        return members.stream()
                .filter(member -> !now.retired() && member.currentUnderOlderThan(now.version()))
                .map(Member::version)
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), version -> unseen(now, version, history), (a, b) -> a, TreeMap::new));
    }

    /** A version that no accepted catalog holds was confirmed before this catalog's time: then all of it is new. */
    private static List<Criterion> unseen(Skill now, int version, List<Catalog> history) {
        return history.stream()
                .flatMap(catalog -> catalog.find(now.id()).stream())
                .filter(then -> then.version() == version)
                .findFirst()
                .map(then -> new SkillChange(then, now).unseen())
                .orElse(now.criteria());
    }
}
