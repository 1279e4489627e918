package org.shuhari.gaps;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * How many people may sign off each skill for the learners of a unit (R6): the coaches of the unit, and where they are fewer than a
 * sign-off needs, those of the next ancestor, and so on to the top.
 *
 * <p>A sum over many learners leaves out what R6 says about one of them: the learner as a coach, and a promise that is over.
 */
final class Reach {

    private final MatrixUnits units;
    private final Question question;

    private final int skills;

    /**
     * By place of a unit in the tree and, side by side, by skill: how many coaches look after the units before it; of all, and of those
     * present.
     */
    private final int[] before;

    private final int[] presentBefore;
    private final List<Able> coaches = new ArrayList<>();
    private final List<Able> severalUnits = new ArrayList<>();
    private final Map<Integer, Circle> onTheWay = new HashMap<>();
    private final Map<Integer, Circle> inLine = new HashMap<>();
    /** By unit, the circle of everybody in its tree; null where nobody asked so far. */
    private final Circle[] widest;

    private record Able(int row, int[] units, BitSet skills, boolean away) {

        boolean looksAfter(IntPredicate unit) {
            return Arrays.stream(units).anyMatch(unit);
        }
    }

    /**
     * By skill: how many are in a circle, and how many of them are not away today.
     *
     * @param units a coach of one of these is in it
     */
    private record Circle(IntPredicate units, int[] all, int[] present) {}

    Reach(SkillsMatrix matrix, Question question) {
        this.units = matrix.units();
        this.question = question;
        this.skills = question.skills().size();
        this.before = new int[(units.count() + 1) * skills];
        this.presentBefore = new int[before.length];
        this.widest = new Circle[units.size()];
        AbleCoaches able = new AbleCoaches(matrix, question);
        matrix.coaches().all().forEach((row, coach) -> {
            int[] looksAfter = MatrixCoaches.units(row, coach, matrix);
            BitSet signs = looksAfter.length == 0 ? new BitSet() : able.skills(row, coach);
            if (!signs.isEmpty()) {
                take(new Able(row, looksAfter, signs, coach.away()));
            }
        });
        sum(before);
        sum(presentBefore);
    }

    private void take(Able coach) {
        coaches.add(coach);
        if (coach.units().length > 1) {
            severalUnits.add(coach);
            return;
        }
        int first = (units.place(coach.units()[0]) + 1) * skills;
        BitSet signs = coach.skills();
        for (int skill = signs.nextSetBit(0); skill >= 0; skill = signs.nextSetBit(skill + 1)) {
            before[first + skill]++;
            presentBefore[first + skill] += coach.away() ? 0 : 1;
        }
    }

    private void sum(int[] counts) {
        for (int i = skills; i < counts.length; i++) {
            counts[i] += counts[i - skills];
        }
    }

    /** How many may decide for somebody directly in a unit. */
    int directly(int unit, int skill) {
        return aroundDirectly(unit, skill).all()[skill];
    }

    private Circle aroundDirectly(int unit, int skill) {
        Circle own = onTheWay.computeIfAbsent(unit, this::onTheWay);
        int above = units.parent(unit);
        return own.present()[skill] >= needed(skill) || above == MatrixUnits.NONE ? own : widened(above, skill);
    }

    /**
     * How many may decide for somebody in a unit or below it.
     *
     * @param unit {@link MatrixUnits#NONE}: anywhere
     * @param direct whether somebody is directly in the unit
     */
    int anywhereIn(int unit, boolean direct, int skill) {
        return around(unit, direct, skill).all()[skill];
    }

    /** The larger of two circles: the smaller one lies in it. */
    private Circle around(int unit, boolean direct, int skill) {
        if (unit == MatrixUnits.NONE) {
            return inLine.computeIfAbsent(unit, this::inLine);
        }
        Circle below = widened(unit, skill);
        Circle own = direct ? aroundDirectly(unit, skill) : below;
        return own.all()[skill] > below.all()[skill] ? own : below;
    }

    /** The rows of those whom {@link #directly} counts. */
    List<Integer> rowsDirectly(int unit, int skill) {
        return rows(aroundDirectly(unit, skill), skill);
    }

    /** The rows of those whom {@link #anywhereIn} counts. */
    List<Integer> rowsAnywhereIn(int unit, boolean direct, int skill) {
        return rows(around(unit, direct, skill), skill);
    }

    private List<Integer> rows(Circle circle, int skill) {
        return coaches.stream()
                .filter(coach -> coach.skills().get(skill) && coach.looksAfter(circle.units()))
                .map(Able::row)
                .toList();
    }

    /** Nobody may decide for somebody in that unit, however wide the circle. */
    boolean nobody(int unit, int skill) {
        if (widest[unit] == null) {
            int top = unit;
            while (units.parent(top) != MatrixUnits.NONE) {
                top = units.parent(top);
            }
            widest[unit] = inLine.computeIfAbsent(top, this::inLine);
        }
        return widest[unit].all()[skill] == 0;
    }

    private Circle widened(int unit, int skill) {
        int at = unit;
        Circle circle = inLine.computeIfAbsent(at, this::inLine);
        while (circle.present()[skill] < needed(skill) && units.parent(at) != MatrixUnits.NONE) {
            at = units.parent(at);
            circle = inLine.computeIfAbsent(at, this::inLine);
        }
        return circle;
    }

    private int needed(int skill) {
        return question.signOffs()[skill];
    }

    /** The coaches of a unit: who looks after it or one above it. */
    private Circle onTheWay(int unit) {
        Circle circle = empty(each -> units.within(unit, each));
        for (int each = unit; each != MatrixUnits.NONE; each = units.parent(each)) {
            add(circle, units.place(each), units.place(each));
        }
        return circle;
    }

    /** The circle widened to a unit: who looks after it, one above it, or one below it. */
    private Circle inLine(int unit) {
        Circle circle = empty(each -> unit == MatrixUnits.NONE || units.inLine(unit, each));
        if (unit == MatrixUnits.NONE) {
            add(circle, 0, units.count() - 1);
            return circle;
        }
        add(circle, units.place(unit), units.lastPlaceWithin(unit));
        for (int each = units.parent(unit); each != MatrixUnits.NONE; each = units.parent(each)) {
            add(circle, units.place(each), units.place(each));
        }
        return circle;
    }

    /** With those coaches in it already who look after several units: each counts once. */
    private Circle empty(IntPredicate looksAfter) {
        Circle circle = new Circle(looksAfter, new int[skills], new int[skills]);
        for (Able coach : severalUnits) {
            if (coach.looksAfter(looksAfter)) {
                coach.skills().stream().forEach(skill -> {
                    circle.all()[skill]++;
                    circle.present()[skill] += coach.away() ? 0 : 1;
                });
            }
        }
        return circle;
    }

    private void add(Circle circle, int firstPlace, int lastPlace) {
        int from = firstPlace * skills;
        int to = (lastPlace + 1) * skills;
        for (int skill = 0; skill < skills; skill++) {
            circle.all()[skill] += before[to + skill] - before[from + skill];
            circle.present()[skill] += presentBefore[to + skill] - presentBefore[from + skill];
        }
    }
}
