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
        Tally tally = new Tally(groups, question.skills().size());
        int[] group = tally.groupsOfRows(matrix, question, groupOf);
        int[] role = new int[group.length];
        for (int row = 0; row < group.length; row++) {
            role[row] = matrix.rows().jobRole(row);
        }
        for (int skill = 0; skill < question.skills().size(); skill++) {
            String id = question.skills().get(skill);
            tally.count(
                    matrix.outlooks(id),
                    question.needing(id, matrix.jobRoles()),
                    group,
                    role,
                    question,
                    tally.counts[skill]);
        }
        return tally;
    }

    private int[] groupsOfRows(SkillsMatrix matrix, Question question, int[] groupOf) {
        MatrixRows rows = matrix.rows();
        int jobRole = question.jobRole() == null ? -1 : matrix.jobRoles().known(question.jobRole());
        int site = question.site() == null ? -1 : matrix.sites().known(question.site());
        boolean anyRole = question.jobRole() == null;
        boolean anySite = question.site() == null;
        int[] group = new int[rows.size()];
        for (int row = 0; row < group.length; row++) {
            int unit = rows.unit(row);
            boolean counts = unit != MatrixUnits.NONE
                    && (anyRole || rows.jobRole(row) == jobRole)
                    && (anySite || rows.site(row) == site);
            group[row] = counts ? groupOf[unit] : -1;
            if (group[row] >= 0) {
                people[group[row]]++;
            }
        }
        return group;
    }

    private void count(int[] column, boolean[] needing, int[] group, int[] role, Question question, int[] into) {
        int today = question.day();
        int notice = question.refreshNotice();
        int filled = Math.min(column.length, group.length);
        for (int row = 0; row < filled; row++) {
            if (group[row] >= 0 && needing[role[row]]) {
                into[
                        group[row] * KINDS
                                + Outlook.state(column[row], today, notice).ordinal()]++;
            }
        }
        for (int row = filled; row < group.length; row++) {
            if (group[row] >= 0 && needing[role[row]]) {
                into[group[row] * KINDS + MasteryState.OPEN.ordinal()]++;
            }
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

    int groups() {
        return groups;
    }
}
