package org.shuhari.people;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What keeps the tree a tree: never a ring, not too deep, and no two units of one name side by side. */
final class UnitRules {

    /** The most levels. */
    static final int LEVELS = 50;

    /** The longest name (characters). */
    static final int NAME = 200;

    private final OrganisationTree tree;

    UnitRules(OrganisationTree tree) {
        this.tree = tree;
    }

    /** A path is names with slashes between them, so a name holds none. */
    static void checkName(Faults faults, String name) {
        faults.needed("name", name, NAME);
        if (name != null && name.contains("/")) {
            faults.add("name", "Leave out the slash: it stands between the names of a path.");
        }
    }

    /**
     * A unit, there already or new, may lie below a parent under a name.
     *
     * @param unit null for a new one
     * @param parent null for the top
     */
    void checkPlace(UUID unit, UUID parent, String name) {
        if (unit != null && parent != null && tree.isWithin(parent, unit)) {
            throw PeopleRefusals.ring();
        }
        checkDepth(parent, unit == null ? 1 : tree.height(unit));
        boolean taken = tree.children(parent).stream()
                .anyMatch(sibling ->
                        !sibling.id().equals(unit) && key(sibling.name()).equals(key(name)));
        if (taken) {
            throw PeopleRefusals.sameName(List.of(name));
        }
    }

    /** All below one unit may lie below the other. */
    void checkMerge(UUID unit, UUID into) {
        if (tree.isWithin(into, unit)) {
            throw PeopleRefusals.mergedIntoOwn();
        }
        checkDepth(into, tree.height(unit) - 1);
        Set<String> there = tree.children(into).stream()
                .filter(child -> !child.id().equals(unit))
                .map(child -> key(child.name()))
                .collect(Collectors.toSet());
        List<String> twice = tree.children(unit).stream()
                .map(Unit::name)
                .filter(name -> there.contains(key(name)))
                .toList();
        if (!twice.isEmpty()) {
            throw PeopleRefusals.sameName(twice);
        }
    }

    private void checkDepth(UUID parent, int levels) {
        if ((parent == null ? 0 : tree.withAncestors(parent).size()) + levels > LEVELS) {
            throw PeopleRefusals.tooDeep(LEVELS);
        }
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
