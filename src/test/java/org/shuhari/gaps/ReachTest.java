package org.shuhari.gaps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuhari.gaps.Everybody.SKILL;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shuhari.people.Placement;

@DisplayName("Coaches for the learners of a unit")
class ReachTest {

    private final Everybody all = new Everybody();

    @BeforeEach
    void tree() {
        all.unit("Company", null)
                .unit("Care", "Company")
                .unit("Billing", "Care")
                .unit("Returns", "Care")
                .unit("Works", "Company")
                .unit("Press", "Works");
    }

    private int directly(String unit) {
        return new Reach(all.matrix, all.question()).directly(number(unit), 0);
    }

    private int anywhere(String unit) {
        return new Reach(all.matrix, all.question()).anywhereIn(number(unit), false, 0);
    }

    private int number(String unit) {
        return all.matrix.units().number(all.id(unit));
    }

    @Test
    @DisplayName("R6: are those of the unit itself and of the units above it")
    void ownAndAbove() {
        all.coach("Billing");
        all.coach("Care");
        all.coach("Returns");

        assertThat(directly("Billing")).isEqualTo(2);
        assertThat(directly("Care")).isEqualTo(1);
        assertThat(anywhere("Care")).isEqualTo(3);
    }

    @Test
    @DisplayName("R6: are those of the next ancestor where the own unit has none, and so on to the top")
    void widens() {
        all.coach("Returns");
        assertThat(directly("Billing")).isEqualTo(1);
        assertThat(directly("Press")).as("from the other side of the company").isEqualTo(1);

        all.coach("Works");
        assertThat(directly("Billing")).as("still the nearest alone").isEqualTo(1);
        assertThat(anywhere("Company")).isEqualTo(2);
    }

    @Test
    @DisplayName("R6: a coach who is away does not keep the circle from widening, but may decide")
    void away() {
        UUID away = all.coach("Billing");
        all.matrix.away(away);
        all.coach("Returns");

        assertThat(directly("Billing")).isEqualTo(2);
    }

    @Test
    @DisplayName("R6: two are looked for where a skill needs two")
    void twoCoaches() {
        all.coach("Billing");
        all.coach("Returns");
        Question two = all.question();
        two.signOffs()[0] = 2;

        assertThat(new Reach(all.matrix, two).directly(number("Billing"), 0)).isEqualTo(2);
        assertThat(directly("Billing")).isEqualTo(1);
    }

    @Test
    @DisplayName("R6: look after the units assigned to them instead of their own, each coach counted once")
    void assignedUnits() {
        UUID coach = all.coach("Works");
        all.matrix.looksAfter(coach, all.id("Billing"));
        all.matrix.looksAfter(coach, all.id("Returns"));
        all.coach("Press");

        assertThat(directly("Billing")).isEqualTo(1);
        assertThat(anywhere("Care")).isEqualTo(1);
        assertThat(directly("Press")).isEqualTo(1);
        assertThat(anywhere("Company")).isEqualTo(2);
    }

    @Test
    @DisplayName("R6: sign off what they master together with what coaching requires, or what they are appointed for")
    void ability() {
        UUID byMastery = coachWithoutAppointment();
        assertThat(anywhere("Company")).isZero();
        all.masters(byMastery, SKILL);
        assertThat(anywhere("Company")).isZero();
        all.masters(byMastery, "observing-practice");
        assertThat(anywhere("Company")).isEqualTo(1);

        UUID appointed = coachWithoutAppointment();
        all.matrix.appoint(appointed, "yokoten");
        assertThat(anywhere("Company")).isEqualTo(1);
        all.matrix.appoint(appointed, SKILL);
        assertThat(anywhere("Company")).isEqualTo(2);
    }

    private UUID coachWithoutAppointment() {
        UUID coach = UUID.randomUUID();
        all.matrix.place(new Placement(coach, true, all.id("Billing"), null, null));
        return coach;
    }

    @Test
    @DisplayName("R6: nobody at all is told from somebody far away")
    void nobody() {
        Reach without = new Reach(all.matrix, all.question());
        assertThat(without.nobody(number("Billing"), 0)).isTrue();

        all.coach("Press");
        assertThat(new Reach(all.matrix, all.question()).nobody(number("Billing"), 0))
                .isFalse();
    }
}
