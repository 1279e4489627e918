package org.shuhari.gaps.team;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shuhari.people.OrganisationTree;
import org.shuhari.people.Unit;

/**
 * A unit with its place in the organisation.
 *
 * @param names from the top down to the unit itself
 */
public record UnitPath(UUID unit, List<String> names) {

    public static UnitPath of(UUID unit, OrganisationTree tree) {
        List<String> names = tree.withAncestors(unit).stream()
                .map(u -> tree.unit(u).map(Unit::name).orElse(""))
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.reverse(names);
        return new UnitPath(unit, List.copyOf(names));
    }

    /** The unit and what it lies in, without the top that all share: Billing team, Customer care. */
    public String label() {
        List<String> below = new ArrayList<>(names.size() == 1 ? names : names.subList(1, names.size()));
        Collections.reverse(below);
        return String.join(", ", below);
    }

    /** In the order of the tree. */
    String path() {
        return String.join("/", names);
    }
}
