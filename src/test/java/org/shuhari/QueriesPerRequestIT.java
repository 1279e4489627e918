package org.shuhari;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shuhari.support.Organisation;
import org.shuhari.support.Organisation.Person;
import org.shuhari.support.QueryCount;
import org.shuhari.support.Shuhari;
import org.shuhari.support.Workplace;

@ExtendWith(Shuhari.class)
@DisplayName("Queries per request")
class QueriesPerRequestIT {

    @Test
    @DisplayName("one's own path takes at most six, with many facts as with none")
    void ownPath(Organisation organisation) {
        QueryCount count = new QueryCount(organisation);
        UUID team = organisation.unit("Counted team");
        Person newcomer = organisation.employee(team);
        Person experienced = organisation.employee(team);
        for (String skill : new String[] {"going-to-gemba", "seeing-waste", "seeing-burden", "seeing-unevenness"}) {
            organisation.mastered(experienced, skill, LocalDate.now().minusMonths(2));
        }
        practise(organisation, experienced);

        long few = count.of(() -> path(newcomer));
        long many = count.of(() -> path(experienced));

        assertThat(few).isLessThanOrEqualTo(6);
        assertThat(many).isEqualTo(few);
    }

    private static void path(Person person) {
        assertThat(person.client().get("/me/path").status()).isEqualTo(200);
    }

    private static void practise(Organisation organisation, Person learner) {
        for (int i = 0; i < 20; i++) {
            assertThat(learner.client()
                            .post(
                                    "/practices",
                                    Workplace.gembaVisit(LocalDate.now().minusDays(i % 10)))
                            .status())
                    .isEqualTo(201);
        }
    }
}
