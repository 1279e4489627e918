package org.shuhari.gaps.file;

import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.shuhari.gaps.team.Mark;
import org.shuhari.gaps.team.MatrixTable;

/** The same marks one below the other and in words, to be filtered. */
final class MarkListSheet {

    private static final List<String> COLUMNS = List.of("name", "jobRole", "group", "skill", "state", "mayCoach");
    private static final int[] WIDTHS = {30, 26, 26, 36, 30, 16};

    private final Worksheet sheet;
    private final MatrixTable table;
    private final Words words;
    private int next = 1;

    MarkListSheet(Worksheet sheet, MatrixTable table, Words words) {
        this.sheet = sheet;
        this.table = table;
        this.words = words;
    }

    void write() {
        sheet.freezePane(0, 1);
        for (int i = 0; i < COLUMNS.size(); i++) {
            sheet.width(i, WIDTHS[i]);
            Paint.head(sheet, 0, i, words.text("book." + COLUMNS.get(i)));
        }
        table.rows().forEach(this::person);
        sheet.setAutoFilter(0, 0, next - 1, COLUMNS.size() - 1);
    }

    private void person(MatrixTable.Row row) {
        int cell = 0;
        for (MatrixTable.Group group : table.groups()) {
            for (int i = 0; i < group.columns().size(); i++) {
                MatrixTable.Cell each = row.cells().get(cell++);
                if (each.mark() != Mark.NOT_NEEDED || each.coaches()) {
                    write(row, group, each);
                }
            }
        }
    }

    private void write(MatrixTable.Row row, MatrixTable.Group group, MatrixTable.Cell cell) {
        sheet.value(next, 0, row.person().name());
        if (row.person().jobRole() != null) {
            sheet.value(next, 1, row.person().jobRole().title());
        }
        sheet.value(next, 2, group.title());
        sheet.value(next, 3, cell.skill().title());
        sheet.value(next, 4, words.text("mark." + cell.mark()));
        sheet.value(next, 5, words.text(cell.coaches() ? "book.yes" : "book.no"));
        next++;
    }
}
