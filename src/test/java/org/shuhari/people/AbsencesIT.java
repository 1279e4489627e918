package org.shuhari.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shuhari.support.Client.Answer;
import org.shuhari.support.Organisation.Person;
import org.shuhari.support.Workplace;

@DisplayName("HR records days away")
class AbsencesIT extends KeptPeople {

    @Test
    @DisplayName(
            "R9: days away move the refresh date; taken out or changed, it moves back; a past day still shows what was known")
    void away() {
        Person learner = organisation.employee(team);
        organisation.mastered(learner, GEMBA, TODAY.minusMonths(2));
        LocalDate due = due(learner, "");
        String at = "/people/" + learner.id() + "/absences";
        UUID id = UUID.randomUUID();
        String body = "{\"id\": \"%s\", \"from\": \"%s\", \"to\": \"%s\"}".formatted(id, TODAY.minusDays(9), TODAY);

        assertThat(hr.client().post(at, body).status()).isEqualTo(201);
        assertThat(hr.client().post(at, body).status()).isEqualTo(200);
        assertThat(due(learner, "")).isEqualTo(due.plusDays(10));

        Answer overlap = hr.client().post(at, days(TODAY, TODAY.plusDays(3)));
        assertThat(overlap.problem()).isEqualTo("already-away");
        assertThat(overlap.json().getString("from"))
                .isEqualTo(TODAY.minusDays(9).toString());
        assertThat(fields(hr.client().post(at, days(TODAY.plusDays(9), TODAY.plusDays(8)))))
                .containsExactly("to");
        assertThat(fields(hr.client().post(at, "{}"))).containsExactlyInAnyOrder("from", "to");

        assertThat(hr.client()
                        .put(at + "/" + id, days(TODAY.minusDays(4), TODAY))
                        .status())
                .isEqualTo(200);
        assertThat(due(learner, "")).isEqualTo(due.plusDays(5));
        assertThat(hr.client().delete(at + "/" + id).status()).isEqualTo(204);
        assertThat(hr.client().delete(at + "/" + id).status()).isEqualTo(404);
        assertThat(due(learner, "")).isEqualTo(due);
        assertThat(entries("absence.recorded", learner.id())).isEqualTo(1);
        assertThat(entries("absence.changed", learner.id())).isEqualTo(1);
        assertThat(entries("absence.removed", learner.id())).isEqualTo(1);
    }

    @Test
    @DisplayName("R9: days that were taken out today still count for the day on which they were known")
    void awayAsItWasKnown() {
        Person learner = organisation.employee(team);
        organisation.mastered(learner, GEMBA, TODAY.minusMonths(2));
        LocalDate due = due(learner, "");
        String at = "/people/" + learner.id() + "/absences";
        UUID id = UUID.randomUUID();
        hr.client()
                .post(
                        at,
                        "{\"id\": \"%s\", \"from\": \"%s\", \"to\": \"%s\"}"
                                .formatted(id, TODAY.minusDays(9), TODAY.minusDays(5)));
        organisation.update(
                "update absence set recorded_at = ? where id = ?",
                TODAY.minusDays(4).atTime(12, 0).atOffset(java.time.ZoneOffset.UTC),
                id);
        hr.client().delete(at + "/" + id);

        assertThat(due(learner, "?asOf=" + TODAY.minusDays(1))).isEqualTo(due.plusDays(5));
        assertThat(due(learner, "")).isEqualTo(due);
    }

    @Test
    @DisplayName("R6: while the only coach is away the circle widens")
    void coachAway() {
        Person learner = organisation.employee(team);
        Person near = organisation.coach(team);
        Person neighbour = organisation.coach(organisation.unit("Neighbour", department));
        String request = Workplace.asks(learner, near, TODAY);
        assertThat(queue(neighbour)).doesNotContain(request);

        hr.client().post("/people/" + near.id() + "/absences", days(TODAY, TODAY.plusDays(2)));

        assertThat(queue(neighbour)).contains(request);
    }
}
