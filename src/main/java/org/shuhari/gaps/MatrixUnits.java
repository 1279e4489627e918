package org.shuhari.gaps;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shuhari.people.Placements.Node;

/**
 * The tree of units in numbers: a unit keeps its number for ever, and its place in the tree tells whether another one lies below it
 * by comparing two numbers.
 */
final class MatrixUnits {

    static final int NONE = -1;

    private final Map<UUID, Integer> numbers = new HashMap<>();
    private final List<UUID> ids = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private int[] parent = new int[0];
    private int[] first = new int[0];
    private int[] last = new int[0];
    private List<List<Integer>> children = List.of();
    private List<Integer> tops = List.of();
    private int standing;

    /** Takes the tree of the matrix's day. Units that are no longer in it keep their numbers and lie nowhere. */
    void take(List<Node> nodes) {
        nodes.forEach(node -> names.set(numberOf(node.id()), node.name()));
        parent = new int[ids.size()];
        first = new int[ids.size()];
        last = new int[ids.size()];
        Arrays.fill(parent, NONE);
        Arrays.fill(first, NONE);
        Arrays.fill(last, NONE);
        children = new ArrayList<>();
        ids.forEach(id -> children.add(new ArrayList<>(0)));
        tops = new ArrayList<>();
        for (Node node : nodes) {
            int unit = numberOf(node.id());
            parent[unit] = node.parent() == null ? NONE : numbers.getOrDefault(node.parent(), NONE);
            (parent[unit] == NONE ? tops : children.get(parent[unit])).add(unit);
        }
        standing = 0;
        for (int top : tops) {
            standing = order(top, standing);
        }
    }

    private int order(int unit, int next) {
        first[unit] = next;
        int after = next + 1;
        for (int child : children.get(unit)) {
            after = order(child, after);
        }
        last[unit] = after - 1;
        return after;
    }

    private int numberOf(UUID id) {
        return numbers.computeIfAbsent(id, fresh -> {
            ids.add(fresh);
            names.add("");
            return ids.size() - 1;
        });
    }

    /** {@link #NONE} for a unit that was never met. */
    int number(UUID id) {
        return numbers.getOrDefault(id, NONE);
    }

    /** Whether the unit lies in that day's tree. */
    boolean stands(int unit) {
        return unit != NONE && unit < first.length && first[unit] != NONE;
    }

    /** Its place in the order of the tree, where those below a unit follow it at once: from 0. */
    int place(int unit) {
        return first[unit];
    }

    /** The place of the last unit below one; its own when there is none. */
    int lastPlaceWithin(int unit) {
        return last[unit];
    }

    /** How many units stand in that day's tree. */
    int count() {
        return standing;
    }

    UUID id(int unit) {
        return ids.get(unit);
    }

    String name(int unit) {
        return names.get(unit);
    }

    /** {@link #NONE} at the top. */
    int parent(int unit) {
        return parent[unit];
    }

    /** In order of name. */
    List<Integer> children(int unit) {
        return unit == NONE ? tops : children.get(unit);
    }

    /** Whether a unit is the other one or lies below it. */
    boolean within(int unit, int above) {
        return above == NONE || first[unit] >= first[above] && first[unit] <= last[above];
    }

    /** One of the two is the other one or lies below it. */
    boolean inLine(int one, int other) {
        return within(one, other) || within(other, one);
    }

    /** All units of that day's tree. */
    Set<UUID> standing() {
        return numbers.keySet().stream().filter(id -> stands(number(id))).collect(Collectors.toUnmodifiableSet());
    }

    /** One more than the largest number. */
    int size() {
        return ids.size();
    }
}
