package org.shuhari.people;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shuhari.support.Client.Answer;

@DisplayName("HR adds somebody new")
class NewcomersIT extends KeptPeople {

    @Test
    @DisplayName("somebody new has a record, the user name is the e-mail, and sending it twice adds one person")
    void added() {
        UUID id = UUID.randomUUID();
        String number = "N-" + id.toString().substring(0, 8);
        String body = """
                {"id": "%s", "staffNumber": "%s", "name": "Kim <b>Larsen</b>", "email": "%s@example.org", "roles": ["COACH"],
                 "unit": "%s", "jobRole": "frontline-associate", "site": "Oslo", "from": "%s"}""".formatted(id, number, number, team, TODAY.minusDays(3));

        Answer added = hr.client().post("/people", body);

        assertThat(added.status()).as(added.text()).isEqualTo(201);
        assertThat(added.header("Location")).endsWith("/api/v1/people/" + id);
        JsonObject record = added.json();
        assertThat(record.getString("name")).isEqualTo("Kim <b>Larsen</b>");
        assertThat(record.getString("username")).isEqualTo(number + "@example.org");
        assertThat(record.getString("joinedOn")).isEqualTo(TODAY.minusDays(3).toString());
        assertThat(record.getJsonArray("roles").toString()).contains("EMPLOYEE", "COACH");
        JsonObject work = record.getJsonArray("assignments").getJsonObject(0);
        assertThat(work.getJsonObject("unit").getString("name")).isEqualTo("Team");
        assertThat(work.getString("site")).isEqualTo("Oslo");
        assertThat(hr.client().post("/people", body).status()).isEqualTo(200);
        Answer other = hr.client().post("/people", body.replace("Larsen", "Olsen"));
        assertThat(other.problem()).isEqualTo("person-differs");
        assertThat(entries("person.added", id)).isEqualTo(1);
        Answer sameNumber = hr.client()
                .post("/people", body.replace(id.toString(), UUID.randomUUID().toString()));
        assertThat(fields(sameNumber)).contains("staffNumber", "username");
    }

    @Test
    @DisplayName(
            "without e-mail the user name is the staff number; a name of somebody else's is not taken, in any case")
    void userNames() {
        String number = "U-" + UUID.randomUUID().toString().substring(0, 8);

        Answer added = add(number, "");
        Answer taken = add("X" + number, ", \"username\": \"" + number.toLowerCase(java.util.Locale.ROOT) + "\"");

        assertThat(added.json().getString("username")).isEqualTo(number);
        assertThat(fields(taken)).containsExactly("username");
    }

    @Test
    @DisplayName("everything that is not right with somebody new is told at once, and nothing is stored")
    void allFaultsAtOnce() {
        Answer answer = hr.client().post("/people", """
                        {"staffNumber": "  ", "name": "%s", "email": "nowhere", "unit": "%s", "jobRole": "astronaut",
                         "site": "a\\u0000b", "from": "1066-10-14", "roles": ["ADMIN"], "salary": 3}""".formatted("x".repeat(300), UUID.randomUUID()));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(fields(answer))
                .containsExactlyInAnyOrder(
                        "staffNumber", "name", "email", "unit", "jobRole", "site", "from", "roles[0]", "salary");
    }

    @Test
    @DisplayName("one staff number goes to one person, also when two are added at the same moment")
    void oneStaffNumber() throws Exception {
        String number = "S-" + UUID.randomUUID().toString().substring(0, 8);

        List<Integer> answers =
                atOnce(() -> add(number, "").status(), () -> add(number, "").status());

        assertThat(answers).contains(201).hasSize(2);
        assertThat(answers.stream().filter(status -> status == 201)).hasSize(1);
        assertThat(answers.stream().filter(status -> status != 201)).allMatch(status -> status == 409 || status == 422);
    }
}
