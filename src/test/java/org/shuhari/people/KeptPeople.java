package org.shuhari.people;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shuhari.support.Client.Answer;
import org.shuhari.support.Organisation;
import org.shuhari.support.Organisation.Person;
import org.shuhari.support.Shuhari;

/** A department and a team in it, and somebody of HR who keeps their records. */
@ExtendWith(Shuhari.class)
abstract class KeptPeople {

    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    static final String GEMBA = "going-to-gemba";

    Organisation organisation;
    UUID department;
    UUID team;
    Person hr;

    @BeforeEach
    void people(Organisation organisation) {
        this.organisation = organisation;
        department = organisation.unit("Department " + UUID.randomUUID());
        team = organisation.unit("Team", department);
        hr = organisation.person(department, "hr-partner", "EMPLOYEE;HR");
    }

    Answer add(String number, String more) {
        return hr.client()
                .post(
                        "/people",
                        "{\"staffNumber\": \"%s\", \"name\": \"Kim\", \"unit\": \"%s\"%s}"
                                .formatted(number, team, more));
    }

    Answer assign(Person person, String body) {
        return hr.client().post("/people/" + person.id() + "/assignments", body);
    }

    JsonObject record(Person person) {
        return hr.client().get("/people/" + person.id()).json();
    }

    String matrix(UUID unit) {
        return hr.client().get("/units/" + unit + "/matrix").text();
    }

    static String queue(Person coach) {
        return coach.client().get("/sign-off-requests?state=waiting&coach=me").text();
    }

    static LocalDate due(Person learner, String query) {
        String path = query.isEmpty() ? "/me/path" : "/employees/" + learner.id() + "/path" + query;
        return learner.client().get(path).json().getJsonArray("skills").getValuesAs(JsonObject.class).stream()
                .filter(skill -> skill.getString("skill").equals(GEMBA))
                .map(skill -> LocalDate.parse(skill.getString("refreshDue")))
                .findFirst()
                .orElseThrow();
    }

    static String days(LocalDate from, LocalDate to) {
        return "{\"from\": \"%s\", \"to\": \"%s\"}".formatted(from, to);
    }

    static String until(LocalDate day) {
        return "{\"until\": \"" + day + "\"}";
    }

    static List<String> spans(JsonArray rows) {
        return rows.getValuesAs(JsonObject.class).stream()
                .map(row -> row.getString("from") + ".." + row.getString("to", ""))
                .toList();
    }

    static List<String> fields(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        return answer.json().getJsonArray("violations").getValuesAs(JsonObject.class).stream()
                .map(violation -> violation.getString("field"))
                .toList();
    }

    long entries(String kind, UUID subject) {
        return organisation.number(
                "select count(*) from ledger_entry where kind = ? and subject = ? and actor = ?",
                kind,
                subject,
                hr.id());
    }

    static <T> List<T> atOnce(Callable<T> one, Callable<T> other) throws Exception {
        var threads = Executors.newFixedThreadPool(2);
        try {
            List<T> answers = new java.util.ArrayList<>();
            for (Future<T> answer : threads.invokeAll(List.of(one, other))) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }
}
