package org.shuhari.mastery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.Skill;
import org.shuhari.people.OrganisationSettings;

/** The coaches from their tables, with what they may sign off: five queries for any number of them. */
@ApplicationScoped
class CoachTables {

    private static final String WORKING =
            " and e.roles like '%%COACH%%' and (e.left_on is null or e.left_on > cast(?1 as date))";

    private static final String COACHED = "select c.coach_id, c.unit_id from coaching_unit c join employee e on e.id ="
            + " c.coach_id where c.from_on <= cast(?1 as date) and (c.to_on is null or c.to_on >= cast(?1 as date))"
            + WORKING + " %1$s"
            + " union all select a.employee_id, a.unit_id from assignment a join employee e on e.id = a.employee_id"
            + " where a.from_on <= cast(?1 as date) and (a.to_on is null or a.to_on >= cast(?1 as date))"
            + WORKING + " %2$s"
            + " and not exists (select 1 from coaching_unit x where x.coach_id = e.id"
            + " and x.from_on <= cast(?1 as date) and (x.to_on is null or x.to_on >= cast(?1 as date)))";

    private static final String APPOINTED = "select p.coach_id, p.skill from appointment p"
            + " where p.from_on <= cast(?1 as date) and p.until_on >= cast(?1 as date)"
            + " and p.skill in %1$s and p.coach_id in %2$s";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private FactTables facts;

    /** Those who look after one of these units. */
    Map<UUID, Set<UUID>> unitsByCoach(Collection<UUID> units, LocalDate today) {
        return units.isEmpty()
                ? Map.of()
                : read(
                        COACHED.formatted("and c.unit_id in " + quoted(units), "and a.unit_id in " + quoted(units)),
                        today);
    }

    /** Of these people those who are coaches. */
    Map<UUID, Set<UUID>> coachesAmong(Collection<UUID> people, LocalDate today) {
        return people.isEmpty()
                ? Map.of()
                : read(COACHED.formatted("and e.id in " + quoted(people), "and e.id in " + quoted(people)), today);
    }

    /** Coaches who may be able to sign off a skill: appointed for it, or confirmed in it once. */
    List<UUID> mayBeAble(String skill, LocalDate today) {
        String named = FactTables.quotedSkills(List.of(skill));
        String either = FactTables.quotedSkills(List.of(skill, "*"));
        String sql = "select e.id from employee e where e.roles like '%COACH%'"
                + " and (e.left_on is null or e.left_on > cast(?1 as date)) and (exists"
                + " (select 1 from confirmation c where c.employee_id = e.id and c.revoked_at is null and c.skill in "
                + named
                + ") or exists (select 1 from appointment p where p.coach_id = e.id and p.from_on <= cast(?1 as date)"
                + " and p.until_on >= cast(?1 as date) and p.skill in " + either + "))";
        List<?> found =
                em.createNativeQuery(sql).setParameter(1, today.toString()).getResultList();
        return found.stream().map(id -> new Row(new Object[] {id}).id()).toList();
    }

    private Map<UUID, Set<UUID>> read(String sql, LocalDate today) {
        Map<UUID, Set<UUID>> units = new LinkedHashMap<>();
        rows(sql, today).forEach(columns -> {
            Row row = new Row(columns);
            units.computeIfAbsent(row.id(), coach -> new LinkedHashSet<>()).add(row.id());
        });
        return units;
    }

    /** The coaches with what they may sign off of these skills (R6 a). */
    List<Coach> able(
            Map<UUID, Set<UUID>> units,
            Collection<String> skills,
            Catalog catalog,
            OrganisationSettings settings,
            LocalDate today) {
        if (units.isEmpty() || skills.isEmpty()) {
            return List.of();
        }
        Set<String> asked = new LinkedHashSet<>(skills);
        Set<String> judged = new LinkedHashSet<>(asked);
        judged.addAll(catalog.coachRequires());
        Map<UUID, Set<String>> appointed = appointed(units.keySet(), asked, today);
        return facts.standingOf(units.keySet(), judged).values().stream()
                .map(known -> {
                    Set<String> current = current(known, judged, catalog, settings, today);
                    return new Coach(
                            known.employee(),
                            units.get(known.employee()),
                            known.away().stream().anyMatch(a -> a.covers(today)),
                            bases(asked, current, appointed.getOrDefault(known.employee(), Set.of()), catalog));
                })
                .toList();
    }

    private static Set<String> current(
            Facts known, Set<String> judged, Catalog catalog, OrganisationSettings settings, LocalDate today) {
        List<Skill> skills =
                catalog.skills().stream().filter(s -> judged.contains(s.id())).toList();
        Map<String, SkillFacts> bySkill = known.bySkill(skills);
        return skills.stream()
                .filter(s -> new Standing(s, bySkill.get(s.id()), settings, today).current())
                .map(Skill::id)
                .collect(Collectors.toSet());
    }

    private static Map<String, Basis> bases(
            Set<String> asked, Set<String> current, Set<String> appointed, Catalog catalog) {
        boolean masteredCoaching = current.containsAll(catalog.coachRequires());
        Map<String, Basis> bases = new HashMap<>();
        for (String skill : asked) {
            if (masteredCoaching && current.contains(skill)) {
                bases.put(skill, Basis.MASTERY);
            } else if (appointed.contains(skill) || appointed.contains("*")) {
                bases.put(skill, Basis.APPOINTED);
            }
        }
        return bases;
    }

    private Map<UUID, Set<String>> appointed(Collection<UUID> coaches, Set<String> skills, LocalDate today) {
        Set<String> named = new LinkedHashSet<>(skills);
        named.add("*");
        Map<UUID, Set<String>> appointed = new HashMap<>();
        rows(APPOINTED.formatted(FactTables.quotedSkills(named), quoted(coaches)), today)
                .forEach(columns -> {
                    Row row = new Row(columns);
                    appointed
                            .computeIfAbsent(row.id(), coach -> new HashSet<>())
                            .add(row.text());
                });
        return appointed;
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, LocalDate today) {
        return em.createNativeQuery(sql).setParameter(1, today.toString()).getResultList();
    }

    private static String quoted(Collection<UUID> ids) {
        return FactTables.quoted(ids);
    }
}
