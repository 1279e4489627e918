package org.shuhari.gaps;

import org.shuhari.mastery.MasteryState;
import org.shuhari.mastery.Outlook;

/**
 * Sums over the matrix: for each of some groups of units and each skill asked about, how many people need it and how they stand.
 * One pass over the cells, without an object for any of them.
 */
final class Tally {

    private static final int KINDS = MasteryState.values().length;

    private final int groups;
    private final int[] people;
    private final int[][] counts;

    private Tally(int groups, int skills) {
        this.groups = groups;
        this.people = new int[groups];
        this.counts = new int[skills][groups * KINDS];
    }

    /**
     * @param groupOf by number of the unit, the group its people count in; -1: in none
     * @param groups how many there are
     */
    static Tally of(SkillsMatrix matrix, Question question, int[] groupOf, int groups) {
        int roles = matrix.jobRoles().size();
        Tally tally = new Tally(groups, question.skills().size());
        int[] place = new int[matrix.rows().size()];
        int[] byRole = new int[groups * roles];
        tally.place(matrix, question, groupOf, place, byRole);
        for (int skill = 0; skill < question.skills().size(); skill++) {
            String id = question.skills().get(skill);
            boolean[] needing = question.needing(id, matrix.jobRoles());
            int[] counts = tally.counts[skill];
            count(matrix.outlooks(id), place, spread(needing, groups), question, counts);
            tally.fill(needing, byRole, counts);
        }
        return tally;
    }

    /**
     * Where each person counts: the number of the group times that of the job roles, and the job role; -1 for nowhere. So the pass over
     * the cells of a skill reads one number for each person, and how many need a skill is known without any pass.
     */
    private void place(SkillsMatrix matrix, Question question, int[] groupOf, int[] place, int[] byRole) {
        MatrixRows rows = matrix.rows();
        int roles = matrix.jobRoles().size();
        Members members = new Members(matrix, question, null);
        for (int row = 0; row < place.length; row++) {
            int group = members.contains(row) ? groupOf[rows.unit(row)] : -1;
            place[row] = group < 0 ? -1 : group * roles + rows.jobRole(row);
            if (group >= 0) {
                byRole[place[row]]++;
                people[group]++;
            }
        }
    }

    /** Where each group and job role that needs a skill begins to count; -1 for those that do not need it. */
    private static int[] spread(boolean[] needing, int groups) {
        int[] into = new int[groups * needing.length];
        for (int i = 0; i < into.length; i++) {
            into[i] = needing[i % needing.length] ? i / needing.length * KINDS : -1;
        }
        return into;
    }

    private static void count(int[] column, int[] place, int[] into, Question question, int[] counts) {
        int today = question.day();
        int notice = question.refreshNotice();
        int filled = Math.min(column.length, place.length);
        for (int row = 0; row < filled; row++) {
            int cell = column[row];
            if (cell != Outlook.NONE && place[row] >= 0 && into[place[row]] >= 0) {
                counts[into[place[row]] + Outlook.state(cell, today, notice).ordinal()]++;
            }
        }
    }

    /** Who needs a skill and was not met in its column has not begun it. */
    private void fill(boolean[] needing, int[] byRole, int[] counts) {
        for (int group = 0; group < groups; group++) {
            int open = 0;
            for (int role = 0; role < needing.length; role++) {
                open += needing[role] ? byRole[group * needing.length + role] : 0;
            }
            for (int kind = 0; kind < KINDS; kind++) {
                open -= counts[group * KINDS + kind];
            }
            counts[group * KINDS + MasteryState.OPEN.ordinal()] += open;
        }
    }

    /** How many people are in a group, whatever they need. */
    int people(int group) {
        return people[group];
    }

    /** Adds what one group has to another one. */
    void add(int from, int to) {
        people[to] += people[from];
        for (int[] skill : counts) {
            for (int kind = 0; kind < KINDS; kind++) {
                skill[to * KINDS + kind] += skill[from * KINDS + kind];
            }
        }
    }

    /** How many who need a skill are in a state; never begun is {@link MasteryState#OPEN}. */
    int count(int skill, int group, MasteryState state) {
        return counts[skill][group * KINDS + state.ordinal()];
    }

    /** How many need a skill. */
    int required(int skill, int group) {
        int required = 0;
        for (int kind = 0; kind < KINDS; kind++) {
            required += counts[skill][group * KINDS + kind];
        }
        return required;
    }

    /** The cell of a skill and a group. */
    SkillGap gap(String id, int skill, int group, int coaches) {
        int due = count(skill, group, MasteryState.REFRESH_DUE);
        return new SkillGap(
                id,
                required(skill, group),
                count(skill, group, MasteryState.MASTERED) + due,
                due,
                count(skill, group, MasteryState.LAPSED),
                count(skill, group, MasteryState.AWAITING_SIGN_OFF),
                count(skill, group, MasteryState.PRACTISING),
                coaches);
    }
}
