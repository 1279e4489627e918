package org.shuhari.mastery;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.shuhari.people.OrganisationTree;

/**
 * R6: who may sign off one skill for one learner on one day; a pure function of the coaches, the tree of units and the
 * question. The circle begins with the coaches of the learner's unit and widens ancestor by ancestor.
 */
final class CoachingRights {

    private final Deciding question;
    private final OrganisationTree tree;
    private final List<UUID> way;
    private final List<Coach> able;
    private final LocalDate today;

    /**
     * @param unit the learner's unit today; null for somebody in no unit, whom nobody coaches
     * @param coaches all that can matter; further ones do no harm
     */
    CoachingRights(Deciding question, UUID unit, OrganisationTree tree, Collection<Coach> coaches, LocalDate today) {
        this.question = question;
        this.tree = tree;
        this.way = unit == null ? List.of() : tree.withAncestors(unit);
        this.able = coaches.stream()
                .filter(c -> c.able().containsKey(question.skill()) && !c.id().equals(question.learner()))
                .toList();
        this.today = today;
    }

    /** Whether the coaches of the learner's own unit are too few, or too late, so that the circle is wider. */
    boolean widens() {
        return widensBeyond(0);
    }

    /** Whether the circle reaches further up than so many ancestors. */
    boolean widensBeyond(int ancestors) {
        return level() > ancestors;
    }

    Map<UUID, Basis> mayDecide() {
        Map<UUID, Basis> deciding = new LinkedHashMap<>();
        if (way.isEmpty()) {
            return deciding;
        }
        able.stream()
                .filter(this::coachesTheUnit)
                .forEach(c -> deciding.put(c.id(), c.able().get(question.skill())));
        circle(level()).forEach(c -> deciding.putIfAbsent(c.id(), Basis.OFFERED));
        deciding.keySet().removeAll(question.signed());
        deciding.keySet().removeAll(question.excluded());
        return deciding;
    }

    /** How many ancestors up the circle reaches: 0 is the learner's own unit. */
    private int level() {
        int top = way.size() - 1;
        int level = 0;
        while (level < top && remaining(level) < question.needed()) {
            level++;
        }
        boolean late = question.promisedUntil() != null && today.isAfter(question.promisedUntil());
        return late && level < top ? level + 1 : Math.max(level, 0);
    }

    private long remaining(int level) {
        return circle(level).stream()
                .filter(c -> !c.away()
                        && !question.signed().contains(c.id())
                        && !question.excluded().contains(c.id()))
                .count();
    }

    private List<Coach> circle(int level) {
        Set<UUID> below = level == 0 ? Set.of() : tree.withDescendants(way.get(level));
        return able.stream()
                .filter(c -> coachesTheUnit(c) || c.units().stream().anyMatch(below::contains))
                .toList();
    }

    private boolean coachesTheUnit(Coach coach) {
        return coach.units().stream().anyMatch(way::contains);
    }
}
