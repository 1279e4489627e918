package org.shuhari.gaps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuhari.gaps.Everybody.SKILL;
import static org.shuhari.gaps.Everybody.TODAY;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shuhari.catalog.PracticeNeed;
import org.shuhari.catalog.Skill;

@DisplayName("The rows of the gaps")
class GapTablesTest {

    private static final Skill SEEING_WASTE = new Skill(
            SKILL,
            "Seeing waste",
            "see",
            1,
            "",
            "",
            List.of(),
            new PracticeNeed("walk", 3, 2, 1),
            List.of(),
            List.of(),
            List.of(),
            "",
            List.of(),
            List.of(),
            1,
            12,
            1,
            false);

    private final Everybody all = new Everybody()
            .unit("Company", null)
            .unit("Care", "Company")
            .unit("Billing", "Care")
            .unit("Returns", "Care")
            .unit("Works", "Company");

    private GapTable table(GapQuery query) {
        return GapTables.of(all.matrix, query, all.question(), List.of(SEEING_WASTE), null);
    }

    private static String words(GapTable.Row row) {
        SkillGap gap = row.cells().get(0);
        return "  ".repeat(row.depth()) + row.name() + (row.direct() ? " itself" : "") + " " + gap.mastered() + "/"
                + gap.required() + " of " + row.people();
    }

    private static List<String> lines(List<GapTable.Row> rows) {
        return rows.stream().map(GapTablesTest::words).toList();
    }

    private void people() {
        all.masters(all.person("Billing"), SKILL);
        all.people("Billing", 2);
        all.people("Returns", 4);
        all.masters(all.person("Care"), SKILL);
        all.person("Company", "another role", null);
    }

    @Test
    @DisplayName("stand for each unit directly below, and for the people directly in the unit, and add up to the total")
    void oneLevel() {
        people();

        GapTable table = table(GapQuery.of(null, TODAY));

        assertThat(table.unit()).isEqualTo(all.id("Company"));
        assertThat(lines(table.rows()))
                .containsExactly("  Care 2/8 of 8", "  Works 0/0 of 0", "  Company itself 0/0 of 1");
        assertThat(words(table.total())).isEqualTo("Company 2/8 of 9");
    }

    @Test
    @DisplayName("show the parts of an open unit below it, which add up to it")
    void opened() {
        people();

        GapTable table =
                table(GapQuery.of(null, TODAY).opened(Set.of(all.id("Care"), all.id("Works"), UUID.randomUUID())));

        assertThat(lines(table.rows()))
                .containsExactly(
                        "  Care 2/8 of 8",
                        "    Billing 1/3 of 3",
                        "    Returns 0/4 of 4",
                        "    Care itself 1/1 of 1",
                        "  Works 0/0 of 0",
                        "  Company itself 0/0 of 1");
        assertThat(table.rows()).extracting(GapTable.Row::open).startsWith(true, false);
        assertThat(table.rows())
                .extracting(GapTable.Row::parts)
                .containsExactly(true, false, false, false, false, false);
    }

    @Test
    @DisplayName("of a unit without parts are the people in it")
    void leaf() {
        people();

        GapTable table = table(GapQuery.of(all.id("Billing"), TODAY));

        assertThat(lines(table.rows())).containsExactly("  Billing itself 1/3 of 3");
        assertThat(words(table.total())).isEqualTo("Billing 1/3 of 3");
    }

    @Test
    @DisplayName("of an organisation with several tops have a total without a unit")
    void severalTops() {
        people();
        all.unit("Sister company", null);
        all.people("Sister company", 2);

        GapTable table = table(GapQuery.of(null, TODAY));

        assertThat(table.unit()).isNull();
        assertThat(lines(table.rows())).containsExactly("  Company 2/8 of 9", "  Sister company 0/2 of 2");
        assertThat(words(table.total())).isEqualTo("null 2/10 of 11");
    }

    @Test
    @DisplayName("of an empty organisation are none")
    void empty() {
        GapTable table =
                GapTables.of(new SkillsMatrix(), GapQuery.of(null, TODAY), all.question(), List.of(SEEING_WASTE), null);

        assertThat(table.rows()).isEmpty();
        assertThat(table.total().people()).isZero();
    }
}
