package org.shuhari.gaps;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.Skill;

/** Lays the matrix's sums out in the rows of a tree: counts each person once, in the deepest row shown, and adds upwards. */
final class GapTables {

    private final SkillsMatrix matrix;
    private final MatrixUnits units;
    private final GapQuery query;
    private final Question question;
    private final List<Skill> skills;
    private final int root;
    private final Set<Integer> open;
    private final boolean[] occupied;
    private final List<Line> lines = new ArrayList<>();

    /** @param sum whose rows are the parts of this one: the number of their common row */
    private record Line(int unit, boolean direct, int depth, boolean open, int sum) {}

    private GapTables(SkillsMatrix matrix, GapQuery query, Question question, List<Skill> skills) {
        this.matrix = matrix;
        this.units = matrix.units();
        this.query = query;
        this.question = question.among(query.jobRole(), query.site());
        this.skills = skills;
        this.root = root(units, query.unit());
        this.occupied = matrix.occupied();
        this.open = new HashSet<>();
        query.open().stream()
                .map(units::number)
                .filter(unit -> units.stands(unit) && !units.children(unit).isEmpty())
                .forEach(open::add);
    }

    static GapTable of(SkillsMatrix matrix, GapQuery query, Question question, List<Skill> skills, Catalog catalog) {
        return new GapTables(matrix, query, question, skills).table(catalog);
    }

    /** The number of the unit asked for; where none is, the one that holds all others, if there is one. */
    static int root(MatrixUnits units, UUID asked) {
        if (asked != null) {
            return units.number(asked);
        }
        List<Integer> tops = units.children(MatrixUnits.NONE);
        return tops.size() == 1 ? tops.get(0) : MatrixUnits.NONE;
    }

    private GapTable table(Catalog catalog) {
        lines.add(new Line(root, false, 0, true, -1));
        open(root, 1, 0);
        int[] group = groups();
        Tally tally = Tally.of(matrix, question, group, lines.size());
        for (int line = lines.size() - 1; line > 0; line--) {
            tally.add(line, lines.get(line).sum());
        }
        Reach reach = new Reach(matrix, question);
        List<GapTable.Row> rows = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            rows.add(row(line, tally, reach));
        }
        return new GapTable(
                root == MatrixUnits.NONE ? null : units.id(root),
                root == MatrixUnits.NONE ? null : units.name(root),
                query,
                catalog,
                skills,
                List.copyOf(rows.subList(1, rows.size())),
                rows.get(0));
    }

    /** A row for each unit directly below, and one for the people directly in the unit. */
    private void open(int unit, int depth, int sum) {
        for (int child : units.children(unit)) {
            boolean opened = open.contains(child);
            lines.add(new Line(child, false, depth, opened, sum));
            if (opened) {
                open(child, depth + 1, lines.size() - 1);
            }
        }
        if (unit != MatrixUnits.NONE && (occupied[unit] || units.children(unit).isEmpty())) {
            lines.add(new Line(unit, true, depth, false, sum));
        }
    }

    /** By unit, the row in which the people directly in it count; -1 outside of what was asked for. */
    private int[] groups() {
        int[] group = new int[units.size()];
        Arrays.fill(group, -1);
        for (int number = 0; number < lines.size(); number++) {
            Line line = lines.get(number);
            if (line.direct()) {
                group[line.unit()] = number;
            } else if (!line.open()) {
                below(line.unit(), number, group);
            }
        }
        return group;
    }

    private void below(int unit, int number, int[] group) {
        group[unit] = number;
        units.children(unit).forEach(child -> below(child, number, group));
    }

    private GapTable.Row row(int number, Tally tally, Reach reach) {
        Line line = lines.get(number);
        boolean someDirectly = line.unit() != MatrixUnits.NONE && occupied[line.unit()];
        List<SkillGap> cells = new ArrayList<>(skills.size());
        for (int skill = 0; skill < skills.size(); skill++) {
            int coaches = line.direct()
                    ? reach.directly(line.unit(), skill)
                    : reach.anywhereIn(line.unit(), someDirectly, skill);
            cells.add(tally.gap(skills.get(skill).id(), skill, number, coaches));
        }
        return new GapTable.Row(
                line.unit() == MatrixUnits.NONE ? null : units.id(line.unit()),
                line.unit() == MatrixUnits.NONE ? null : units.name(line.unit()),
                line.direct(),
                line.depth(),
                line.unit() != MatrixUnits.NONE
                        && !line.direct()
                        && !units.children(line.unit()).isEmpty(),
                line.open(),
                tally.people(number),
                List.copyOf(cells));
    }
}
