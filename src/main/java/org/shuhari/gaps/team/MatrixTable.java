package org.shuhari.gaps.team;

import java.util.List;
import java.util.UUID;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.Skill;

/**
 * A team's matrix laid out as a table: skills in groups across, people down.
 *
 * @param rows in order of name
 * @param whole whether every skill of the catalog has its column
 */
public record MatrixTable(List<Group> groups, List<Row> rows, boolean whole) {

    /** A group and its skills. */
    public record Group(String title, List<Column> columns) {}

    /** @param first of its group */
    public record Column(Skill skill, Coverage coverage, boolean first) {}

    /** @param own whether this is the person at the page */
    public record Row(TeamMember person, boolean own, List<Cell> cells) {}

    /** @param coaches whether the person may coach the skill, whatever the mark says */
    public record Cell(Skill skill, Mark mark, boolean coaches, boolean first) {}

    /**
     * @param all every skill of the catalog; else those that the team says it needs, or that somebody here needs or has begun, and
     *     all when there is none
     */
    public static MatrixTable of(TeamMatrix matrix, UUID reader, boolean all) {
        List<Group> groups = groups(matrix, all);
        if (groups.isEmpty()) {
            groups = groups(matrix, true);
        }
        List<Column> columns =
                groups.stream().flatMap(g -> g.columns().stream()).toList();
        List<Row> rows = matrix.people().stream()
                .map(p -> new Row(p, p.id().equals(reader), cells(p, columns)))
                .toList();
        return new MatrixTable(
                groups, rows, columns.size() == matrix.catalog().skills().size());
    }

    private static List<Group> groups(TeamMatrix matrix, boolean all) {
        Catalog catalog = matrix.catalog();
        return catalog.groups().stream()
                .map(g -> new Group(
                        g.title(),
                        columns(
                                matrix,
                                catalog.skillsOf(g.id()).stream()
                                        .filter(s -> all || concerns(matrix, s.id()))
                                        .toList())))
                .filter(g -> !g.columns().isEmpty())
                .toList();
    }

    private static boolean concerns(TeamMatrix matrix, String skill) {
        return matrix.coverageOf(skill).needed() > 0
                || matrix.people().stream().anyMatch(p -> Mark.of(p, skill) != Mark.NOT_NEEDED);
    }

    private static List<Column> columns(TeamMatrix matrix, List<Skill> skills) {
        return skills.stream()
                .map(s -> new Column(s, matrix.coverageOf(s.id()), s == skills.get(0)))
                .toList();
    }

    private static List<Cell> cells(TeamMember person, List<Column> columns) {
        return columns.stream()
                .map(c -> new Cell(
                        c.skill(),
                        Mark.of(person, c.skill().id()),
                        person.canCoach().contains(c.skill().id()),
                        c.first()))
                .toList();
    }

    /** All columns, through all groups. */
    public List<Column> columnList() {
        return groups.stream().flatMap(g -> g.columns().stream()).toList();
    }
}
