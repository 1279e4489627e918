package org.shuhari.gaps;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.shuhari.mastery.Outlook;

/** Looks through the matrix for what rests on one person, lapses soon, or has no coach: one pass over the cells. */
final class RiskScan {

    private static final int DAYS = 90;

    private final SkillsMatrix matrix;
    private final Question question;
    private final Members members;
    private final int[] needed;
    private final int[] current;
    private final int[] last;
    private final List<Risks.Single> single = new ArrayList<>();
    private final List<Risks.Lapsing> lapsing = new ArrayList<>();
    private final List<Risks.NoCoach> noCoach = new ArrayList<>();

    RiskScan(SkillsMatrix matrix, Question question, UUID unit) {
        this.matrix = matrix;
        this.question = question;
        this.members = new Members(matrix, question, unit);
        this.needed = new int[matrix.units().size()];
        this.current = new int[needed.length];
        this.last = new int[needed.length];
    }

    Risks risks() {
        Reach reach = new Reach(matrix, question);
        for (int skill = 0; skill < question.skills().size(); skill++) {
            count(question.skills().get(skill));
            judge(question.skills().get(skill), skill, reach);
        }
        lapsing.sort(Comparator.comparing(Risks.Lapsing::refreshDue).thenComparing(Risks.Lapsing::employee));
        return new Risks(List.copyOf(single), List.copyOf(lapsing), List.copyOf(noCoach));
    }

    private void count(String skill) {
        Arrays.fill(needed, 0);
        Arrays.fill(current, 0);
        boolean[] needing = question.needing(skill, matrix.jobRoles());
        int[] column = matrix.outlooks(skill);
        MatrixRows rows = matrix.rows();
        for (int row = 0; row < rows.size(); row++) {
            if (!members.contains(row)) {
                continue;
            }
            int unit = rows.unit(row);
            needed[unit] += needing[rows.jobRole(row)] ? 1 : 0;
            int outlook = SkillsMatrix.cell(column, row);
            if (Outlook.isCurrent(outlook, question.day())) {
                current[unit]++;
                last[unit] = row;
                lapses(skill, row, outlook);
            }
        }
    }

    private void lapses(String skill, int row, int outlook) {
        int due = Outlook.refreshDue(outlook);
        if (due <= question.day() + DAYS) {
            lapsing.add(new Risks.Lapsing(matrix.rows().id(row), skill, Outlook.date(due)));
        }
    }

    private void judge(String skill, int number, Reach reach) {
        for (int unit = 0; unit < needed.length; unit++) {
            if (needed[unit] == 0) {
                continue;
            }
            if (current[unit] == 1) {
                single.add(new Risks.Single(
                        matrix.units().id(unit), skill, matrix.rows().id(last[unit])));
            }
            if (reach.nobody(unit, number)) {
                noCoach.add(new Risks.NoCoach(matrix.units().id(unit), skill));
            }
        }
    }
}
