package org.shuhari.gaps;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.shuhari.mastery.Learned;
import org.shuhari.mastery.Outlook;
import org.shuhari.people.Placement;
import org.shuhari.people.Placements.Node;

/**
 * Everybody and every skill in memory: a row for each person, a column of {@link Outlook}s for each skill, 4 bytes a cell. It knows
 * no catalog, no setting and no day: what a job role needs and what day it is are asked for with each question, so neither a new
 * catalog nor midnight makes a cell wrong.
 *
 * <p>It is told where people are and what they have learned, and is asked for sums. Whoever tells and asks sees to it that nobody
 * asks while it is told something ({@link SkillsMatrices}).
 */
final class SkillsMatrix {

    private final MatrixRows rows = new MatrixRows();
    private final MatrixUnits units = new MatrixUnits();
    private final Names jobRoles = new Names();
    private final Names sites = new Names();
    private final Names skills = new Names();
    private final List<int[]> columns = new ArrayList<>();
    private final MatrixCoaches coaches = new MatrixCoaches();
    private final Ways ways = new Ways();

    SkillsMatrix() {
        columns.add(new int[0]);
    }

    /** Takes the tree of the matrix's day. */
    void take(List<Node> tree) {
        units.take(tree);
    }

    /** Makes room for so many people at once. */
    void reserve(int people) {
        rows.reserve(people);
    }

    /** Forgets where these people are and what they have learned: both are told anew. */
    void forget(Collection<UUID> people) {
        rowsOf(people).stream().forEach(row -> {
            rows.place(row, MatrixUnits.NONE, Names.NONE, Names.NONE);
            coaches.remove(row);
        });
        forgetLearned(people);
    }

    void forgetLearned(Collection<UUID> people) {
        BitSet forgotten = rowsOf(people);
        for (int[] column : columns) {
            forgotten.stream().takeWhile(row -> row < column.length).forEach(row -> column[row] = Outlook.NONE);
        }
        ways.remove(forgotten);
    }

    private BitSet rowsOf(Collection<UUID> people) {
        BitSet found = new BitSet(rows.size());
        people.stream().mapToInt(rows::find).filter(row -> row >= 0).forEach(found::set);
        return found;
    }

    /**
     * Somebody works here.
     *
     * @return false when the unit is not in the tree that was told last
     */
    boolean place(Placement placement) {
        int unit = placement.unit() == null ? MatrixUnits.NONE : units.number(placement.unit());
        int row = rows.at(placement.employee());
        rows.place(row, unit, jobRoles.number(placement.jobRole()), sites.number(placement.site()));
        if (placement.coach()) {
            coaches.add(row);
        }
        return placement.unit() == null || units.stands(unit);
    }

    /** What somebody has learned; who works here no more has no row and needs none. */
    void take(Learned learned) {
        int row = rows.find(learned.employee());
        if (row < 0) {
            return;
        }
        int skill = skills.number(learned.skill());
        column(skill)[row] = learned.outlook();
        if (learned.way() != null) {
            ways.add(row, skill, learned.way());
        }
    }

    /** A coach looks after a unit that stands; without the role it means nothing. */
    void looksAfter(UUID coach, UUID unit) {
        int row = rows.find(coach);
        if (coaches.has(row)) {
            coaches.looksAfter(row, units.number(unit));
        }
    }

    void appoint(UUID coach, String skill) {
        int row = rows.find(coach);
        if (coaches.has(row)) {
            coaches.appoint(row, skill);
        }
    }

    void away(UUID person) {
        int row = rows.find(person);
        if (coaches.has(row)) {
            coaches.away(row);
        }
    }

    private int[] column(int skill) {
        while (columns.size() <= skill) {
            columns.add(new int[0]);
        }
        if (columns.get(skill).length < rows.size()) {
            columns.set(skill, Arrays.copyOf(columns.get(skill), rows.room()));
        }
        return columns.get(skill);
    }

    MatrixRows rows() {
        return rows;
    }

    MatrixUnits units() {
        return units;
    }

    Names jobRoles() {
        return jobRoles;
    }

    Names sites() {
        return sites;
    }

    Names skills() {
        return skills;
    }

    MatrixCoaches coaches() {
        return coaches;
    }

    Ways ways() {
        return ways;
    }

    /** By number of the unit, whether anybody works directly in it. */
    boolean[] occupied() {
        boolean[] occupied = new boolean[units.size()];
        for (int row = 0; row < rows.size(); row++) {
            if (rows.unit(row) != MatrixUnits.NONE) {
                occupied[rows.unit(row)] = true;
            }
        }
        return occupied;
    }

    /** The sites at which anybody works, in order. */
    List<String> sitesInUse() {
        BitSet used = new BitSet();
        for (int row = 0; row < rows.size(); row++) {
            if (rows.unit(row) != MatrixUnits.NONE) {
                used.set(rows.site(row));
            }
        }
        used.clear(Names.NONE);
        return used.stream().mapToObj(sites::word).sorted().toList();
    }

    /** One person's outlook on one skill. */
    int outlook(int row, String skill) {
        int number = skills.known(skill);
        return number < 0 ? Outlook.NONE : cell(columns.get(number), row);
    }

    /** The column of a skill; shorter than there are rows when nobody in the last ones has begun it. */
    int[] outlooks(String skill) {
        int number = skills.known(skill);
        return number < 0 ? columns.get(Names.NONE) : columns.get(number);
    }

    static int cell(int[] column, int row) {
        return row < column.length ? column[row] : Outlook.NONE;
    }
}
