package org.shuhari.people;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shuhari.support.Client.Answer;
import org.shuhari.support.Organisation;
import org.shuhari.support.Organisation.Person;
import org.shuhari.support.Shuhari;
import org.shuhari.support.Workplace;

@ExtendWith(Shuhari.class)
@DisplayName("HR keeps the tree of units")
class UnitsIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

    private Organisation organisation;
    private UUID company;
    private UUID care;
    private UUID north;
    private UUID workshop;
    private Person hr;

    @BeforeEach
    void units(Organisation organisation) {
        this.organisation = organisation;
        company = organisation.unit("Company " + UUID.randomUUID());
        care = organisation.unit("Care", company);
        north = organisation.unit("North", care);
        workshop = organisation.unit("Workshop", company);
        hr = organisation.person(company, "hr-partner", "EMPLOYEE;HR");
    }

    @Test
    @DisplayName("a unit is added once, however often it is sent; markup and other scripts are kept as sent")
    void added() {
        UUID id = UUID.randomUUID();
        String body = "{\"id\": \"%s\", \"name\": \"組立 <b>2\", \"parent\": \"%s\"}".formatted(id, care);

        Answer added = hr.client().post("/units", body);

        assertThat(added.status()).as(added.text()).isEqualTo(201);
        assertThat(added.header("Location")).endsWith("/units/" + id);
        assertThat(added.json().getString("name")).isEqualTo("組立 <b>2");
        assertThat(hr.client().post("/units", body).status()).isEqualTo(200);
        assertThat(hr.client().post("/units", body.replace("<b>2", "<b>3")).problem())
                .isEqualTo("unit-differs");
        assertThat(entries("unit.added")).isEqualTo(1);
    }

    @Test
    @DisplayName("a name that is blank, too long or a path, and an unknown parent, are told at once")
    void badNames() {
        for (String name : List.of("", "  ", "A/B", "x".repeat(300), "a\\u0000b")) {
            Answer answer = hr.client()
                    .post("/units", "{\"name\": \"%s\", \"parent\": \"%s\"}".formatted(name, UUID.randomUUID()));
            assertThat(fields(answer)).containsExactlyInAnyOrder("name", "parent");
        }
        assertThat(fields(hr.client().patch("/units/" + care, "{\"name\": \" \"}")))
                .containsExactly("name");
        assertThat(hr.client()
                        .patch("/units/" + UUID.randomUUID(), "{\"name\": \"A\"}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("a unit is named anew and moved with all below it, to the top too; nothing lies below itself")
    void moved() {
        Answer moved =
                hr.client().patch("/units/" + north, "{\"name\": \"Nord\", \"parent\": \"%s\"}".formatted(workshop));
        assertThat(moved.json().getString("name")).isEqualTo("Nord");
        assertThat(parent(north)).isEqualTo(workshop.toString());

        assertThat(hr.client()
                        .patch("/units/" + workshop, "{\"parent\": \"%s\"}".formatted(north))
                        .problem())
                .isEqualTo("unit-ring");
        assertThat(hr.client()
                        .patch("/units/" + workshop, "{\"parent\": \"%s\"}".formatted(workshop))
                        .problem())
                .isEqualTo("unit-ring");
        assertThat(hr.client()
                        .patch("/units/" + workshop, "{\"name\": \"care\"}")
                        .problem())
                .isEqualTo("unit-name-taken");

        String ownName = "{\"name\": \"Top %s\", \"parent\": null}".formatted(UUID.randomUUID());
        assertThat(hr.client().patch("/units/" + workshop, ownName).status()).isEqualTo(200);
        assertThat(parent(workshop)).isNull();
        assertThat(entries("unit.moved")).isEqualTo(2);
        assertThat(hr.client().patch("/units/" + workshop, "{}").status()).isEqualTo(200);
        assertThat(entries("unit.moved")).isEqualTo(2);
    }

    @Test
    @DisplayName("the fifty-first level is refused, sixty were wanted")
    void deep() {
        UUID deepest = company;
        int levels = 1;
        Answer answer;
        do {
            answer = hr.client().post("/units", "{\"name\": \"Level\", \"parent\": \"%s\"}".formatted(deepest));
            if (answer.status() == 201) {
                deepest = UUID.fromString(answer.json().getString("id"));
                levels++;
            }
        } while (answer.status() == 201 && levels < 60);

        assertThat(levels).isEqualTo(50);
        assertThat(answer.problem()).isEqualTo("unit-too-deep");
        assertThat(hr.client()
                        .patch("/units/" + care, "{\"parent\": \"%s\"}".formatted(deepest))
                        .problem())
                .isEqualTo("unit-too-deep");
    }

    @Test
    @DisplayName("two moves at once that would make a ring: one is refused")
    void ringAtOnce() throws Exception {
        List<Integer> answers = atOnce(
                () -> hr.client().patch("/units/" + care, below(workshop)).status(),
                () -> hr.client().patch("/units/" + workshop, below(care)).status());

        assertThat(answers).containsExactlyInAnyOrder(200, 409);
        assertThat(List.of(String.valueOf(parent(care)), String.valueOf(parent(workshop))))
                .contains(company.toString());
    }

    @Test
    @DisplayName("who looked at an older state of the unit is told")
    void lostUpdate() {
        long seen = line(care).getJsonNumber("version").longValue();
        String body = "{\"name\": \"%s\", \"version\": " + seen + "}";

        assertThat(hr.client().patch("/units/" + care, body.formatted("First")).status())
                .isEqualTo(200);
        assertThat(hr.client().patch("/units/" + care, body.formatted("Second")).problem())
                .isEqualTo("changed-meanwhile");
        assertThat(line(care).getString("name")).isEqualTo("First");
    }

    @Test
    @DisplayName(
            "merged, people, plans, coaches and units below move along from today, and the past still names the old unit")
    void merged() {
        Person worker = organisation.employee(care);
        Person planned = organisation.employee(company);
        Person coach = organisation.coach(company);
        hr.client()
                .post(
                        "/people/" + planned.id() + "/assignments",
                        "{\"unit\": \"%s\", \"from\": \"%s\"}".formatted(care, TODAY.plusDays(5)));
        hr.client().put("/people/" + coach.id() + "/coaching-units/" + care, "{}");

        Answer merged = hr.client().post("/units/" + care + "/merge", into(workshop));

        assertThat(merged.status()).as(merged.text()).isEqualTo(200);
        assertThat(merged.json().getString("id")).isEqualTo(workshop.toString());
        assertThat(merged.json().getInt("people")).isEqualTo(1);
        assertThat(parent(north)).isEqualTo(workshop.toString());
        assertThat(lines()).noneMatch(unit -> unit.getString("id").equals(care.toString()));
        assertThat(work(worker)).containsExactly("Workshop " + TODAY + "..", "Care 2020-01-01.." + TODAY.minusDays(1));
        assertThat(work(planned).get(0)).isEqualTo("Workshop " + TODAY.plusDays(5) + "..");
        JsonObject coached = record(coach).getJsonArray("coachingUnits").getJsonObject(0);
        assertThat(coached.getJsonObject("unit").getString("name")).isEqualTo("Workshop");
        assertThat(hr.client().post("/units/" + care + "/merge", into(workshop)).status())
                .isEqualTo(404);
        assertThat(fields(hr.client()
                        .post(
                                "/people/" + worker.id() + "/assignments",
                                "{\"unit\": \"" + care + "\", \"from\": \"2026-01-01\"}")))
                .containsExactly("unit");
        assertThat(entries("unit.merged")).isEqualTo(1);
    }

    @Test
    @DisplayName("R6: a request that waits when its unit is merged still has a coach, who decides it")
    void mergedWithRequest() {
        Person learner = organisation.employee(north);
        Person near = organisation.coach(north);
        Person there = organisation.coach(workshop);
        String request = Workplace.asks(learner, near, TODAY);

        hr.client().post("/units/" + north + "/merge", into(workshop));

        for (Person coach : List.of(near, there)) {
            assertThat(coach.client()
                            .get("/sign-off-requests?state=waiting&coach=me")
                            .text())
                    .contains(request);
        }
        assertThat(there.client()
                        .post("/sign-off-requests/" + request + "/decision", Workplace.mastered())
                        .status())
                .isEqualTo(201);
    }

    @Test
    @DisplayName("a unit is not merged into itself or one below it, nor where two of one name would meet")
    void notMerged() {
        organisation.unit("North", workshop);

        assertThat(hr.client().post("/units/" + care + "/merge", into(north)).problem())
                .isEqualTo("unit-ring");
        assertThat(hr.client().post("/units/" + care + "/merge", into(care)).problem())
                .isEqualTo("unit-ring");
        Answer twice = hr.client().post("/units/" + care + "/merge", into(workshop));
        assertThat(twice.problem()).isEqualTo("unit-name-taken");
        assertThat(twice.json().getJsonArray("names").toString()).contains("North");
        assertThat(fields(hr.client().post("/units/" + care + "/merge", "{}"))).containsExactly("into");
        assertThat(fields(hr.client().post("/units/" + care + "/merge", into(UUID.randomUUID()))))
                .containsExactly("into");
    }

    @Test
    @DisplayName("an empty unit is removed, also twice; one with people, plans, coaches or units below is not")
    void removed() {
        assertThat(hr.client().delete("/units/" + care).problem()).isEqualTo("unit-not-empty");
        Person worker = organisation.employee(north);
        assertThat(hr.client().delete("/units/" + north).problem()).isEqualTo("unit-not-empty");

        hr.client().post("/people/" + worker.id() + "/assignments", "{\"unit\": \"" + workshop + "\"}");
        assertThat(hr.client().delete("/units/" + north).status()).isEqualTo(204);
        assertThat(hr.client().delete("/units/" + north).status()).isEqualTo(204);
        assertThat(work(worker).get(1)).startsWith("North");
        assertThat(entries("unit.removed")).isEqualTo(1);

        Person coach = organisation.coach(company);
        hr.client().put("/people/" + coach.id() + "/coaching-units/" + care, "{}");
        assertThat(hr.client().delete("/units/" + care).problem()).isEqualTo("unit-not-empty");
    }

    @Test
    @DisplayName("whom somebody assigned at the moment of a removal is in an open unit, or the unit was not removed")
    void assignedAtOnce() throws Exception {
        Person worker = organisation.employee(company);

        atOnce(
                () -> hr.client().delete("/units/" + north).status(),
                () -> hr.client()
                        .post("/people/" + worker.id() + "/assignments", "{\"unit\": \"" + north + "\"}")
                        .status());

        String unit = record(worker)
                .getJsonArray("assignments")
                .getJsonObject(0)
                .getJsonObject("unit")
                .getString("id");
        assertThat(lines()).anyMatch(line -> line.getString("id").equals(unit));
    }

    @Test
    @DisplayName("nobody but HR changes the tree, and everybody reads it")
    void rights() {
        for (Person person : List.of(
                organisation.employee(care),
                organisation.coach(care),
                organisation.person(care, null, "EMPLOYEE;ADMIN"))) {
            assertThat(person.client().get("/units").status()).isEqualTo(200);
            assertThat(person.client()
                            .patch("/units/" + care, "{\"name\": \"Mine\"}")
                            .status())
                    .isEqualTo(403);
            assertThat(person.client()
                            .post("/units/" + care + "/merge", into(workshop))
                            .status())
                    .isEqualTo(403);
            assertThat(person.client().delete("/units/" + workshop).status()).isEqualTo(403);
            assertThat(person.client().delete("/units/" + UUID.randomUUID()).status())
                    .isEqualTo(403);
        }
    }

    private List<String> work(Person person) {
        return record(person).getJsonArray("assignments").getValuesAs(JsonObject.class).stream()
                .map(row -> row.getJsonObject("unit").getString("name") + " " + row.getString("from") + ".."
                        + row.getString("to", ""))
                .toList();
    }

    private JsonObject record(Person person) {
        return hr.client().get("/people/" + person.id()).json();
    }

    private List<JsonObject> lines() {
        return new ArrayList<>(hr.client().get("/units").array().getValuesAs(JsonObject.class));
    }

    private JsonObject line(UUID unit) {
        return lines().stream()
                .filter(line -> line.getString("id").equals(unit.toString()))
                .findFirst()
                .orElseThrow();
    }

    private String parent(UUID unit) {
        return line(unit).isNull("parent") ? null : line(unit).getString("parent");
    }

    private static String below(UUID unit) {
        return "{\"parent\": \"" + unit + "\"}";
    }

    private static String into(UUID unit) {
        return "{\"into\": \"" + unit + "\"}";
    }

    private static List<String> fields(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        return answer.json().getJsonArray("violations").getValuesAs(JsonObject.class).stream()
                .map(violation -> violation.getString("field"))
                .toList();
    }

    private long entries(String kind) {
        return organisation.number("select count(*) from ledger_entry where kind = ? and actor = ?", kind, hr.id());
    }

    private static <T> List<T> atOnce(Callable<T> one, Callable<T> other) throws Exception {
        var threads = Executors.newFixedThreadPool(2);
        try {
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : threads.invokeAll(List.of(one, other))) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }
}
