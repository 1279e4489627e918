package org.shuhari.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shuhari.support.Forms;
import org.shuhari.support.Organisation;
import org.shuhari.support.Organisation.Person;
import org.shuhari.support.QueryCount;
import org.shuhari.support.Shuhari;

/** What the pages of the skill gaps ask the database. */
@ExtendWith(Shuhari.class)
class GapPagesIT {

    private final Organisation organisation;
    private final Person hr;
    private final UUID plant;
    private final Forms forms;

    GapPagesIT(Shuhari.App app, Organisation organisation) {
        this.organisation = organisation;
        hr = organisation.person(organisation.unit("HR"), "hr-partner", "EMPLOYEE;HR");
        plant = organisation.unit("Plant " + UUID.randomUUID());
        forms = new Forms(app.server().address());
        forms.signIn(hr.username(), "gemba-walk-1");
    }

    private void team(int people) {
        UUID team = organisation.unit("Team " + UUID.randomUUID(), plant);
        Stream.generate(() -> organisation.employee(team))
                .limit(people)
                .toList()
                .forEach(each -> {
                    organisation.mastered(
                            each, "going-to-gemba", LocalDate.now().minusMonths(2));
                    assertThat(hr.client()
                                    .patch(
                                            "/people/" + each.id(),
                                            "{\"email\": \"" + UUID.randomUUID() + "@example.org\"}")
                                    .status())
                            .isLessThan(300);
                });
    }

    private void open(String page) {
        assertThat(forms.get("/gaps/" + page + "unit=" + plant).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("The number of queries grows neither with people nor with teams")
    void constantQueries() {
        QueryCount queries = new QueryCount(organisation);
        team(2);
        long map = queries.of(() -> open("gaps.xhtml?"));
        long cell = queries.of(() -> open("cell.xhtml?skill=going-to-gemba&"));
        long risks = queries.of(() -> open("risks.xhtml?kind=no-coach&"));
        team(5);
        team(1);

        assertThat(queries.of(() -> open("gaps.xhtml?"))).isEqualTo(map);
        assertThat(queries.of(() -> open("cell.xhtml?skill=going-to-gemba&"))).isEqualTo(cell);
        assertThat(queries.of(() -> open("risks.xhtml?kind=no-coach&"))).isEqualTo(risks);
    }
}
