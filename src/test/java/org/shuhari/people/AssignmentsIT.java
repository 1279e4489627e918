package org.shuhari.people;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shuhari.support.Client.Answer;
import org.shuhari.support.Organisation.Person;

@DisplayName("HR assigns people to units and job roles")
class AssignmentsIT extends KeptPeople {

    @Test
    @DisplayName("a new assignment ends the one before the day before, and the unit's matrix shows it at once")
    void assigned() {
        Person learner = organisation.employee(team);
        UUID other = organisation.unit("Other", department);

        JsonObject record = assign(learner, "{\"unit\": \"" + other + "\", \"jobRole\": \"team-leader\"}")
                .json();

        assertThat(spans(record.getJsonArray("assignments")))
                .containsExactly(TODAY + "..", "2020-01-01.." + TODAY.minusDays(1));
        assertThat(matrix(other)).contains(learner.id().toString());
        assertThat(matrix(team)).doesNotContain(learner.id().toString());
        assertThat(learner.client().get("/me").json().getJsonObject("jobRole").getString("id"))
                .isEqualTo("team-leader");
        assertThat(entries("assignment.made", learner.id())).isEqualTo(1);
    }

    @Test
    @DisplayName("an assignment from a past or a coming day fits in between; it can be corrected and taken out")
    void datedAssignments() {
        Person learner = organisation.employee(team);
        UUID other = organisation.unit("Other", department);
        assign(learner, "{\"unit\": \"%s\", \"from\": \"%s\"}".formatted(other, TODAY.plusDays(30)));
        JsonObject record = assign(
                        learner, "{\"unit\": \"%s\", \"from\": \"%s\"}".formatted(department, TODAY.minusDays(30)))
                .json();

        assertThat(spans(record.getJsonArray("assignments")))
                .containsExactly(
                        TODAY.plusDays(30) + "..",
                        TODAY.minusDays(30) + ".." + TODAY.plusDays(29),
                        "2020-01-01.." + TODAY.minusDays(31));

        String middle = record.getJsonArray("assignments").getJsonObject(1).getString("id");
        String at = "/people/" + learner.id() + "/assignments/" + middle;
        JsonObject corrected = hr.client()
                .put(at, "{\"unit\": \"%s\", \"from\": \"%s\"}".formatted(other, TODAY.minusDays(10)))
                .json();
        assertThat(spans(corrected.getJsonArray("assignments")))
                .contains("2020-01-01.." + TODAY.minusDays(11), TODAY.minusDays(10) + ".." + TODAY.plusDays(29));
        assertThat(fields(hr.client()
                        .put(at, "{\"unit\": \"%s\", \"from\": \"%s\"}".formatted(other, TODAY.plusDays(40)))))
                .containsExactly("from");

        assertThat(hr.client().delete(at).status()).isEqualTo(204);
        assertThat(spans(record(learner).getJsonArray("assignments")))
                .containsExactly(TODAY.plusDays(30) + "..", "2020-01-01.." + TODAY.plusDays(29));
        assertThat(hr.client().delete(at).status()).isEqualTo(404);
    }

    @Test
    @DisplayName(
            "an assignment to an unknown unit or job role says so; one with a used id and other content is a conflict")
    void badAssignments() {
        Person learner = organisation.employee(team);
        UUID id = UUID.randomUUID();

        Answer bad = assign(learner, "{\"unit\": \"%s\", \"jobRole\": \"'; drop table\"}".formatted(UUID.randomUUID()));
        assertThat(fields(bad)).containsExactlyInAnyOrder("unit", "jobRole");
        assertThat(fields(assign(learner, "{\"unit\": 7, \"from\": \"tomorrow\"}")))
                .containsExactlyInAnyOrder("unit", "from");
        String body = "{\"id\": \"%s\", \"unit\": \"%s\"}".formatted(id, department);
        assertThat(assign(learner, body).status()).isEqualTo(201);
        assertThat(assign(learner, body).status()).isEqualTo(200);
        assertThat(assign(learner, body.replace(department.toString(), team.toString()))
                        .problem())
                .isEqualTo("assignment-differs");
    }
}
