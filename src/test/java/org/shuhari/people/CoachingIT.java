package org.shuhari.people;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shuhari.support.Client.Answer;
import org.shuhari.support.Organisation.Person;
import org.shuhari.support.Workplace;

@DisplayName("HR makes coaches")
class CoachingIT extends KeptPeople {

    @Test
    @DisplayName(
            "R6: a coach made, appointed and given a unit may decide from the next read on, and no more once it is ended")
    void coaching() {
        Person learner = organisation.employee(team);
        Person first = organisation.coach(team);
        Person coach = organisation.person(department, null, "EMPLOYEE");
        String request = Workplace.asks(learner, first, TODAY);
        String person = "/people/" + coach.id();

        assertThat(hr.client().put(person + "/appointments/*", "{}").problem()).isEqualTo("not-a-coach");
        assertThat(hr.client().put(person + "/coaching-units/" + team, "{}").problem())
                .isEqualTo("not-a-coach");
        assertThat(hr.client().put(person + "/coach", "{}").status()).isEqualTo(204);
        assertThat(hr.client().put(person + "/coach", "{}").status()).isEqualTo(204);
        assertThat(queue(coach)).doesNotContain(request);

        Answer appointed = hr.client().put(person + "/appointments/" + GEMBA, "{}");
        assertThat(appointed.status()).isEqualTo(201);
        JsonObject appointment = appointed.json().getJsonArray("appointments").getJsonObject(0);
        assertThat(appointment.getString("until"))
                .isEqualTo(TODAY.plusMonths(12).toString());
        assertThat(queue(coach)).contains(request);

        UUID elsewhere = organisation.unit("Elsewhere");
        assertThat(hr.client()
                        .put(person + "/coaching-units/" + elsewhere, "{}")
                        .status())
                .isEqualTo(201);
        assertThat(queue(coach)).doesNotContain(request);
        assertThat(hr.client().put(person + "/coaching-units/" + team, "{}").status())
                .isEqualTo(201);
        assertThat(hr.client().put(person + "/coaching-units/" + team, "{}").status())
                .isEqualTo(200);
        assertThat(queue(coach)).contains(request);

        assertThat(hr.client().delete(person + "/appointments/" + GEMBA).status())
                .isEqualTo(204);
        assertThat(queue(coach)).doesNotContain(request);
        assertThat(queue(first)).contains(request);
        assertThat(entries("person.coach-granted", coach.id())).isEqualTo(1);
        assertThat(entries("appointment.made", coach.id())).isEqualTo(1);
        assertThat(entries("appointment.ended", coach.id())).isEqualTo(1);
        assertThat(entries("coaching-unit.given", coach.id())).isEqualTo(2);
    }

    @Test
    @DisplayName(
            "an appointment is renewed in its place; an end before its beginning, or past, and an unknown skill are told")
    void appointments() {
        Person coach = organisation.person(team, null, "EMPLOYEE;COACH");
        String at = "/people/" + coach.id() + "/appointments/";

        assertThat(fields(hr.client().put(at + "flying", "{}"))).containsExactly("skill");
        assertThat(fields(hr.client().put(at + "*", until(TODAY.minusDays(1))))).containsExactly("until");
        assertThat(fields(hr.client()
                        .put(
                                at + "*",
                                "{\"from\": \"%s\", \"until\": \"%s\"}"
                                        .formatted(TODAY.plusDays(9), TODAY.plusDays(8)))))
                .containsExactly("until");
        assertThat(hr.client().put(at + "*", until(TODAY.plusDays(5))).status()).isEqualTo(201);
        Answer renewed = hr.client().put(at + "*", until(TODAY.plusYears(2)));
        assertThat(renewed.status()).isEqualTo(200);
        assertThat(renewed.json().getJsonArray("appointments")).hasSize(1);
        assertThat(hr.client().put(at + "*", until(TODAY.plusYears(2))).status())
                .isEqualTo(200);
        assertThat(entries("appointment.renewed", coach.id())).isEqualTo(1);
        assertThat(hr.client().delete(at + "*").status()).isEqualTo(204);
        assertThat(hr.client().delete(at + "*").status()).isEqualTo(204);
    }

    @Test
    @DisplayName("taking the role of coach ends appointments and units with it: a later grant brings nothing back")
    void coachNoMore() {
        Person coach = organisation.coach(team);
        String person = "/people/" + coach.id();
        hr.client().put(person + "/coaching-units/" + team, "{}");

        assertThat(hr.client().delete(person + "/coach").status()).isEqualTo(204);
        hr.client().put(person + "/coach", "{}");

        JsonObject record = record(coach);
        assertThat(record.getJsonArray("coachingUnits")).isEmpty();
        assertThat(record.getJsonArray("appointments").getJsonObject(0).getString("until"))
                .isEqualTo(TODAY.minusDays(1).toString());
    }
}
