package org.shuhari.mastery;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.Skill;
import org.shuhari.people.OrganisationSettings;

/** One person's whole standing, reckoned from facts, catalog, settings and a day, and from nothing else (R1). */
final class Reckoning {

    private final Facts facts;
    private final Catalog catalog;
    private final OrganisationSettings settings;
    private final LocalDate today;
    private final Map<String, Standing> standings = new LinkedHashMap<>();

    Reckoning(Facts facts, Catalog catalog, OrganisationSettings settings, LocalDate today) {
        this.facts = facts;
        this.catalog = catalog;
        this.settings = settings;
        this.today = today;
        Map<String, SkillFacts> bySkill = facts.bySkill(catalog.skills());
        catalog.skills().forEach(s -> standings.put(s.id(), new Standing(s, bySkill.get(s.id()), settings, today)));
    }

    Facts facts() {
        return facts;
    }

    Catalog catalog() {
        return catalog;
    }

    OrganisationSettings settings() {
        return settings;
    }

    LocalDate today() {
        return today;
    }

    /** The same person and day after an event. */
    Reckoning after(List<FactRow> rows) {
        return new Reckoning(facts.with(rows), catalog, settings, today);
    }

    /** @throws org.shuhari.shared.Problem 404 for an unknown skill */
    Standing of(String skill) {
        return standings.get(catalog.skill(skill).id());
    }

    /** The prerequisites that are not met (R2), in the order the skill names them. */
    List<String> prerequisites(Skill skill) {
        return skill.requires().stream()
                .filter(required -> standings.containsKey(required)
                        && !standings.get(required).met())
                .toList();
    }

    MasteryState state(String skill) {
        Standing standing = of(skill);
        return standing.state(prerequisites(standing.skill()).isEmpty());
    }

    /** The skills that hold a place, in the order they were pulled (R11). */
    List<String> inPractice() {
        return standings.values().stream()
                .filter(Standing::takesPlace)
                .sorted(Comparator.comparing(
                        s -> s.facts().lastPull().orElseThrow().at()))
                .map(s -> s.skill().id())
                .toList();
    }

    Path path() {
        Map<String, Progress> progress = new LinkedHashMap<>();
        standings.forEach((id, standing) -> progress.put(id, standing.progress(prerequisites(standing.skill()))));
        return new Path(facts.employee(), today, catalog, settings.wip(), inPractice(), progress);
    }
}
