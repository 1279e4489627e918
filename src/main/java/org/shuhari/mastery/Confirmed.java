package org.shuhari.mastery;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shuhari.catalog.Skill;

/**
 * What a confirmation did.
 *
 * @param confirmation its id
 * @param unlocked the skills it opened, in the catalog's order (R8)
 * @param renewed the required skills it renewed (R9)
 */
public record Confirmed(UUID confirmation, List<String> unlocked, List<String> renewed) {

    static Confirmed of(Reckoning before, Reckoning after, List<FactRow> rows) {
        List<String> unlocked = before.catalog().skills().stream()
                .map(Skill::id)
                .filter(skill ->
                        before.state(skill) == MasteryState.LOCKED && after.state(skill) != MasteryState.LOCKED)
                .toList();
        Set<UUID> renewed = rows.stream()
                .filter(Renewal.class::isInstance)
                .map(row -> ((Renewal) row).confirmation())
                .collect(Collectors.toSet());
        List<String> roots = before.facts().confirmations().stream()
                .filter(c -> renewed.contains(c.id()))
                .map(Confirmation::skill)
                .distinct()
                .toList();
        Confirmation made = (Confirmation) rows.get(0);
        return new Confirmed(made.id(), unlocked, roots);
    }
}
