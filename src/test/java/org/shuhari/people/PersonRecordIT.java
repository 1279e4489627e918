package org.shuhari.people;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shuhari.support.Organisation.Person;

@DisplayName("HR changes a record")
class PersonRecordIT extends KeptPeople {

    @Test
    @DisplayName("who looked at an older state is told, and the change of the first stays")
    void lostUpdate() throws Exception {
        Person learner = organisation.employee(team);
        String person = "/people/" + learner.id();
        long seen = record(learner).getJsonNumber("version").longValue();

        List<String> problems = atOnce(
                () -> hr.client()
                        .patch(person, "{\"name\": \"First Name\", \"version\": " + seen + "}")
                        .problem(),
                () -> hr.client()
                        .post(
                                person + "/assignments",
                                "{\"unit\": \"%s\", \"version\": %d}".formatted(department, seen))
                        .problem());

        assertThat(problems).containsExactlyInAnyOrder("", "changed-meanwhile");
        assertThat(record(learner).getJsonNumber("version").longValue()).isGreaterThan(seen);
    }

    @Test
    @DisplayName("who signs in with the e-mail signs in with the new one; another's user name is not taken")
    void email() {
        String number = "E-" + UUID.randomUUID().toString().substring(0, 8);
        String id = add(number, ", \"email\": \"" + number + "@example.org\"")
                .json()
                .getString("id");
        Person other = organisation.employee(team);
        String username = hr.client().get("/people/" + other.id()).json().getString("username");

        JsonObject changed = hr.client()
                .patch("/people/" + id, "{\"email\": \"new-" + number + "@example.org\"}")
                .json();

        assertThat(changed.getString("username")).isEqualTo("new-" + number + "@example.org");
        assertThat(hr.client()
                        .patch("/people/" + id, "{\"email\": null}")
                        .json()
                        .getString("username"))
                .isEqualTo(number);
        assertThat(username).startsWith("robin-");
        assertThat(fields(hr.client().patch("/people/" + id, "{\"name\": \" \", \"email\": \"no address\"}")))
                .containsExactlyInAnyOrder("name", "email");
    }
}
