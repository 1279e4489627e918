package org.shuhari.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shuhari.support.Client.Answer;
import org.shuhari.support.Organisation.Person;

@DisplayName("HR records who leaves and comes back")
class LeavingIT extends KeptPeople {

    @Test
    @DisplayName(
            "who leaves is gone from that day on, with assignment, appointments, units and tokens; the return opens a new one")
    void leaving() {
        Person coach = organisation.coach(team);
        String person = "/people/" + coach.id();
        hr.client().put(person + "/coaching-units/" + team, "{}");

        Answer left = hr.client().put(person + "/leaving", "{\"on\": \"" + TODAY + "\"}");

        assertThat(left.status()).as(left.text()).isEqualTo(200);
        assertThat(spans(left.json().getJsonArray("assignments"))).containsExactly("2020-01-01.." + TODAY.minusDays(1));
        assertThat(left.json().getJsonArray("coachingUnits")).isEmpty();
        assertThat(left.json().getJsonArray("appointments").getJsonObject(0).getString("until"))
                .isEqualTo(TODAY.minusDays(1).toString());
        assertThat(coach.client().get("/me").status()).isEqualTo(401);
        assertThat(assign(coach, "{\"unit\": \"" + team + "\"}").problem()).isEqualTo("has-left");
        assertThat(hr.client().delete(person + "/leaving").problem()).isEqualTo("already-left");

        assertThat(fields(hr.client()
                        .post(
                                person + "/return",
                                "{\"unit\": \"%s\", \"from\": \"%s\"}".formatted(team, TODAY.plusDays(1)))))
                .containsExactly("from");
        String returning = "{\"id\": \"%s\", \"unit\": \"%s\"}".formatted(UUID.randomUUID(), department);
        Answer back = hr.client().post(person + "/return", returning);
        assertThat(back.status()).isEqualTo(200);
        assertThat(hr.client().post(person + "/return", returning).status()).isEqualTo(200);
        assertThat(spans(back.json().getJsonArray("assignments")).get(0)).isEqualTo(TODAY + "..");
        assertThat(coach.client().get("/me").status()).isEqualTo(200);
        assertThat(hr.client()
                        .post(person + "/return", "{\"unit\": \"" + team + "\"}")
                        .problem())
                .isEqualTo("not-left");
        assertThat(entries("person.left", coach.id())).isEqualTo(1);
        assertThat(entries("person.returned", coach.id())).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "a leaving date before the joining date is told with that date; a coming one can be moved and taken back")
    void leavingAhead() {
        Person learner = organisation.employee(team);
        String at = "/people/" + learner.id() + "/leaving";

        Answer early = hr.client().put(at, "{\"on\": \"2019-12-31\"}");
        assertThat(fields(early)).containsExactly("on");
        assertThat(early.text()).contains("2020-01-01");
        assertThat(hr.client().delete(at).status()).isEqualTo(204);

        hr.client().put(at, "{\"on\": \"" + TODAY.plusDays(10) + "\"}");
        Answer moved = hr.client().put(at, "{\"on\": \"" + TODAY.plusDays(20) + "\"}");
        assertThat(spans(moved.json().getJsonArray("assignments")))
                .containsExactly("2020-01-01.." + TODAY.plusDays(19));
        assertThat(learner.client().get("/me").status()).isEqualTo(200);
        assertThat(hr.client().delete(at).status()).isEqualTo(204);
        assertThat(spans(record(learner).getJsonArray("assignments"))).containsExactly("2020-01-01..");
    }
}
