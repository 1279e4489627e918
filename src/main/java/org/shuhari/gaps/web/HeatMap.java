package org.shuhari.gaps.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.Skill;
import org.shuhari.gaps.GapTable;
import org.shuhari.gaps.Heat;
import org.shuhari.gaps.SkillGap;
import org.shuhari.shared.Wordings;

/**
 * The gaps laid out as a heat map: skills in groups across, units down. It is made of finished words and links, because a page
 * with thousands of cells has no time to work them out one by one.
 */
public record HeatMap(List<Group> groups, List<Column> columns, List<Row> rows, List<Largest> largest) {

    static final int LARGEST = 4;

    /** @param turn leads to the page with the group folded, or unfolded */
    public record Group(String title, int width, boolean folded, String turn) {}

    /** @param link to the skill; null for the sum of a folded group */
    public record Column(String title, String link, boolean first) {}

    /**
     * @param anchor its place in the page
     * @param turn leads to the page with the unit opened, or closed; null where it has no parts
     * @param link to the unit alone, or to its team's matrix; null for the first row
     */
    public record Row(
            String anchor,
            String name,
            String styleClass,
            boolean open,
            String turn,
            boolean team,
            String link,
            int people,
            List<Cell> cells) {}

    /**
     * @param figure the percentage, or the fraction where few people need the skill, or each of a folded group's; empty where nobody
     *     needs it
     * @param words the same for whoever does not see colours and hatching
     */
    public record Cell(String styleClass, String figure, boolean noCoach, String words, String link) {}

    /** A skill that many in a unit have not mastered. */
    public record Largest(String skill, String unit, int shortBy, String link) {}

    static HeatMap of(GapTable table, GapAddress asked, Wordings wordings) {
        return new Layout(table, asked, wordings).map();
    }

    /** On its way to a map. */
    private static final class Layout {

        private final GapTable table;
        private final GapAddress address;
        private final HeatWords words;
        private final List<Group> groups = new ArrayList<>();
        private final List<Column> columns = new ArrayList<>();
        /** By column, the numbers of its skills: one, or all of a folded group. */
        private final List<int[]> skills = new ArrayList<>();
        /** By column. */
        private final List<Group> groupOf = new ArrayList<>();

        Layout(GapTable table, GapAddress asked, Wordings wordings) {
            this.table = table;
            this.address = asked.showing(table.rows().stream()
                    .filter(GapTable.Row::open)
                    .map(GapTable.Row::unit)
                    .collect(Collectors.toCollection(LinkedHashSet::new)));
            this.words = new HeatWords(wordings);
        }

        HeatMap map() {
            Catalog catalog = table.catalog();
            Map<String, List<Integer>> byGroup = IntStream.range(
                            0, table.skills().size())
                    .filter(skill -> !address.onlyGaps()
                            || table.total().cells().get(skill).shortBy() > 0)
                    .boxed()
                    .collect(Collectors.groupingBy(
                            skill -> table.skills().get(skill).group()));
            catalog.groups().stream()
                    .filter(group -> byGroup.containsKey(group.id()))
                    .forEach(group -> lay(group.id(), group.title(), byGroup.get(group.id())));
            List<Row> rows = new ArrayList<>();
            rows.add(row(table.total()));
            table.rows().stream()
                    .filter(row -> !address.onlyGaps() || row.cells().stream().anyMatch(cell -> cell.shortBy() > 0))
                    .map(this::row)
                    .forEach(rows::add);
            return new HeatMap(List.copyOf(groups), List.copyOf(columns), rows, largest());
        }

        private void lay(String id, String title, List<Integer> numbers) {
            boolean folded = address.folded().contains(id);
            Group group = new Group(
                    title,
                    folded ? 1 : numbers.size(),
                    folded,
                    address.folding(id).page() + "#heat");
            groups.add(group);
            groupOf.addAll(Collections.nCopies(group.width(), group));
            if (folded) {
                columns.add(new Column(title, null, true));
                skills.add(numbers.stream().mapToInt(Integer::intValue).toArray());
                return;
            }
            for (int number : numbers) {
                Skill skill = table.skills().get(number);
                columns.add(new Column(
                        skill.title(),
                        GapAddress.address("../signoff/skill.xhtml", Map.of("id", skill.id())),
                        number == numbers.get(0)));
                skills.add(new int[] {number});
            }
        }

        private Row row(GapTable.Row row) {
            String name = name(row);
            String anchor = "u-" + (row.unit() == null ? "all" : row.unit()) + (row.direct() ? "-direct" : "");
            boolean turns = row.depth() > 0 && row.parts();
            boolean team = row.depth() > 0 && !row.parts();
            String link =
                    team ? address.team(row.unit()) : address.within(row.unit()).page();
            String cells = address.cells(row.unit(), row.direct());
            return new Row(
                    anchor,
                    name,
                    "l" + Math.min(row.depth(), 6),
                    row.open(),
                    turns ? address.turned(row.unit()).page() + "#" + anchor : null,
                    team,
                    row.depth() == 0 ? null : link,
                    row.people(),
                    IntStream.range(0, columns.size())
                            .mapToObj(column -> cell(row, name, cells, column))
                            .toList());
        }

        private String name(GapTable.Row row) {
            if (row.name() == null) {
                return words.whole();
            }
            return row.direct() && !table.rows().isEmpty() ? words.direct(row.name()) : row.name();
        }

        private Cell cell(GapTable.Row row, String name, String cells, int column) {
            int required = 0;
            int most = 0;
            int mastered = 0;
            int uncoached = 0;
            for (int number : skills.get(column)) {
                SkillGap gap = row.cells().get(number);
                required += gap.required();
                most = Math.max(most, gap.required());
                mastered += gap.mastered();
                uncoached += gap.required() > 0 && gap.coaches() == 0 ? 1 : 0;
            }
            boolean first = columns.get(column).first();
            if (required == 0) {
                return new Cell(first ? "h0 gap-l" : "h0", "", false, "", null);
            }
            int percent = Heat.percent(mastered, required);
            boolean sum = columns.get(column).link() == null;
            return new Cell(
                    Heat.of(percent).styleClass() + (first ? " gap-l" : "") + (uncoached > 0 ? " nc" : ""),
                    most < Heat.SHARE_FROM ? mastered + "/" + required : Integer.toString(percent),
                    uncoached > 0,
                    sum
                            ? words.sum(name, groupOf.get(column).title(), mastered, required, uncoached)
                            : words.cell(name, columns.get(column).title(), mastered, required, uncoached > 0),
                    sum
                            ? groupOf.get(column).turn()
                            : cells + table.skills().get(skills.get(column)[0]).id());
        }

        /** Of the rows that are not sums of others. */
        private List<Largest> largest() {
            Set<Integer> shown =
                    skills.stream().flatMapToInt(IntStream::of).boxed().collect(Collectors.toSet());
            record Place(GapTable.Row row, SkillGap gap, int skill) {}
            return table.rows().stream()
                    .filter(row -> !row.open())
                    .flatMap(row -> shown.stream()
                            .map(skill -> new Place(row, row.cells().get(skill), skill)))
                    .filter(place -> place.gap().shortBy() > 0)
                    .sorted(Comparator.comparingInt(
                                    (Place place) -> -place.gap().shortBy())
                            .thenComparingInt(Place::skill))
                    .limit(LARGEST)
                    .map(place -> new Largest(
                            table.skills().get(place.skill()).title(),
                            name(place.row()),
                            place.gap().shortBy(),
                            address.cell(
                                    place.row().unit(),
                                    place.row().direct(),
                                    place.gap().skill())))
                    .toList();
        }
    }
}
