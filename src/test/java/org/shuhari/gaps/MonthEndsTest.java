package org.shuhari.gaps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuhari.gaps.Everybody.SKILL;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The sums of a month's end")
class MonthEndsTest {

    private final Everybody all = new Everybody()
            .unit("Company", null)
            .unit("Care", "Company")
            .unit("Billing", "Care")
            .unit("Works", null);

    @Test
    @DisplayName("are those of each unit with all below it, and of everybody, whatever stands at the top")
    void eachAndAll() {
        all.masters(all.person("Billing"), SKILL);
        all.people("Care", 2);
        all.people("Works", 4);

        Map<UUID, Map<String, TrendMonth.Sum>> sums = MonthEnds.sums(all.matrix, all.question());

        assertThat(sums.get(all.id("Billing"))).isEqualTo(Map.of(SKILL, new TrendMonth.Sum(1, 1)));
        assertThat(sums.get(all.id("Company"))).isEqualTo(Map.of(SKILL, new TrendMonth.Sum(3, 1)));
        assertThat(sums.get(all.id("Works"))).isEqualTo(Map.of(SKILL, new TrendMonth.Sum(4, 0)));
        assertThat(sums.get(MonthEnds.WHOLE)).isEqualTo(Map.of(SKILL, new TrendMonth.Sum(7, 1)));
    }

    @Test
    @DisplayName("of everybody stand also where nobody needs anything: the month is counted")
    void nobody() {
        assertThat(MonthEnds.sums(all.matrix, all.question())).isEqualTo(Map.of(MonthEnds.WHOLE, Map.of()));
    }
}
