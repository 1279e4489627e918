package org.shuhari.gaps;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.shuhari.mastery.Outlook;

/** Looks through the matrix for what rests on one person, lapses soon, or has no coach: one pass over the cells. */
final class RiskScan {

    private static final int DAYS = 90;

    private final SkillsMatrix matrix;
    private final Question question;
    private final int[] unitOf;
    /** Those whom the question keeps to: only they need a skill or lapse in it; but the work rests on everybody in the unit. */
    private final BitSet asked;

    private final int[] byRole;
    private final int roles;
    private final int[] current;
    private final int[] last;

    RiskScan(SkillsMatrix matrix, Question question, UUID unit) {
        this.matrix = matrix;
        this.question = question;
        this.roles = matrix.jobRoles().size();
        this.unitOf = new int[matrix.rows().size()];
        this.byRole = new int[matrix.units().size() * roles];
        this.current = new int[matrix.units().size()];
        this.last = new int[current.length];
        this.asked = new BitSet(unitOf.length);
        Members all = new Members(matrix, question.among(null, null), unit);
        Members members = new Members(matrix, question, unit);
        for (int row = 0; row < unitOf.length; row++) {
            unitOf[row] = all.contains(row) ? matrix.rows().unit(row) : MatrixUnits.NONE;
            if (members.contains(row)) {
                asked.set(row);
                byRole[unitOf[row] * roles + matrix.rows().jobRole(row)]++;
            }
        }
    }

    /** Told what is found, skill by skill. */
    private interface Found {

        void single(int unit, String skill, int row);

        void lapsing(int row, String skill, int due);

        void noCoach(int unit, String skill);
    }

    /** All of it by name. */
    Risks risks() {
        List<Risks.Single> single = new ArrayList<>();
        List<Risks.Lapsing> lapsing = new ArrayList<>();
        List<Risks.NoCoach> noCoach = new ArrayList<>();
        scan(new Found() {
            @Override
            public void single(int unit, String skill, int row) {
                single.add(new Risks.Single(
                        matrix.units().id(unit), skill, matrix.rows().id(row)));
            }

            @Override
            public void lapsing(int row, String skill, int due) {
                lapsing.add(new Risks.Lapsing(matrix.rows().id(row), skill, Outlook.date(due)));
            }

            @Override
            public void noCoach(int unit, String skill) {
                noCoach.add(new Risks.NoCoach(matrix.units().id(unit), skill));
            }
        });
        lapsing.sort(Comparator.comparing(Risks.Lapsing::refreshDue).thenComparing(Risks.Lapsing::employee));
        return new Risks(List.copyOf(single), List.copyOf(lapsing), List.copyOf(noCoach));
    }

    /** How much of it there is: among a hundred thousand people the lists cost more than the scan. */
    Risks.Counts counts() {
        int[] places = new int[1];
        BitSet people = new BitSet(unitOf.length);
        Set<String> skills = new HashSet<>();
        scan(new Found() {
            @Override
            public void single(int unit, String skill, int row) {
                places[0]++;
            }

            @Override
            public void lapsing(int row, String skill, int due) {
                people.set(row);
            }

            @Override
            public void noCoach(int unit, String skill) {
                skills.add(skill);
            }
        });
        return new Risks.Counts(places[0], people.cardinality(), skills.size());
    }

    private void scan(Found found) {
        Reach reach = new Reach(matrix, question);
        for (int skill = 0; skill < question.skills().size(); skill++) {
            count(question.skills().get(skill), found);
            judge(question.skills().get(skill), skill, reach, found);
        }
    }

    private void count(String skill, Found found) {
        Arrays.fill(current, 0);
        int[] column = matrix.outlooks(skill);
        int filled = Math.min(column.length, unitOf.length);
        for (int row = 0; row < filled; row++) {
            int outlook = column[row];
            if (outlook != Outlook.NONE && unitOf[row] >= 0 && Outlook.isCurrent(outlook, question.day())) {
                current[unitOf[row]]++;
                last[unitOf[row]] = row;
                if (Outlook.refreshDue(outlook) <= question.day() + DAYS && asked.get(row)) {
                    found.lapsing(row, skill, Outlook.refreshDue(outlook));
                }
            }
        }
    }

    private void judge(String skill, int number, Reach reach, Found found) {
        boolean[] needing = question.needing(skill, matrix.jobRoles());
        for (int unit = 0; unit < current.length; unit++) {
            if (!isNeeded(unit, needing)) {
                continue;
            }
            if (current[unit] == 1) {
                found.single(unit, skill, last[unit]);
            }
            if (reach.nobody(unit, number)) {
                found.noCoach(unit, skill);
            }
        }
    }

    private boolean isNeeded(int unit, boolean[] needing) {
        for (int role = 1; role < roles; role++) {
            if (needing[role] && byRole[unit * roles + role] > 0) {
                return true;
            }
        }
        return false;
    }
}
