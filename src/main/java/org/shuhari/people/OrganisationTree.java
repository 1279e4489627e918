package org.shuhari.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The tree of units at one moment. */
public final class OrganisationTree {

    private final Map<UUID, Unit> units = new LinkedHashMap<>();
    private final Map<UUID, List<UUID>> children = new LinkedHashMap<>();

    public OrganisationTree(Collection<Unit> all) {
        all.forEach(u -> units.put(u.id(), u));
        all.forEach(u ->
                children.computeIfAbsent(u.parentId(), p -> new ArrayList<>()).add(u.id()));
    }

    public Optional<Unit> unit(UUID id) {
        return Optional.ofNullable(units.get(id));
    }

    public Collection<Unit> units() {
        return List.copyOf(units.values());
    }

    /** The unit itself, its parent, and so on to the top; empty for an unknown unit. */
    public List<UUID> withAncestors(UUID unit) {
        Set<UUID> way = new LinkedHashSet<>();
        for (UUID at = unit;
                at != null && units.containsKey(at) && way.add(at);
                at = units.get(at).parentId()) {
            // walked to the top
        }
        return List.copyOf(way);
    }

    /** The unit itself and all below it. */
    public Set<UUID> withDescendants(UUID unit) {
        Set<UUID> below = new LinkedHashSet<>();
        collect(unit, below);
        return below;
    }

    private void collect(UUID unit, Set<UUID> below) {
        if (below.add(unit)) {
            children.getOrDefault(unit, List.of()).forEach(child -> collect(child, below));
        }
    }

    /** The units directly below one, in order of name; below null are those at the top. */
    public List<Unit> children(UUID parent) {
        return children.getOrDefault(parent, List.of()).stream().map(units::get).toList();
    }

    /** How many levels the unit and those below it take. */
    public int height(UUID unit) {
        return 1
                + children.getOrDefault(unit, List.of()).stream()
                        .mapToInt(this::height)
                        .max()
                        .orElse(0);
    }

    /** The names from the top down to the unit, with slashes between: the path that an import names it by. */
    public String path(UUID unit) {
        List<String> names = new ArrayList<>();
        withAncestors(unit).forEach(id -> names.add(0, units.get(id).name()));
        return String.join(" / ", names);
    }

    /** Whether {@code unit} is {@code above} or lies below it. */
    public boolean isWithin(UUID unit, UUID above) {
        return withAncestors(unit).contains(above);
    }
}
