package org.shuhari.gaps;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The coaches among the people of the matrix: which units they look after, what they are appointed for, who is away. */
final class MatrixCoaches {

    private static final int[] NO_UNITS = {};

    private final Map<Integer, Coaching> byRow = new TreeMap<>();

    /** What is known of one coach beside what the coach masters. */
    static final class Coaching {

        private final Set<Integer> units = new HashSet<>(2);
        private final Set<String> appointed = new HashSet<>(2);
        private boolean away;

        /** By number; empty for who looks after the own unit. */
        Set<Integer> units() {
            return units;
        }

        Set<String> appointed() {
            return appointed;
        }

        boolean away() {
            return away;
        }
    }

    void add(int row) {
        byRow.putIfAbsent(row, new Coaching());
    }

    void remove(int row) {
        byRow.remove(row);
    }

    boolean has(int row) {
        return byRow.containsKey(row);
    }

    void looksAfter(int row, int unit) {
        byRow.get(row).units.add(unit);
    }

    void appoint(int row, String skill) {
        byRow.get(row).appointed.add(skill);
    }

    void away(int row) {
        byRow.get(row).away = true;
    }

    /** By row, in order. */
    Map<Integer, Coaching> all() {
        return byRow;
    }

    Coaching of(int row) {
        return byRow.get(row);
    }

    /** The units a coach looks after, each with all below it: those assigned that still stand, else the own one. */
    static int[] units(int row, Coaching coach, SkillsMatrix matrix) {
        if (coach.units.isEmpty()) {
            int own = matrix.rows().unit(row);
            return matrix.units().stands(own) ? new int[] {own} : NO_UNITS;
        }
        return coach.units.stream()
                .mapToInt(Integer::intValue)
                .filter(matrix.units()::stands)
                .toArray();
    }
}
