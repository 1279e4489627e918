package org.shuhari.gaps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuhari.gaps.Everybody.SKILL;
import static org.shuhari.gaps.Everybody.TODAY;
import static org.shuhari.gaps.Everybody.mastered;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is at risk")
class RiskScanTest {

    private final Everybody all = new Everybody().unit("Care", null).unit("Billing", "Care");

    private Risks risks(String jobRole, String site) {
        return new RiskScan(all.matrix, all.question().among(jobRole, site), null).risks();
    }

    private static List<UUID> alone(Risks risks) {
        return risks.singlePerson().stream().map(Risks.Single::employee).toList();
    }

    @Test
    @DisplayName(
            "rests on one person only where nobody else in the unit masters it, whatever job roles and sites are asked about")
    void filtersHideNobody() {
        UUID one = all.person("Billing", "role", "Utrecht");
        UUID other = all.person("Billing", "another role", "Ghent");
        all.masters(one, SKILL);
        all.masters(other, SKILL);

        assertThat(alone(risks("role", null))).isEmpty();
        assertThat(alone(risks(null, "Utrecht"))).isEmpty();
    }

    @Test
    @DisplayName("rests on one person also when that one has another job role than those asked about who need it")
    void outsideTheFilter() {
        all.person("Billing", "role", "Utrecht");
        UUID other = all.person("Billing", "another role", "Ghent");
        all.masters(other, SKILL);

        assertThat(alone(risks("role", "Utrecht"))).containsExactly(other);
        assertThat(alone(risks("another role", null)))
                .as("nobody of them needs it")
                .isEmpty();
    }

    @Test
    @DisplayName("lapses for those asked about")
    void lapsing() {
        UUID one = all.person("Billing", "role", "Utrecht");
        UUID other = all.person("Billing", "role", "Ghent");
        all.learned(one, SKILL, mastered(TODAY.plusDays(20)));
        all.learned(other, SKILL, mastered(TODAY.plusDays(20)));

        assertThat(risks(null, "Ghent").lapsing().stream().map(Risks.Lapsing::employee))
                .containsExactly(other);
        assertThat(risks(null, null).lapsing()).hasSize(2);
    }
}
