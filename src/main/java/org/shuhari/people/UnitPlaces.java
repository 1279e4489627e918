package org.shuhari.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** Today's units by their paths; an unknown path is made, from the top down. */
final class UnitPlaces {

    private final Map<UUID, Unit> units = new HashMap<>();
    private final Map<UUID, Map<String, List<UUID>>> below = new HashMap<>();
    private final Map<String, List<UUID>> found = new HashMap<>();
    private final List<Unit> made = new ArrayList<>();
    private final List<String> madePaths = new ArrayList<>();
    private final Supplier<UUID> ids;

    UnitPlaces(Collection<Unit> known, Supplier<UUID> ids) {
        this.ids = ids;
        known.forEach(this::add);
    }

    private void add(Unit unit) {
        units.put(unit.id(), unit);
        below.computeIfAbsent(unit.parentId(), parent -> new HashMap<>())
                .computeIfAbsent(key(unit.name()), name -> new ArrayList<>(1))
                .add(unit.id());
    }

    /** Two units side by side are told apart without regard to case. */
    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * The unit of a faultless path. Where two units have the same path, the one that is preferred, else the first.
     *
     * @param preferred may be null
     */
    UUID at(String path, UUID preferred) {
        List<UUID> there = found.computeIfAbsent(path, written -> find(UnitPath.of(written)));
        return preferred != null && there.contains(preferred) ? preferred : there.get(0);
    }

    private List<UUID> find(UnitPath path) {
        List<UUID> at = new ArrayList<>();
        at.add(null);
        for (int level = 0; level < path.names().size(); level++) {
            String name = path.names().get(level);
            List<UUID> next = new ArrayList<>();
            at.forEach(
                    parent -> next.addAll(below.getOrDefault(parent, Map.of()).getOrDefault(key(name), List.of())));
            if (next.isEmpty()) {
                next.add(make(name, at.get(0)));
            }
            at = next;
        }
        return at;
    }

    private UUID make(String name, UUID parent) {
        Unit unit = new Unit(ids.get(), name, parent);
        add(unit);
        made.add(unit);
        madePaths.add(path(unit));
        return unit.id();
    }

    private String path(Unit unit) {
        return unit.parentId() == null ? unit.name() : path(units.get(unit.parentId())) + "/" + unit.name();
    }

    /** Parents first. */
    List<Unit> made() {
        return made;
    }

    List<String> madePaths() {
        return madePaths;
    }
}
