package org.shuhari.gaps.file;

import java.util.List;
import java.util.function.DoubleConsumer;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import org.shuhari.catalog.Skill;
import org.shuhari.catalog.SkillGroup;
import org.shuhari.gaps.GapTable;
import org.shuhari.gaps.Heat;
import org.shuhari.gaps.SkillGap;
import org.shuhari.gaps.file.GapRows.Placed;

/** The heat map: a row for each part of the tree, indented, a column for each skill. */
final class HeatSheet {

    /** The colour says the share, the figure too; of fewer than five people it is written as a fraction. */
    private static final String SHARE = "0%";

    /** Shown as 100 % only where nobody is short. */
    private static final double MOST_WITH_GAPS = 0.99;

    private static final String FRACTION = "?/";
    private static final String NO_COACH = "\"†\"";
    private static final int GROUPS = 2;
    private static final int HEAD = 3;
    private static final int FIRST_SKILL = 2;
    private static final int NAME_WIDTH = 44;
    private static final int PEOPLE_WIDTH = 9;
    private static final int SKILL_WIDTH = 7;
    private static final int DEEPEST = 15;
    private static final int FLUSH = 200;

    private final Worksheet sheet;
    private final GapTable table;
    private final Words words;
    private int next = HEAD + 1;

    HeatSheet(Worksheet sheet, GapTable table, Words words) {
        this.sheet = sheet;
        this.table = table;
        this.words = words;
    }

    void write(DoubleConsumer gone) {
        layOut();
        new GapRows(table, words.text("book.whole")).forEach((placed, share) -> {
            row(placed);
            gone.accept(share);
        });
        sheet.setAutoFilter(HEAD, 0, next - 1, FIRST_SKILL + table.skills().size() - 1);
        Books.finish(sheet);
    }

    private void layOut() {
        List<Skill> skills = table.skills();
        sheet.freezePane(FIRST_SKILL, HEAD + 1);
        sheet.width(0, NAME_WIDTH);
        sheet.width(1, PEOPLE_WIDTH);
        sheet.pageOrientation("landscape");
        sheet.repeatRows(GROUPS, HEAD);
        Paint.title(sheet, words.text("book.title"));
        new About(table, words).write(sheet);
        Paint.head(sheet, HEAD, 0, words.text("book.unit"));
        Paint.head(sheet, HEAD, 1, words.text("book.people"));
        String group = null;
        for (int i = 0; i < skills.size(); i++) {
            sheet.width(FIRST_SKILL + i, SKILL_WIDTH);
            Paint.upright(sheet, HEAD, FIRST_SKILL + i, skills.get(i).title());
            if (!skills.get(i).group().equals(group)) {
                group = skills.get(i).group();
                Paint.group(sheet, GROUPS, FIRST_SKILL + i, title(group));
            }
        }
    }

    private String title(String group) {
        return table.catalog().group(group).map(SkillGroup::title).orElse(group);
    }

    private void row(Placed placed) {
        GapTable.Row row = placed.row();
        sheet.value(next, 0, row.direct() ? words.said("book.direct", placed.name()) : placed.name());
        StyleSetter name = sheet.style(next, 0);
        name.indent(Math.min(DEEPEST, row.depth()));
        if (row.depth() == 0) {
            name.bold();
        } else if (row.direct()) {
            name.italic().fontColor(Paint.SECOND);
        }
        name.set();
        sheet.value(next, 1, row.people());
        for (int i = 0; i < row.cells().size(); i++) {
            cell(FIRST_SKILL + i, row.cells().get(i));
        }
        next++;
        if (next % FLUSH == 0) {
            Books.flush(sheet);
        }
    }

    /** The value is the share itself, also where it is shown as a fraction: a column can be sorted and filtered. */
    private void cell(int column, SkillGap gap) {
        Heat heat = Heat.of(gap);
        if (heat == Heat.NOT_NEEDED) {
            return;
        }
        double share = (double) gap.mastered() / gap.required();
        sheet.value(next, column, gap.shortBy() > 0 ? Math.min(MOST_WITH_GAPS, share) : 1);
        StyleSetter style = Paint.heat(sheet, next, column, heat);
        String format = gap.required() < Heat.SHARE_FROM ? FRACTION + gap.required() : SHARE;
        if (gap.coaches() == 0) {
            style.format(format + NO_COACH);
            Paint.noCoach(style);
        } else {
            style.format(format);
        }
        style.set();
    }
}
