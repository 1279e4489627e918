package org.shuhari.catalog;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which skill opens which: the arrows between skills, without a ring. */
public final class PrerequisiteGraph {

    private final Map<String, List<String>> requires = new LinkedHashMap<>();
    private final Map<String, List<String>> unlocks = new LinkedHashMap<>();
    private final Map<String, Integer> depths = new LinkedHashMap<>();

    private PrerequisiteGraph() {}

    /** @throws IllegalArgumentException when the skills stand in a ring; the loader reports rings before it comes to that */
    public static PrerequisiteGraph of(Collection<Skill> skills) {
        PrerequisiteGraph graph = new PrerequisiteGraph();
        for (Skill skill : skills) {
            graph.requires.put(skill.id(), skill.requires());
            graph.unlocks.computeIfAbsent(skill.id(), s -> new ArrayList<>());
            skill.requires()
                    .forEach(r -> graph.unlocks
                            .computeIfAbsent(r, s -> new ArrayList<>())
                            .add(skill.id()));
        }
        List<List<String>> rings = rings(graph.requires);
        if (!rings.isEmpty()) {
            throw new IllegalArgumentException("prerequisites in a ring: " + rings.get(0));
        }
        graph.requires.keySet().forEach(graph::measureDepth);
        return graph;
    }

    /** The skills that require this one, directly, in the catalog's order. */
    public List<String> unlocks(String skill) {
        return List.copyOf(unlocks.getOrDefault(skill, List.of()));
    }

    /** How many steps lead to a skill on the longest way: 0 where nothing is required. */
    public int depth(String skill) {
        return depths.getOrDefault(skill, 0);
    }

    private int measureDepth(String skill) {
        Integer known = depths.get(skill);
        if (known != null) {
            return known;
        }
        int depth = requires.getOrDefault(skill, List.of()).stream()
                .mapToInt(r -> measureDepth(r) + 1)
                .max()
                .orElse(0);
        depths.put(skill, depth);
        return depth;
    }

    /** All skills required by this one, through all steps, without itself. */
    public Set<String> roots(String skill) {
        return closure(skill, requires);
    }

    /** All skills this one leads to, through all steps, without itself. */
    public Set<String> leadsTo(String skill) {
        return closure(skill, unlocks);
    }

    /** These skills and all they require, prerequisites first. */
    public List<String> wayTo(Collection<String> skills) {
        Set<String> way = new LinkedHashSet<>();
        skills.forEach(skill -> addAfterRoots(skill, way));
        return List.copyOf(way);
    }

    private void addAfterRoots(String skill, Set<String> way) {
        if (!way.contains(skill)) {
            requires.getOrDefault(skill, List.of()).forEach(r -> addAfterRoots(r, way));
            way.add(skill);
        }
    }

    private static Set<String> closure(String skill, Map<String, List<String>> arrows) {
        Set<String> reached = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(arrows.getOrDefault(skill, List.of()));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (reached.add(next)) {
                open.addAll(arrows.getOrDefault(next, List.of()));
            }
        }
        return reached;
    }

    /**
     * The rings among the arrows, each once, from its first skill on: {@code [a, b, c]} stands for a → b → c → a.
     *
     * @param requires skill → the skills it requires; arrows to unknown skills are passed over
     */
    public static List<List<String>> rings(Map<String, List<String>> requires) {
        List<List<String>> rings = new ArrayList<>();
        Set<String> done = new LinkedHashSet<>();
        for (String skill : requires.keySet()) {
            walk(skill, requires, new ArrayList<>(), done, rings);
        }
        return rings;
    }

    private static void walk(
            String skill,
            Map<String, List<String>> requires,
            List<String> trail,
            Set<String> done,
            List<List<String>> rings) {
        int seen = trail.indexOf(skill);
        if (seen >= 0) {
            rings.add(List.copyOf(trail.subList(seen, trail.size())));
            return;
        }
        if (done.contains(skill) || !requires.containsKey(skill)) {
            return;
        }
        trail.add(skill);
        requires.get(skill).forEach(r -> walk(r, requires, trail, done, rings));
        trail.remove(trail.size() - 1);
        done.add(skill);
    }
}
