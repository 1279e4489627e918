package org.shuhari.people;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuhari.support.Organisation.Person;
import org.shuhari.support.QueryCount;

@DisplayName("HR finds people")
class DirectoryIT extends KeptPeople {

    @ParameterizedTest
    @DisplayName(
            "people are found by part of the name, staff number, unit with all below, job role and role; left ones when asked")
    @CsvSource({"q=%N,2", "q=%s,1", "unit=%D,4", "unit=%T,3", "unit=%T&jobRole=coach,1", "unit=%D&role=HR,1"})
    void found(String query, int expected) {
        Person learner = organisation.employee(team);
        Person named = organisation.employee(team);
        String name = "Zoë " + UUID.randomUUID();
        for (Person person : List.of(learner, named)) {
            organisation.update(
                    "update employee set name = ?, name_key = ? where id = ?",
                    name,
                    name.toLowerCase(java.util.Locale.ROOT),
                    person.id());
        }
        organisation.coach(team);
        String number = learner.id().toString().substring(0, 8);
        String asked = query.replace(
                        "%N",
                        java.net.URLEncoder.encode(
                                name.toUpperCase(java.util.Locale.ROOT), java.nio.charset.StandardCharsets.UTF_8))
                .replace("%s", number)
                .replace("%D", department.toString())
                .replace("%T", team.toString());

        JsonObject found = hr.client().get("/people/directory?" + asked).json();

        assertThat(found.getInt("total")).isEqualTo(expected);
        assertThat(found.getJsonArray("people")).hasSize(expected);
    }

    @Test
    @DisplayName("pages of the directory follow each other, and take as many queries with few people as with many")
    void pages() {
        QueryCount queries = new QueryCount(organisation);
        String address = "/people/directory?unit=" + team + "&limit=2";
        organisation.employee(team);
        long few = queries.of(() -> hr.client().get(address));
        for (int i = 0; i < 4; i++) {
            organisation.employee(team);
        }
        Person gone = organisation.employee(team);
        hr.client().put("/people/" + gone.id() + "/leaving", "{\"on\": \"" + TODAY + "\"}");

        List<String> names = new java.util.ArrayList<>();
        for (int offset = 0; offset < 6; offset += 2) {
            hr.client()
                    .get(address + "&offset=" + offset)
                    .json()
                    .getJsonArray("people")
                    .getValuesAs(JsonObject.class)
                    .forEach(line -> names.add(line.getString("name")));
        }

        assertThat(names).hasSize(5).doesNotHaveDuplicates().isSorted();
        assertThat(hr.client()
                        .get("/people/directory?q=" + gone.name().replace(' ', '+') + "&left=true")
                        .json()
                        .getJsonArray("people")
                        .getJsonObject(0)
                        .getString("leftOn"))
                .isEqualTo(TODAY.toString());
        assertThat(queries.of(() -> hr.client().get(address))).isEqualTo(few);
    }
}
