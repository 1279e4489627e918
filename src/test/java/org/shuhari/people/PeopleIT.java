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
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuhari.support.Client.Answer;
import org.shuhari.support.Organisation;
import org.shuhari.support.Organisation.Person;
import org.shuhari.support.QueryCount;
import org.shuhari.support.Shuhari;
import org.shuhari.support.Workplace;

@ExtendWith(Shuhari.class)
@DisplayName("HR keeps the people")
class PeopleIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    private static final String GEMBA = "going-to-gemba";

    private Organisation organisation;
    private UUID department;
    private UUID team;
    private Person hr;

    @BeforeEach
    void people(Organisation organisation) {
        this.organisation = organisation;
        department = organisation.unit("Department " + UUID.randomUUID());
        team = organisation.unit("Team", department);
        hr = organisation.person(department, "hr-partner", "EMPLOYEE;HR");
    }

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

    @Test
    @DisplayName("employees, coaches and administrators keep no records; nobody is told whether a person exists")
    void hrAlone() {
        Person employee = organisation.employee(team);
        Person coach = organisation.coach(team);
        Person admin = organisation.person(team, null, "EMPLOYEE;ADMIN");
        String assign = "{\"unit\": \"" + department + "\"}";

        for (Person who : List.of(employee, coach, admin)) {
            for (UUID whom : List.of(employee.id(), UUID.randomUUID())) {
                String person = "/people/" + whom;
                if (who != admin || whom.equals(employee.id())) {
                    assertThat(who.client().get(person).status()).isEqualTo(403);
                    assertThat(who.client()
                                    .patch(person, "{\"email\": \"a@b.example\"}")
                                    .status())
                            .isEqualTo(403);
                    assertThat(who.client()
                                    .put(person + "/leaving", "{\"on\": \"" + TODAY + "\"}")
                                    .status())
                            .isEqualTo(403);
                    assertThat(who.client().put(person + "/coach", "{}").status())
                            .isEqualTo(403);
                }
                assertThat(who.client().patch(person, "{\"name\": \"Max\"}").status())
                        .isEqualTo(403);
                assertThat(who.client().post(person + "/assignments", assign).status())
                        .isEqualTo(403);
                assertThat(who.client().post(person + "/absences", "{}").status())
                        .isEqualTo(403);
                assertThat(who.client().put(person + "/appointments/*", "{}").status())
                        .isEqualTo(403);
                assertThat(who.client()
                                .put(person + "/coaching-units/" + team, "{}")
                                .status())
                        .isEqualTo(403);
            }
            assertThat(who.client().get("/people/directory").status()).isEqualTo(403);
            assertThat(who.client().post("/people", "{}").status()).isEqualTo(403);
            assertThat(who.client().post("/units", "{}").status()).isEqualTo(403);
        }
        assertThat(hr.client().get("/people/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(hr.client().get("/people/nobody").status()).isEqualTo(404);
        assertThat(hr.client()
                        .post("/people/" + UUID.randomUUID() + "/assignments", assign)
                        .status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName(
            "what HR and administrators sign in with, their roles and leaving date are an administrator's to change")
    void keptByAdministrators() {
        Person colleague = organisation.person(team, "hr-partner", "EMPLOYEE;HR");
        Person admin = organisation.person(team, null, "EMPLOYEE;ADMIN");

        for (Person kept : List.of(colleague, admin)) {
            String person = "/people/" + kept.id();
            for (Answer refused : List.of(
                    hr.client().patch(person, "{\"email\": \"new@example.org\"}"),
                    hr.client().put(person + "/coach", "{}"),
                    hr.client().delete(person + "/coach"),
                    hr.client().put(person + "/leaving", "{\"on\": \"" + TODAY + "\"}"))) {
                assertThat(refused.status()).isEqualTo(403);
                assertThat(refused.problem()).isEqualTo("kept-by-administrators");
            }
            assertThat(hr.client().patch(person, "{\"name\": \"Sam Berg\"}").status())
                    .isEqualTo(200);
        }
        String mail = "m" + UUID.randomUUID() + "@example.org";
        assertThat(admin.client()
                        .patch("/people/" + colleague.id(), "{\"email\": \"" + mail + "\"}")
                        .json()
                        .getString("email"))
                .isEqualTo(mail);
        assertThat(admin.client()
                        .put("/people/" + colleague.id() + "/leaving", "{\"on\": \"" + TODAY.plusDays(9) + "\"}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("nobody changes the own roles, appointments, units to coach or leaving date")
    void notOnOneself() {
        Person both = organisation.person(team, null, "EMPLOYEE;COACH;HR");
        String self = "/people/" + both.id();

        for (Answer refused : List.of(
                both.client().put(self + "/appointments/*", "{}"),
                both.client().delete(self + "/appointments/*"),
                both.client().put(self + "/coaching-units/" + department, "{}"),
                both.client().delete(self + "/coaching-units/" + department),
                both.client().put(self + "/coach", "{}"),
                both.client().delete(self + "/coach"),
                both.client().put(self + "/leaving", "{\"on\": \"" + TODAY + "\"}"))) {
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.problem()).isEqualTo("own-rights");
        }
    }

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

    private Answer add(String number, String more) {
        return hr.client()
                .post(
                        "/people",
                        "{\"staffNumber\": \"%s\", \"name\": \"Kim\", \"unit\": \"%s\"%s}"
                                .formatted(number, team, more));
    }

    private Answer assign(Person person, String body) {
        return hr.client().post("/people/" + person.id() + "/assignments", body);
    }

    private JsonObject record(Person person) {
        return hr.client().get("/people/" + person.id()).json();
    }

    private String matrix(UUID unit) {
        return hr.client().get("/units/" + unit + "/matrix").text();
    }

    private static String queue(Person coach) {
        return coach.client().get("/sign-off-requests?state=waiting&coach=me").text();
    }

    private static LocalDate due(Person learner, String query) {
        String path = query.isEmpty() ? "/me/path" : "/employees/" + learner.id() + "/path" + query;
        return learner.client().get(path).json().getJsonArray("skills").getValuesAs(JsonObject.class).stream()
                .filter(skill -> skill.getString("skill").equals(GEMBA))
                .map(skill -> LocalDate.parse(skill.getString("refreshDue")))
                .findFirst()
                .orElseThrow();
    }

    private static String days(LocalDate from, LocalDate to) {
        return "{\"from\": \"%s\", \"to\": \"%s\"}".formatted(from, to);
    }

    private static String until(LocalDate day) {
        return "{\"until\": \"" + day + "\"}";
    }

    private static List<String> spans(JsonArray rows) {
        return rows.getValuesAs(JsonObject.class).stream()
                .map(row -> row.getString("from") + ".." + row.getString("to", ""))
                .toList();
    }

    private static List<String> fields(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        return answer.json().getJsonArray("violations").getValuesAs(JsonObject.class).stream()
                .map(violation -> violation.getString("field"))
                .toList();
    }

    private long entries(String kind, UUID subject) {
        return organisation.number(
                "select count(*) from ledger_entry where kind = ? and subject = ? and actor = ?",
                kind,
                subject,
                hr.id());
    }

    private static <T> List<T> atOnce(Callable<T> one, Callable<T> other) throws Exception {
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
