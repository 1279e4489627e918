package org.shuhari.gaps.file;

import java.util.List;
import java.util.function.ToIntFunction;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import org.shuhari.gaps.team.Coverage;
import org.shuhari.gaps.team.MatrixTable;
import org.shuhari.gaps.team.MatrixTable.Column;
import org.shuhari.gaps.team.TeamMatrix;

/** People and skills with their marks, and below them how many master a skill, how many are needed, and how many short. */
final class MarkSheet {

    private static final int GROUPS = 2;
    private static final int HEAD = 3;
    private static final int FIRST_SKILL = 2;
    private static final int NAME_WIDTH = 30;
    private static final int JOB_ROLE_WIDTH = 26;
    private static final int SKILL_WIDTH = 6;

    private final Worksheet sheet;
    private final TeamMatrix matrix;
    private final MatrixTable table;
    private final Words words;

    MarkSheet(Worksheet sheet, TeamMatrix matrix, MatrixTable table, Words words) {
        this.sheet = sheet;
        this.matrix = matrix;
        this.table = table;
        this.words = words;
    }

    void write() {
        layOut();
        int next = HEAD + 1;
        for (MatrixTable.Row row : table.rows()) {
            person(next++, row);
        }
        sheet.setAutoFilter(HEAD, 0, next - 1, FIRST_SKILL + table.columnList().size() - 1);
        foot(next++, "team.masters", Coverage::mastered, true);
        foot(next++, "team.needed", Coverage::needed, false);
        foot(next, "team.short", Coverage::shortBy, false);
    }

    private void layOut() {
        sheet.freezePane(FIRST_SKILL, HEAD + 1);
        sheet.width(0, NAME_WIDTH);
        sheet.width(1, JOB_ROLE_WIDTH);
        sheet.pageOrientation("landscape");
        sheet.repeatRows(GROUPS, HEAD);
        Paint.title(sheet, matrix.unitName());
        Paint.small(sheet, 1, 0, words.text("team.what"));
        sheet.value(1, 1, matrix.asOf());
        sheet.style(1, 1)
                .format("yyyy-mm-dd")
                .fontColor(Paint.SECOND)
                .horizontalAlignment("left")
                .set();
        Paint.head(sheet, HEAD, 0, words.text("book.name"));
        Paint.head(sheet, HEAD, 1, words.text("book.jobRole"));
        int column = FIRST_SKILL;
        for (MatrixTable.Group group : table.groups()) {
            Paint.group(sheet, GROUPS, column, group.title());
            for (Column skill : group.columns()) {
                sheet.width(column, SKILL_WIDTH);
                Paint.upright(sheet, HEAD, column++, skill.skill().title());
            }
        }
    }

    private void person(int at, MatrixTable.Row row) {
        sheet.value(at, 0, row.person().name());
        sheet.style(at, 0).bold().set();
        if (row.person().jobRole() != null) {
            Paint.small(sheet, at, 1, row.person().jobRole().title());
        }
        for (int i = 0; i < row.cells().size(); i++) {
            MatrixTable.Cell cell = row.cells().get(i);
            String letters = MarkLetters.of(cell);
            if (!letters.isEmpty()) {
                sheet.value(at, FIRST_SKILL + i, letters);
                sheet.style(at, FIRST_SKILL + i)
                        .horizontalAlignment("center")
                        .bold()
                        .fontColor(MarkLetters.colour(cell.mark()))
                        .set();
            }
        }
    }

    /** @param ringed whether a skill that rests on one person or on none stands out */
    private void foot(int at, String label, ToIntFunction<Coverage> figure, boolean ringed) {
        sheet.value(at, 0, words.text(label));
        sheet.style(at, 0).bold().fillColor(Paint.SUNKEN).set();
        sheet.style(at, 1).fillColor(Paint.SUNKEN).set();
        List<Column> columns = table.columnList();
        for (int i = 0; i < columns.size(); i++) {
            Coverage coverage = columns.get(i).coverage();
            sheet.value(at, FIRST_SKILL + i, figure.applyAsInt(coverage));
            StyleSetter style = sheet.style(at, FIRST_SKILL + i);
            style.fillColor(Paint.SUNKEN).horizontalAlignment("center");
            if (ringed && coverage.restsOnFew()) {
                style.bold().fontColor(Paint.RUST).borderStyle("medium").borderColor(Paint.RUST);
            }
            style.set();
        }
    }
}
