package org.shuhari.mastery;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.Catalogs;
import org.shuhari.catalog.Skill;
import org.shuhari.people.OrganisationSettings;
import org.shuhari.people.Settings;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.UseCase;

/** Whose mastery comes up for a refresh (R9). */
@UseCase
public class Refreshes {

    /** People read at once. */
    private static final int CHUNK = 500;

    /** Adding months to the end of a month loses up to three days. */
    private static final int CLIPPED = 3;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private FactTables tables;

    @Inject
    private Catalogs catalogs;

    @Inject
    private Settings settings;

    @Inject
    private OrganisationClock clock;

    /**
     * A skill that somebody masters, until a day.
     *
     * @param until the refresh date, the last day it holds
     * @param from the first day on which a practice counts for the refresh
     */
    public record Due(UUID employee, String skill, LocalDate until, LocalDate from) {}

    /**
     * Everybody who works here and has a refresh date from today on within so many days, and no request waiting for it; by
     * person and skill. Skills that are retired, or in the catalog no more, ask for nothing.
     */
    public List<Due> within(int days) {
        LocalDate today = clock.today();
        Map<UUID, Set<String>> candidates = candidates(today, today.plusDays(days));
        OrganisationSettings now = settings.current();
        Catalog catalog = catalogs.current();
        List<Due> due = new ArrayList<>();
        List<UUID> people = List.copyOf(candidates.keySet());
        for (int begin = 0; begin < people.size(); begin += CHUNK) {
            List<UUID> chunk = people.subList(begin, Math.min(people.size(), begin + CHUNK));
            Map<UUID, Facts> facts = tables.standingOf(chunk, skillsOf(chunk, candidates));
            chunk.forEach(person -> candidates.get(person).stream()
                    .flatMap(skill -> catalog.find(skill).stream())
                    .filter(skill -> !skill.retired())
                    .map(skill -> standing(skill, facts.get(person), now, today))
                    .flatMap(standing -> due(person, standing, today, today.plusDays(days)))
                    .forEach(due::add));
        }
        return due;
    }

    private static Standing standing(Skill skill, Facts facts, OrganisationSettings now, LocalDate today) {
        return new Standing(skill, facts.bySkill(List.of(skill)).get(skill.id()), now, today);
    }

    private static Stream<Due> due(UUID person, Standing standing, LocalDate today, LocalDate end) {
        return standing.holding().stream()
                .filter(holding -> holding.until() != null)
                .filter(holding ->
                        !holding.until().isBefore(today) && !holding.until().isAfter(end))
                .filter(holding -> standing.waiting().isEmpty())
                .map(holding -> new Due(person, standing.skill().id(), holding.until(), holding.noticeFrom()));
    }

    private static Set<String> skillsOf(Collection<UUID> people, Map<UUID, Set<String>> candidates) {
        Set<String> skills = new TreeSet<>();
        people.forEach(person -> skills.addAll(candidates.get(person)));
        return skills;
    }

    /** Whose date may lie before {@code end}: days away and exact months are looked at later. */
    private Map<UUID, Set<String>> candidates(LocalDate today, LocalDate end) {
        Map<UUID, Set<String>> candidates = new TreeMap<>();
        for (int months : periods()) {
            LocalDate limit = end.minusMonths(months).plusDays(CLIPPED);
            for (Object row : em.createNativeQuery("select distinct cast(c.employee_id as varchar(36)), c.skill from"
                            + " confirmation c join employee e on e.id = c.employee_id"
                            + " where c.revoked_at is null and c.refresh_months = ?1 and c.confirmed_on <= ?2"
                            + " and (e.left_on is null or e.left_on > ?3) and not exists (select 1 from renewal n"
                            + " where n.confirmation_id = c.id and n.revoked_at is null and n.renewed_on > ?2)")
                    .setParameter(1, months)
                    .setParameter(2, limit)
                    .setParameter(3, today)
                    .getResultList()) {
                Row columns = new Row((Object[]) row);
                candidates.computeIfAbsent(columns.id(), k -> new TreeSet<>()).add(columns.text());
            }
        }
        return new LinkedHashMap<>(candidates);
    }

    private List<Integer> periods() {
        List<Integer> periods = new ArrayList<>();
        for (Object months : em.createNativeQuery(
                        "select distinct refresh_months from confirmation where refresh_months > 0 and revoked_at is null")
                .getResultList()) {
            periods.add(((Number) months).intValue());
        }
        return periods;
    }
}
