package org.shuhari.gaps.file;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.shuhari.catalog.Skill;
import org.shuhari.catalog.SkillGroup;
import org.shuhari.gaps.GapTable;
import org.shuhari.gaps.SkillGap;
import org.shuhari.gaps.file.GapRows.Placed;

/** All counts in long form: a row for each part of the tree and each skill, on as many sheets as they need. */
final class CountSheets {

    /** A sheet holds 1,048,576 rows; a part of the tree is never torn apart. */
    private static final int MOST_ROWS = 1_000_000;

    private static final int FLUSH = 1_000;

    /** The columns by the names of their words. */
    static final List<String> COLUMNS = Stream.concat(
                    Stream.of("unit", "path", "level", "directly", "leaf", "people", "group", "skill"),
                    GapCounts.NAMES.stream())
            .toList();

    private static final int[] WIDTHS = {30, 44, 8, 14, 14, 9, 26, 36};
    private static final int COUNT_WIDTH = 13;

    private final Workbook book;
    private final GapTable table;
    private final Words words;
    private final int mostRows;
    private final Map<String, String> groups = new HashMap<>();
    private final String yes;
    private final String no;
    private Worksheet sheet;
    private int sheets;
    private int next;

    CountSheets(Workbook book, GapTable table, Words words) {
        this(book, table, words, MOST_ROWS);
    }

    CountSheets(Workbook book, GapTable table, Words words, int mostRows) {
        this.book = book;
        this.table = table;
        this.words = words;
        this.mostRows = mostRows;
        this.yes = words.text("book.yes");
        this.no = words.text("book.no");
        for (SkillGroup group : table.catalog().groups()) {
            groups.put(group.id(), group.title());
        }
    }

    void write(DoubleConsumer gone) {
        begin();
        new GapRows(table, words.text("book.whole")).forEach((placed, share) -> {
            if (next + table.skills().size() > mostRows) {
                end();
                begin();
            }
            for (int i = 0; i < table.skills().size(); i++) {
                row(placed, table.skills().get(i), placed.row().cells().get(i));
            }
            gone.accept(share);
        });
        end();
    }

    private void begin() {
        sheets++;
        sheet = book.newWorksheet(words.text("book.counts") + (sheets == 1 ? "" : " " + sheets));
        next = 1;
        sheet.freezePane(0, 1);
        for (int i = 0; i < COLUMNS.size(); i++) {
            sheet.width(i, i < WIDTHS.length ? WIDTHS[i] : COUNT_WIDTH);
            Paint.head(sheet, 0, i, words.text("book." + COLUMNS.get(i)));
        }
    }

    private void end() {
        sheet.setAutoFilter(0, 0, next - 1, COLUMNS.size() - 1);
        Books.finish(sheet);
    }

    private void row(Placed placed, Skill skill, SkillGap gap) {
        GapTable.Row row = placed.row();
        int column = 0;
        sheet.value(next, column++, placed.name());
        sheet.value(next, column++, placed.way());
        sheet.value(next, column++, row.depth());
        sheet.value(next, column++, row.direct() ? yes : no);
        sheet.value(next, column++, placed.leaf() ? yes : no);
        sheet.value(next, column++, row.people());
        sheet.value(next, column++, groups.getOrDefault(skill.group(), skill.group()));
        sheet.value(next, column++, skill.title());
        for (int count : GapCounts.of(gap)) {
            sheet.value(next, column++, count);
        }
        next++;
        if (next % FLUSH == 0) {
            Books.flush(sheet);
        }
    }
}
