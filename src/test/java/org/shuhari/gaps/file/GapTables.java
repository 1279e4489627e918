package org.shuhari.gaps.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.shuhari.catalog.Skill;
import org.shuhari.gaps.GapQuery;
import org.shuhari.gaps.GapTable;
import org.shuhari.gaps.SkillGap;
import org.shuhari.gaps.team.Teams;
import org.shuhari.shared.Wordings;
import org.shuhari.support.Reading;

/** Tables of gaps to write into files: each skill is needed by as many people as work there, and half of them master it. */
final class GapTables {

    private final List<GapTable.Row> rows = new ArrayList<>();
    private final String top;

    GapTables(String top) {
        this.top = top;
    }

    static Words words(String language) {
        return Words.now(new Wordings(Reading.in(language)), Reading.in(language));
    }

    GapTables unit(int depth, String name, boolean open, int people) {
        rows.add(row(depth, name, false, open, people));
        return this;
    }

    GapTables direct(int depth, String name, int people) {
        rows.add(row(depth, name, true, false, people));
        return this;
    }

    private static GapTable.Row row(int depth, String name, boolean direct, boolean open, int people) {
        List<SkillGap> cells =
                Teams.CATALOG.skills().stream().map(skill -> gap(skill, people)).toList();
        return new GapTable.Row(UUID.randomUUID(), name, direct, depth, open, open, people, cells);
    }

    /** Nobody needs the last skill; nobody may sign off the second one. */
    private static SkillGap gap(Skill skill, int people) {
        int required = skill.id().equals("asking") ? 0 : people;
        return new SkillGap(
                skill.id(), required, required / 2, 0, 0, 0, 0, skill.id().equals("waste") ? 0 : 3);
    }

    GapTable table() {
        int people = rows.stream()
                .filter(row -> row.direct() || !row.open())
                .mapToInt(GapTable.Row::people)
                .sum();
        return new GapTable(
                null,
                top,
                new GapQuery(null, Set.of(), null, null, null, LocalDate.of(2026, 11, 22)),
                Teams.CATALOG,
                Teams.CATALOG.skills(),
                List.copyOf(rows),
                row(0, top, false, true, people));
    }
}
