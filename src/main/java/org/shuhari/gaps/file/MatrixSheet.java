package org.shuhari.gaps.file;

import com.lowagie.text.PageSize;
import java.util.List;
import java.util.function.BiConsumer;
import org.shuhari.gaps.file.Pen.Style;
import org.shuhari.gaps.team.Coverage;
import org.shuhari.gaps.team.Mark;
import org.shuhari.gaps.team.MatrixTable;
import org.shuhari.gaps.team.MatrixTable.Column;
import org.shuhari.gaps.team.TeamMatrix;

/** One printed sheet of a team's matrix, from its title down to the lines to write on. All lengths in points. */
final class MatrixSheet {

    private static final float WIDTH = PageSize.A3.getHeight();
    private static final float HEIGHT = PageSize.A3.getWidth();

    /** 12 mm. */
    private static final float EDGE = 34;

    private static final float NAME = 230;
    private static final float WIDEST = 64;
    private static final float GROUP_GAP = 8;
    private static final float TALLEST = 40;
    private static final float FOOT_ROW = 22;
    private static final float LONGEST_HEAD = 190;
    private static final float HEAD_SIZE = 10.5f;
    private static final float NAME_SIZE = 11.5f;
    private static final float GROUP_ROW = 22;
    private static final float GROUP_SIZE = 9.5f;
    private static final float LEAST_SIZE = 7;
    private static final float HAND = 104;
    private static final float KEY_MARK = 16;

    private final Pen pen;
    private final TeamMatrix matrix;
    private final Words words;
    private final Part part;
    private final List<Column> columns;
    private final float columnWidth;
    private float y = HEIGHT - EDGE;

    /** @param from the first of the columns of all groups that stands here, {@code to} the first that does not */
    record Part(List<MatrixTable.Group> groups, List<MatrixTable.Row> rows, int from, int to) {

        List<Column> columns() {
            return groups.stream()
                    .flatMap(group -> group.columns().stream())
                    .toList()
                    .subList(from, to);
        }

        /** The group of a column, where it begins or the sheet does. */
        String groupAt(int column) {
            int first = 0;
            for (MatrixTable.Group group : groups) {
                int here = from + column;
                if (here == first
                        || column == 0
                                && here >= first
                                && here < first + group.columns().size()) {
                    return group.title();
                }
                first += group.columns().size();
            }
            return null;
        }
    }

    MatrixSheet(Pen pen, TeamMatrix matrix, Words words, Part part) {
        this.pen = pen;
        this.matrix = matrix;
        this.words = words;
        this.part = part;
        this.columns = part.columns();
        float gaps = GROUP_GAP * part.groups().size();
        this.columnWidth = Math.min(WIDEST, (WIDTH - 2 * EDGE - NAME - gaps) / Math.max(1, columns.size()));
    }

    void draw(int number, int of) {
        int missing = pen.missing();
        title(number, of);
        key();
        if (part.rows().isEmpty()) {
            y -= 40;
            pen.left(words.text("sheet.nobody"), EDGE, y, Style.plain(NAME_SIZE));
            return;
        }
        head();
        float row =
                Math.min(TALLEST, (y - EDGE - HAND - 3 * FOOT_ROW) / part.rows().size());
        part.rows().forEach(person -> person(person, row));
        foot();
        hand();
        missed(pen.missing() - missing);
    }

    private void title(int number, int of) {
        y -= 22;
        pen.leftWithin(matrix.unitName(), WIDTH - 2 * EDGE - 120, EDGE, y, Style.plain(24));
        if (of > 1) {
            pen.right(words.said("sheet.of", number, of), WIDTH - EDGE, y, Style.plain(12));
        }
        y -= 20;
        String people = words.said("sheet.people", matrix.people().size());
        pen.left(words.said("sheet.what", words.day(matrix.asOf())) + ". " + people, EDGE, y, Style.second(12));
        y -= 12;
    }

    private void key() {
        float x = EDGE;
        y -= KEY_MARK;
        for (Mark mark : Mark.signs()) {
            String said = words.text("mark." + mark);
            if (x + KEY_MARK + 6 + pen.width(said, 11) > WIDTH - EDGE) {
                x = EDGE;
                y -= KEY_MARK + 6;
            }
            PrintedMark.draw(mark, pen.canvas(), x + KEY_MARK / 2, y + 4, KEY_MARK);
            x += KEY_MARK + 6;
            x += pen.left(said, x, y, Style.plain(11)) + 18;
        }
        y -= 10;
    }

    private void head() {
        float longest = 0;
        for (Column column : columns) {
            longest = Math.max(longest, pen.width(column.skill().title(), HEAD_SIZE));
        }
        float bottom = y - GROUP_ROW - Math.min(LONGEST_HEAD, longest) - 14;
        groups();
        eachColumn((column, x) -> pen.upright(
                column.skill().title(), LONGEST_HEAD, x + HEAD_SIZE / 3, bottom + 6, Style.plain(HEAD_SIZE)));
        pen.left(words.text("team.name"), EDGE, bottom + 6, Style.second(HEAD_SIZE));
        y = bottom;
        pen.line(EDGE, y, right(), y, 1, Pen.BLACK);
    }

    private void groups() {
        float under = y - GROUP_ROW + 4;
        for (int i = 0; i < columns.size(); i++) {
            String title = part.groupAt(i);
            if (title != null) {
                int last = i;
                while (last + 1 < columns.size() && part.groupAt(last + 1) == null) {
                    last++;
                }
                float from = x(i) - columnWidth / 2 + 2;
                float to = x(last) + columnWidth / 2 - 2;
                float size = Math.min(GROUP_SIZE, GROUP_SIZE * (to - from) / pen.width(title, GROUP_SIZE));
                pen.leftWithin(title, to - from + 1, from, under + 4, Style.fat(Math.max(LEAST_SIZE, size)));
                pen.line(from, under, to, under, 1.5f, Pen.PALE);
            }
        }
    }

    private void person(MatrixTable.Row row, float height) {
        float middle = y - height / 2;
        float base = middle - NAME_SIZE / 3;
        float used = pen.leftWithin(row.person().name(), NAME - 12, EDGE, base, Style.fat(NAME_SIZE));
        float room = NAME - 12 - used - 6;
        if (row.person().jobRole() != null && room > 24) {
            pen.leftWithin(row.person().jobRole().title(), room, EDGE + used + 6, base, Style.second(9));
        }
        float size = Math.min(26, Math.min(height, columnWidth) - 2);
        for (int i = 0; i < columns.size(); i++) {
            PrintedMark.draw(row.cells().get(part.from() + i).mark(), pen.canvas(), x(i), middle, size);
        }
        y -= height;
        pen.line(EDGE, y, right(), y, 0.5f, Pen.PALE);
    }

    private void foot() {
        pen.line(EDGE, y, right(), y, 1, Pen.BLACK);
        float figure = Math.min(12, columnWidth / 2.3f);
        figures("team.masters", Style.fat(12), (coverage, x) -> {
            if (coverage.restsOnFew()) {
                pen.ring(x, y - FOOT_ROW / 2, Math.min(9.5f, columnWidth / 2));
            }
            pen.centred(Integer.toString(coverage.mastered()), x, base(figure), Style.fat(figure));
        });
        figures(
                "team.needed",
                Style.plain(12),
                (coverage, x) ->
                        pen.centred(Integer.toString(coverage.needed()), x, base(figure), Style.plain(figure)));
        figures("team.short", Style.plain(12), (coverage, x) -> {
            if (coverage.shortBy() > 0) {
                pen.centred("−" + coverage.shortBy(), x, base(figure), Style.fat(figure));
            } else if (coverage.needed() > 0) {
                PrintedMark.tick(pen.canvas(), x, y - FOOT_ROW / 2, Math.min(16, columnWidth));
            }
        });
    }

    private float base(float size) {
        return y - FOOT_ROW / 2 - size / 3;
    }

    private void figures(String label, Style style, BiConsumer<Coverage, Float> figure) {
        pen.leftWithin(words.text(label), NAME - 12, EDGE, base(style.size()), style);
        eachColumn((column, x) -> figure.accept(column.coverage(), x));
        y -= FOOT_ROW;
        pen.line(EDGE, y, right(), y, 0.5f, Pen.PALE);
    }

    private void hand() {
        y -= 24;
        pen.left(words.text("talk.agreed"), EDGE, y, Style.fat(12));
        List<String> asked = List.of("talk.who", "talk.skill", "talk.helps", "talk.again");
        float gap = 16;
        float each = (WIDTH - 2 * EDGE - gap * (asked.size() - 1)) / asked.size();
        for (int i = 0; i < asked.size(); i++) {
            float x = EDGE + i * (each + gap);
            pen.left(words.text(asked.get(i)), x, y - 16, Style.second(9.5f));
            pen.line(x, y - 44, x + each, y - 44, 0.75f, Pen.BLACK);
            pen.line(x, y - 70, x + each, y - 70, 0.75f, Pen.BLACK);
        }
    }

    private void missed(int characters) {
        if (characters > 0) {
            pen.left(words.said("sheet.letters", characters), EDGE, EDGE - 14, Style.second(8.5f));
        }
    }

    private void eachColumn(BiConsumer<Column, Float> each) {
        for (int i = 0; i < columns.size(); i++) {
            each.accept(columns.get(i), x(i));
        }
    }

    /** The middle of a column. */
    private float x(int column) {
        int gaps = 0;
        for (int i = 0; i <= column; i++) {
            gaps += part.groupAt(i) == null ? 0 : 1;
        }
        return EDGE + NAME + gaps * GROUP_GAP + (column + 0.5f) * columnWidth;
    }

    private float right() {
        return columns.isEmpty() ? EDGE + NAME : x(columns.size() - 1) + columnWidth / 2;
    }
}
