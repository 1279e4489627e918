package org.shuhari.gaps.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shuhari.catalog.Skill;
import org.shuhari.gaps.GapQuery;
import org.shuhari.gaps.GapTable;
import org.shuhari.gaps.SkillGap;
import org.shuhari.gaps.team.Teams;
import org.shuhari.shared.ReaderLanguage;
import org.shuhari.shared.Wordings;

/** The heat map: gemba, waste and old are one group, asking is another. */
class HeatMapTest {

    private static final UUID TOP = UUID.randomUUID();
    private static final UUID PLANT = UUID.randomUUID();
    private static final UUID TEAM = UUID.randomUUID();
    private static final GapAddress WHOLE = new GapAddress(null, Set.of(), Set.of(), null, null, null, false, null);

    private final Wordings words = new Wordings(new ReaderLanguage());

    private static SkillGap gap(String skill, int mastered, int required, int coaches) {
        return new SkillGap(skill, required, mastered, 0, 0, 0, 0, coaches);
    }

    private static List<SkillGap> cells(SkillGap gemba, SkillGap waste, SkillGap asking) {
        return List.of(gemba, waste, gap("old", 0, 0, 0), asking);
    }

    private static GapTable.Row row(
            UUID unit, String name, boolean direct, int depth, boolean parts, boolean open, List<SkillGap> cells) {
        return new GapTable.Row(unit, name, direct, depth, parts, open, 20, cells);
    }

    /** Plant is open: Team with "direct" people beside it; the other row is closed and has nobody short. */
    private static GapTable table() {
        List<GapTable.Row> rows = List.of(
                row(
                        PLANT,
                        "Plant",
                        false,
                        1,
                        true,
                        true,
                        cells(gap("gemba", 5, 16, 0), gap("waste", 3, 4, 1), gap("asking", 0, 0, 0))),
                row(
                        TEAM,
                        "Team \"A/B\"",
                        false,
                        2,
                        false,
                        false,
                        cells(gap("gemba", 5, 15, 0), gap("waste", 2, 3, 1), gap("asking", 0, 0, 0))),
                row(
                        PLANT,
                        "Plant",
                        true,
                        2,
                        false,
                        false,
                        cells(gap("gemba", 0, 1, 0), gap("waste", 1, 1, 1), gap("asking", 0, 0, 0))),
                row(
                        UUID.randomUUID(),
                        "Office",
                        false,
                        1,
                        true,
                        false,
                        cells(gap("gemba", 9, 9, 1), gap("waste", 0, 0, 1), gap("asking", 7, 7, 1))));
        return new GapTable(
                TOP,
                "Works",
                GapQuery.of(null, LocalDate.of(2026, 11, 22)),
                Teams.CATALOG,
                Teams.CATALOG.skills(),
                rows,
                row(
                        TOP,
                        "Works",
                        false,
                        0,
                        true,
                        true,
                        cells(gap("gemba", 14, 25, 1), gap("waste", 3, 4, 1), gap("asking", 7, 7, 1))));
    }

    private HeatMap map(GapAddress address) {
        return HeatMap.of(table(), address, words);
    }

    private static HeatMap.Cell cell(HeatMap map, int row, int column) {
        return map.rows().get(row).cells().get(column);
    }

    @Test
    @DisplayName(
            "A cell is the percentage of those who need it, of fewer than five people a fraction, blank where nobody needs it")
    void figures() {
        HeatMap map = map(WHOLE);

        assertThat(cell(map, 1, 0).figure()).isEqualTo("31");
        assertThat(cell(map, 1, 1).figure()).isEqualTo("3/4");
        assertThat(cell(map, 1, 3).figure()).isEmpty();
        assertThat(cell(map, 1, 3).link()).isNull();
        assertThat(cell(map, 0, 3).figure()).isEqualTo("100");
        assertThat(cell(map, 1, 1).styleClass()).isEqualTo("h4");
    }

    @Test
    @DisplayName("Hatching says that there is no coach, and so do the words")
    void noCoach() {
        HeatMap.Cell plant = cell(map(WHOLE), 1, 0);

        assertThat(plant.styleClass()).isEqualTo("h2 gap-l nc");
        assertThat(plant.noCoach()).isTrue();
        assertThat(plant.words()).isEqualTo("Plant, Gemba: 5 of 16, no coach");
        assertThat(cell(map(WHOLE), 0, 0).words()).isEqualTo("Works, Gemba: 14 of 25");
    }

    @Test
    @DisplayName(
            "A unit with parts opens and is looked at alone; a team, and the people directly in a unit, lead to the matrix")
    void rows() {
        List<HeatMap.Row> rows = map(WHOLE).rows();

        assertThat(rows.stream().map(HeatMap.Row::name))
                .containsExactly("Works", "Plant", "Team \"A/B\"", "Plant itself", "Office");
        assertThat(rows.get(0).turn()).isNull();
        assertThat(rows.get(1).turn()).isEqualTo("gaps.xhtml#u-" + PLANT);
        assertThat(rows.get(1).link()).isEqualTo("gaps.xhtml?unit=" + PLANT);
        assertThat(rows.get(2).link()).isEqualTo("team.xhtml?unit=" + TEAM);
        assertThat(rows.get(3).link()).isEqualTo("team.xhtml?unit=" + PLANT);
        assertThat(rows.get(3).turn()).isNull();
        assertThat(rows.get(4).turn())
                .contains("open=" + PLANT + ",")
                .endsWith("#" + rows.get(4).anchor());
        assertThat(cell(map(WHOLE), 3, 0).link()).contains("&direct=true");
    }

    @Test
    @DisplayName("A folded group is one column of sums, and leads back to its skills")
    void folded() {
        HeatMap map = map(WHOLE.folding("see"));

        assertThat(map.columns().stream().map(HeatMap.Column::title)).containsExactly("See", "Asking");
        assertThat(cell(map, 1, 0).words()).isEqualTo("Plant, See: 8 of 20, no coach for one of the skills");
        assertThat(cell(map, 1, 0).figure()).isEqualTo("40");
        assertThat(cell(map, 1, 0).link()).isEqualTo("gaps.xhtml?open=" + PLANT + "#heat");
        assertThat(map.groups().get(0).folded()).isTrue();
    }

    @Test
    @DisplayName("R13: a folded group of skills of which each is needed by fewer than five people is a fraction too")
    void foldedFew() {
        List<GapTable.Row> rows = List.of(row(
                TEAM,
                "Team",
                false,
                1,
                false,
                false,
                cells(gap("gemba", 3, 4, 0), gap("waste", 2, 4, 1), gap("asking", 0, 0, 0))));
        GapTable few = new GapTable(
                TOP,
                "Works",
                GapQuery.of(null, LocalDate.of(2026, 11, 22)),
                Teams.CATALOG,
                Teams.CATALOG.skills(),
                rows,
                table().total());

        assertThat(cell(HeatMap.of(few, WHOLE.folding("see"), words), 1, 0).figure())
                .isEqualTo("5/8");
    }

    @Test
    @DisplayName("Only gaps: the skills and units where nobody is short are left out")
    void onlyGaps() {
        HeatMap map = map(new GapAddress(null, Set.of(), Set.of(), null, null, null, true, null));

        assertThat(map.columns().stream().map(HeatMap.Column::title)).containsExactly("Gemba", "Waste");
        assertThat(map.rows().stream().map(HeatMap.Row::name))
                .containsExactly("Works", "Plant", "Team \"A/B\"", "Plant itself");
    }

    @Test
    @DisplayName("The largest gaps are those of rows that are no sums of others, largest first")
    void largest() {
        assertThat(map(WHOLE).largest().stream().map(each -> each.skill() + " " + each.unit() + " " + each.shortBy()))
                .containsExactly("Gemba Team \"A/B\" 10", "Gemba Plant itself 1", "Waste Team \"A/B\" 1");
    }

    @Test
    @DisplayName("Every skill of the catalog has its group's place")
    void columns() {
        assertThat(map(WHOLE).columns().stream().map(HeatMap.Column::title))
                .containsExactlyElementsOf(
                        Teams.CATALOG.skills().stream().map(Skill::title).toList());
        assertThat(map(WHOLE).columns().stream().map(HeatMap.Column::first)).containsExactly(true, false, false, true);
    }
}
