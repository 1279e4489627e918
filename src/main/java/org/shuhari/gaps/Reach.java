package org.shuhari.gaps;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * How many people may sign off each skill for the learners of a unit (R6): the coaches of the unit, and where they are fewer than a
 * sign-off needs, those of the next ancestor, and so on to the top.
 *
 * <p>A sum over many learners leaves out what R6 says about one of them: the learner as a coach, and a promise that is over.
 */
final class Reach {

    private final MatrixUnits units;
    private final Question question;
    private final List<Able> coaches = new ArrayList<>();
    private final Map<Integer, Circle> onTheWay = new HashMap<>();
    private final Map<Integer, Circle> inLine = new HashMap<>();

    private record Able(int row, int[] units, BitSet skills, boolean away) {}

    /** By skill: how many are in a circle, and how many of them are not away today. */
    private record Circle(List<Able> coaches, int[] all, int[] present) {}

    Reach(SkillsMatrix matrix, Question question) {
        this.units = matrix.units();
        this.question = question;
        for (int row : matrix.coaches().rows()) {
            int[] looksAfter = matrix.coaches().units(row, matrix);
            BitSet able =
                    looksAfter.length == 0 ? new BitSet() : matrix.coaches().able(row, matrix, question);
            if (!able.isEmpty()) {
                coaches.add(
                        new Able(row, looksAfter, able, matrix.coaches().of(row).away()));
            }
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

    private static List<Integer> rows(Circle circle, int skill) {
        return circle.coaches().stream()
                .filter(coach -> coach.skills().get(skill))
                .map(Able::row)
                .toList();
    }

    /** Nobody may decide for somebody in that unit, however wide the circle. */
    boolean nobody(int unit, int skill) {
        int top = unit;
        while (units.parent(top) != MatrixUnits.NONE) {
            top = units.parent(top);
        }
        return inLine.computeIfAbsent(top, this::inLine).all()[skill] == 0;
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

    private Circle onTheWay(int unit) {
        return circle(coach -> Arrays.stream(coach.units()).anyMatch(each -> units.within(unit, each)));
    }

    private Circle inLine(int unit) {
        return circle(coach ->
                Arrays.stream(coach.units()).anyMatch(each -> unit == MatrixUnits.NONE || units.inLine(unit, each)));
    }

    private Circle circle(Predicate<Able> belongs) {
        int skills = question.skills().size();
        List<Able> members = coaches.stream().filter(belongs).toList();
        Circle circle = new Circle(members, new int[skills], new int[skills]);
        for (Able coach : members) {
            coach.skills().stream().forEach(skill -> {
                circle.all()[skill]++;
                circle.present()[skill] += coach.away() ? 0 : 1;
            });
        }
        return circle;
    }
}
