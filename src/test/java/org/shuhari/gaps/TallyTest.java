package org.shuhari.gaps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuhari.gaps.Everybody.PRACTISING;
import static org.shuhari.gaps.Everybody.SKILL;
import static org.shuhari.gaps.Everybody.TODAY;
import static org.shuhari.gaps.Everybody.mastered;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Sums over everybody")
class TallyTest {

    private final Everybody all = new Everybody().unit("Care", null).unit("Billing", "Care");

    private SkillGap gap(Question question) {
        int[] group = new int[all.matrix.units().size()];
        Arrays.fill(group, 0);
        return Tally.of(all.matrix, question, group, 1).gap(question.skills().get(0), 0, 0, 0);
    }

    @Test
    @DisplayName("count each state among those whose job role needs the skill")
    void everyState() {
        all.masters(all.person("Billing"), SKILL);
        all.learned(all.person("Care"), SKILL, mastered(TODAY));
        all.learned(all.person("Care"), SKILL, mastered(TODAY.minusDays(1)));
        all.learned(all.person("Care"), SKILL, PRACTISING);
        all.learned(all.person("Care"), SKILL, PRACTISING | 1 << 1);
        all.person("Care");

        SkillGap gap = gap(all.question());

        assertThat(gap).isEqualTo(new SkillGap(SKILL, 6, 2, 1, 1, 1, 1, 0));
        assertThat(gap.shortBy()).isEqualTo(4);
    }

    @Test
    @DisplayName("leave out who does not need it, who is in no unit, and who has left")
    void whoDoesNotCount() {
        all.masters(all.person("Billing", "another role", null), SKILL);
        all.masters(all.person(null), SKILL);
        UUID left = all.person("Billing");
        all.masters(left, SKILL);
        all.matrix.forget(List.of(left));

        assertThat(gap(all.question()).required()).isZero();
    }

    @Test
    @DisplayName("keep to a job role and a site")
    void filters() {
        all.masters(all.person("Billing", "role", "Utrecht"), SKILL);
        all.person("Billing", "role", "Ghent");
        all.person("Billing", "another role", "Utrecht");

        assertThat(gap(all.question().among("role", null)).required()).isEqualTo(2);
        assertThat(gap(all.question().among(null, "Utrecht")).required()).isEqualTo(1);
        assertThat(gap(all.question().among("another role", "Ghent")).required())
                .isZero();
    }

    @Test
    @DisplayName("know people who came after the last one with a skill: they have not begun it")
    void rowsBeyondTheColumn() {
        all.masters(all.person("Billing"), SKILL);
        all.people("Billing", 5_000);

        SkillGap gap = gap(all.question());

        assertThat(gap.required()).isEqualTo(5_001);
        assertThat(gap.practising()).isZero();
        assertThat(gap.mastered()).isEqualTo(1);
    }

    @Test
    @DisplayName("forget what somebody had learned before it is told anew, and find everybody again among thousands")
    void toldAnew() {
        UUID one = all.person("Billing");
        all.people("Billing", 3_000);
        all.masters(one, SKILL);
        all.matrix.forgetLearned(List.of(one));
        assertThat(gap(all.question()).mastered()).isZero();

        all.masters(one, SKILL);
        assertThat(gap(all.question()).mastered()).isEqualTo(1);
        assertThat(all.matrix.rows().id(all.matrix.rows().find(one))).isEqualTo(one);
        assertThat(all.matrix.rows().find(UUID.randomUUID())).isNegative();
    }
}
