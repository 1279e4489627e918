package org.shuhari.gaps.file;

import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.shuhari.catalog.JobRole;
import org.shuhari.catalog.SkillGroup;
import org.shuhari.gaps.GapQuery;
import org.shuhari.gaps.GapTable;

/** The line below the title: which day, which part of the organisation. */
final class About {

    private static final int LINE = 1;

    private final GapTable table;
    private final Words words;

    About(GapTable table, Words words) {
        this.table = table;
        this.words = words;
    }

    /** The part in words, then the day as a day. */
    void write(Worksheet sheet) {
        Paint.small(sheet, LINE, 0, String.join(" · ", parts()));
        sheet.value(LINE, 1, table.query().asOf());
        sheet.style(LINE, 1)
                .format("yyyy-mm-dd")
                .fontColor(Paint.SECOND)
                .horizontalAlignment("left")
                .set();
    }

    private List<String> parts() {
        GapQuery query = table.query();
        List<String> parts = new ArrayList<>();
        parts.add(table.name() == null ? words.text("book.whole") : table.name());
        if (query.group() != null) {
            parts.add(
                    table.catalog().group(query.group()).map(SkillGroup::title).orElse(query.group()));
        }
        if (query.jobRole() != null) {
            parts.add(
                    table.catalog().jobRole(query.jobRole()).map(JobRole::title).orElse(query.jobRole()));
        }
        if (query.site() != null) {
            parts.add(query.site());
        }
        return parts;
    }
}
