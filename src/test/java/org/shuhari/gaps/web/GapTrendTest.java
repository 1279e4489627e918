package org.shuhari.gaps.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shuhari.catalog.Catalog;
import org.shuhari.gaps.TrendMonth;
import org.shuhari.gaps.team.Teams;

/** The last twelve months. */
class GapTrendTest {

    private static final YearMonth NOW = YearMonth.of(2026, 11);
    private static final Catalog CATALOG = Teams.CATALOG;

    private static TrendMonth month(int back, Map<String, TrendMonth.Sum> sums) {
        return new TrendMonth(NOW.minusMonths(back), sums);
    }

    private static TrendMonth.Sum sum(int mastered, int required) {
        return new TrendMonth.Sum(required, mastered);
    }

    @Test
    @DisplayName("Percentages come from sums of people, the change from the first month that is known")
    void change() {
        GapTrend trend = GapTrend.of(
                        List.of(
                                month(11, Map.of("gemba", sum(1, 10))),
                                month(3, Map.of("gemba", sum(5, 10), "asking", sum(0, 30))),
                                month(0, Map.of("gemba", sum(6, 10), "asking", sum(2, 30)))),
                        CATALOG,
                        CATALOG.skills())
                .orElseThrow();

        assertThat(trend.all().percent()).isEqualTo(20);
        assertThat(trend.all().change()).isEqualTo(10);
        assertThat(trend.all().since()).isEqualTo(YearMonth.of(2025, 12));
        assertThat(trend.groups().stream().map(line -> line.title() + " " + line.percent() + " " + line.signed()))
                .containsExactly("See 60 +50", "Coach 7 +7");
        assertThat(trend.groups().get(1).since()).isEqualTo(YearMonth.of(2026, 8));
    }

    @Test
    @DisplayName("A fall is said with a minus, no change with 0, and with one month known there is none")
    void signs() {
        List<TrendMonth> fall = List.of(month(1, Map.of("gemba", sum(6, 8))), month(0, Map.of("gemba", sum(2, 8))));
        List<TrendMonth> same = List.of(month(1, Map.of("gemba", sum(6, 8))), month(0, Map.of("gemba", sum(12, 16))));
        List<TrendMonth> first = List.of(month(0, Map.of("gemba", sum(6, 8))));

        assertThat(all(fall).signed()).isEqualTo("−50");
        assertThat(all(same).signed()).isEqualTo("0");
        assertThat(all(first).signed()).isEmpty();
        assertThat(all(first).spark().path()).isEqualTo("M84.0 12.0");
    }

    private static GapTrend.Line all(List<TrendMonth> months) {
        return GapTrend.of(months, CATALOG, CATALOG.skills()).orElseThrow().all();
    }

    @Test
    @DisplayName("Only the skills that are shown count; where nothing is needed there is no trend")
    void narrowed() {
        List<TrendMonth> months = List.of(month(0, Map.of("gemba", sum(6, 10), "asking", sum(2, 30))));

        assertThat(GapTrend.of(months, CATALOG, CATALOG.skillsOf("see"))
                        .orElseThrow()
                        .all()
                        .percent())
                .isEqualTo(60);
        assertThat(GapTrend.of(months, CATALOG, List.of())).isEmpty();
        assertThat(GapTrend.of(List.of(), CATALOG, CATALOG.skills())).isEmpty();
    }

    @Test
    @DisplayName(
            "R13: where fewer than five people need any one of the skills, there is no percentage, and none of earlier months")
    void few() {
        List<TrendMonth> months = List.of(
                month(2, Map.of("gemba", sum(1, 4), "waste", sum(1, 4))),
                month(1, Map.of("gemba", sum(3, 6))),
                month(0, Map.of("gemba", sum(3, 5), "asking", sum(1, 4))));

        GapTrend trend = GapTrend.of(months, CATALOG, CATALOG.skills()).orElseThrow();

        assertThat(trend.all().percent()).isEqualTo(44);
        assertThat(trend.all().since()).isEqualTo(NOW.minusMonths(1));
        assertThat(trend.groups().stream().map(line -> line.title() + " " + line.percent()))
                .containsExactly("See 60", "Coach null");
        assertThat(GapTrend.of(months, CATALOG, CATALOG.skillsOf("coach"))
                        .orElseThrow()
                        .all()
                        .few())
                .isTrue();
    }

    @Test
    @DisplayName("The line goes up with the percentage, and stands where its month stands")
    void line() {
        Sparkline line = Sparkline.of(
                List.of(new Sparkline.Point(0, 0), new Sparkline.Point(6, 50), new Sparkline.Point(11, 100)), 12);

        assertThat(line.path()).isEqualTo("M3.0 20.0L47.2 12.0L84.0 4.0");
        assertThat(line.x()).isEqualTo("84.0");
        assertThat(line.y()).isEqualTo("4.0");
    }

    @Test
    @DisplayName("A change of two points is not drawn as a landslide")
    void wobble() {
        Sparkline line = Sparkline.of(List.of(new Sparkline.Point(0, 50), new Sparkline.Point(11, 52)), 12);

        assertThat(line.path()).isEqualTo("M3.0 12.8L84.0 11.2");
    }
}
