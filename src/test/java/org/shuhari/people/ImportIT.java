package org.shuhari.people;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shuhari.shared.sheet.Sheet;
import org.shuhari.support.Client;
import org.shuhari.support.Organisation;
import org.shuhari.support.Organisation.Person;
import org.shuhari.support.Shuhari;
import org.shuhari.support.Workbooks;
import org.shuhari.support.Workplace;

/** {@code POST /people/imports}: all of a file or nothing. */
@ExtendWith(Shuhari.class)
class ImportIT {

    private static final String PATH = "/people/imports?dryRun=";
    private static final String COLUMNS = "staffNumber,name,email,unit,jobRole,site,roles,coachOf,username\n";

    private final Organisation organisation;
    private final Shuhari.App app;
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    private Person hanna;

    ImportIT(Shuhari.App app, Organisation organisation) {
        this.app = app;
        this.organisation = organisation;
    }

    @BeforeEach
    void people() {
        hanna = organisation.person(organisation.unit("HR " + mark), "frontline-associate", "EMPLOYEE;HR");
    }

    private Client.Answer send(boolean dryRun, String csv) {
        return send(hanna, dryRun, csv);
    }

    private static Client.Answer send(Person who, boolean dryRun, String csv) {
        return who.client().post(PATH + dryRun, "text/csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    private JsonObject imported(String csv) {
        Client.Answer answer = send(false, csv);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private static String counts(JsonObject result) {
        return "added %d, changed %d, left %d, unchanged %d, errors %d"
                .formatted(
                        result.getInt("added"),
                        result.getInt("changed"),
                        result.getInt("left"),
                        result.getInt("unchanged"),
                        result.getJsonArray("errors").size());
    }

    private long employees() {
        return organisation.number("select count(*) from employee where staff_number like ?", mark + "%");
    }

    private String rows(int count) {
        return rows(count, "frontline-associate");
    }

    private String rows(int count, String jobRole) {
        return IntStream.range(0, count)
                .mapToObj(i ->
                        "%1$s-%2$d,Robin %1$s-%2$d,%1$s-%2$d@example.org,Works %1$s/Department %3$d/Team %4$d,%5$s,,,,"
                                .formatted(mark, i, i / 100, i / 10, jobRole))
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest(name = "Nobody but HR imports: {0}")
    @ValueSource(strings = {"EMPLOYEE", "EMPLOYEE;COACH", "EMPLOYEE;ADMIN"})
    void rights(String roles) {
        Person other = organisation.person(organisation.unit("Others " + mark), "frontline-associate", roles);

        for (boolean dryRun : new boolean[] {true, false}) {
            Client.Answer answer = send(other, dryRun, COLUMNS + rows(1));
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.problem()).isEqualTo("forbidden");
        }
        assertThat(app.client().post(PATH + "true", "text/csv", new byte[0]).status())
                .isEqualTo(401);
        assertThat(employees()).isZero();
    }

    @Test
    @DisplayName("Names with a line break stay as the file says, and do not stand in the way of other changes")
    void lineBreaks() {
        imported("staffNumber,name,unit\n%1$s-0,\"Robin\n%1$s\",\"Works %1$s/Late\nshift\"\n".formatted(mark));
        UUID person = organisation.id("select id from employee where staff_number = ?", mark + "-0");
        UUID unit = organisation.id("select unit_id from assignment where employee_id = ?", person);
        UUID other = organisation.unit("Other works " + mark);

        assertThat(hanna.client()
                        .patch("/people/" + person, "{\"email\":\"robin-" + mark + "@example.org\"}")
                        .status())
                .isBetween(200, 299);
        assertThat(hanna.client()
                        .patch("/units/" + unit, "{\"parent\":\"" + other + "\"}")
                        .status())
                .isBetween(200, 299);
        assertThat(organisation.texts("select name from employee where id = ?", person))
                .containsExactly("Robin\n" + mark);
        assertThat(hanna.client()
                        .patch("/people/" + person, "{\"name\":\"Robin\\nagain\"}")
                        .status())
                .isEqualTo(422);
    }

    @Test
    @DisplayName("Media type, dryRun and size are checked, each with its own answer")
    void bodies() {
        byte[] body = (COLUMNS + rows(1)).getBytes(StandardCharsets.UTF_8);
        String xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

        assertThat(counts(hanna.client().post(PATH + "true", xlsx, body).json()))
                .as("what it is is told by its bytes")
                .startsWith("added 1");
        for (String other : new String[] {"application/json", "application/vnd.ms-excel", "application/zip"}) {
            assertThat(hanna.client().post(PATH + "true", other, body).status()).isEqualTo(415);
        }
        assertThat(hanna.client().post(PATH + "perhaps", "text/csv", body).status())
                .isEqualTo(422);
        assertThat(hanna.client()
                        .post(PATH + "true", "text/csv", new byte[Sheet.MOST_BYTES + 1])
                        .status())
                .isEqualTo(413);
        assertThat(hanna.client()
                        .post(PATH + "true", "text/csv; charset=utf-8", body)
                        .status())
                .isEqualTo(200);
    }

    @Test
    @DisplayName(
            "A dry run tells what would change and stores nothing; the import does it, with one entry in the ledger")
    void previewAndImport() {
        String csv = COLUMNS + rows(12);
        long units = organisation.number("select count(*) from unit");

        JsonObject preview = send(true, csv).json();

        assertThat(counts(preview)).isEqualTo("added 12, changed 0, left 0, unchanged 0, errors 0");
        assertThat(preview.getJsonArray("unitsAdded").getValuesAs(v -> ((jakarta.json.JsonString) v).getString()))
                .containsExactly(
                        "Works " + mark,
                        "Works " + mark + "/Department 0",
                        "Works " + mark + "/Department 0/Team 0",
                        "Works " + mark + "/Department 0/Team 1");
        assertThat(employees()).isZero();
        assertThat(organisation.number("select count(*) from unit")).isEqualTo(units);

        assertThat(imported(csv)).isEqualTo(preview);
        assertThat(employees()).isEqualTo(12);
        assertThat(organisation.number("select count(*) from account where username_key = ?", mark + "-3@example.org"))
                .isEqualTo(1);
        assertThat(entries()).isEqualTo(1);
        assertThat(organisation.number(
                        "select count(*) from import_row r join employee e on e.id = r.employee_id where"
                                + " e.staff_number like ?",
                        mark + "%"))
                .isEqualTo(12);

        assertThat(counts(imported(csv))).isEqualTo("added 0, changed 0, left 0, unchanged 12, errors 0");
        assertThat(entries()).as("what changes nothing is no entry").isEqualTo(1);
    }

    private long entries() {
        return organisation.number(
                "select count(*) from ledger_entry where kind = 'people.imported' and actor = ?", hanna.id());
    }

    @Test
    @DisplayName(
            "A workbook is imported like CSV, numbers and days as they are seen; the answer says which sheet was read")
    void workbook() {
        byte[] book = Workbooks.of(
                "Staff",
                List.of(
                        List.of("staffNumber", "name", "unit", "jobRole"),
                        List.of(mark + "-1", "Ann", "Works " + mark + "/Shop", "frontline-associate"),
                        List.of(mark + "-2", "Ben", "Works " + mark + "/Shop", "")));

        JsonObject result =
                hanna.client().post(PATH + "false", Workbooks.XLSX, book).json();
        assertThat(counts(result)).isEqualTo("added 2, changed 0, left 0, unchanged 0, errors 0");
        assertThat(result.getString("sheet")).isEqualTo("Staff");
        assertThat(counts(hanna.client().post(PATH + "false", "text/csv", book).json()))
                .contains("unchanged 2");
        assertThat(entries()).isEqualTo(1);
    }

    @Test
    @DisplayName("What is not right in a workbook is told with sheet, row, column and cell, and nothing is stored")
    void faultyWorkbook() {
        byte[] book = Workbooks.of(
                "Staff",
                List.of(
                        List.of("staffNumber", "name", "unit"),
                        List.of(mark + "-1", "Ann", "Works " + mark),
                        List.of(mark + "-2", "", "Works " + mark),
                        List.of(mark + "-3", "=1+1", "Works " + mark)));

        JsonObject result =
                hanna.client().post(PATH + "false", Workbooks.XLSX, book).json();
        assertThat(result.getJsonArray("errors").getValuesAs(JsonObject.class))
                .extracting(error -> error.getString("sheet") + " " + error.getInt("row") + " "
                        + error.getString("column") + " " + error.getString("cell"))
                .containsExactly("Staff 3 name B3", "Staff 4 name B4");
        assertThat(employees()).isZero();
    }

    @Test
    @DisplayName("Any error and nothing is stored, whatever the other rows say; all errors are told")
    void allOrNothing() {
        JsonObject result = imported(COLUMNS + rows(3) + "\n" + mark + "-x,,,Works " + mark + "//X,astronaut,,ADMIN,,");

        assertThat(result.getJsonArray("errors").getValuesAs(JsonObject.class))
                .extracting(error -> error.getInt("row") + " " + error.getString("column"))
                .containsExactlyInAnyOrder("5 name", "5 unit", "5 jobRole", "5 roles");
        assertThat(counts(result)).startsWith("added 0, changed 0");
        assertThat(employees()).isZero();
        assertThat(entries()).isZero();
        assertThat(organisation.number("select count(*) from unit where name = ?", "Works " + mark))
                .isZero();
    }

    @Test
    @DisplayName("A user name that somebody else has is an error; two people exchange theirs in one file")
    void userNames() {
        imported("staffNumber,name,unit,username\n%1$s-1,A,W %1$s,ann-%1$s\n%1$s-2,B,W %1$s,ben-%1$s".formatted(mark));

        JsonObject taken = imported("staffNumber,name,unit,username\n%1$s-3,C,W %1$s,ANN-%1$s".formatted(mark));
        assertThat(taken.getJsonArray("errors")).hasSize(1);

        JsonObject exchanged = imported(
                "staffNumber,name,unit,username\n%1$s-1,A,W %1$s,ben-%1$s\n%1$s-2,B,W %1$s,ann-%1$s".formatted(mark));
        assertThat(counts(exchanged)).isEqualTo("added 0, changed 2, left 0, unchanged 0, errors 0");
        assertThat(organisation.number(
                        "select count(*) from account a join employee e on e.id = a.employee_id where e.staff_number = ?"
                                + " and a.username = ?",
                        mark + "-1",
                        "ben-" + mark))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("An import changes no account of HR or of an administrator, and appoints not the importer")
    void protectedPeople() {
        String staffNumber = hanna.id().toString().substring(0, 8);
        String unit = "HR " + mark;
        String header = "staffNumber,name,unit,roles,username,coachOf\n";

        JsonObject result =
                imported(header + staffNumber + "," + hanna.name() + "," + unit + ",COACH,other-" + mark + ",*");
        assertThat(result.getJsonArray("errors").getValuesAs(JsonObject.class))
                .extracting(error -> error.getString("column"))
                .containsExactly("roles", "coachOf", "username");

        assertThat(counts(imported(
                        header + staffNumber + "," + hanna.name() + "," + unit + ",HR," + hanna.username() + ",")))
                .isEqualTo("added 0, changed 0, left 0, unchanged 1, errors 0");
    }

    @Test
    @DisplayName("R6: whom coachOf names may sign off from then on, and no more once it names nothing")
    void coachOf() {
        UUID unit = organisation.unit("Gemba " + mark);
        Person learner = organisation.employee(unit);
        Person coach = organisation.person(unit, "coach", "EMPLOYEE");
        String row = coach.id().toString().substring(0, 8) + "," + coach.name() + ",Gemba " + mark + ",COACH,";
        String path = "/employees/" + learner.id() + "/path";
        assertThat(coach.client().get(path).status()).isEqualTo(404);

        imported("staffNumber,name,unit,roles,coachOf\n" + row + "*");
        assertThat(coach.client().get(path).status()).isEqualTo(200);
        String request = Workplace.asks(learner, coach, today);
        assertThat(coach.client()
                        .post("/sign-off-requests/" + request + "/decision", Workplace.mastered())
                        .status())
                .isEqualTo(201);

        imported("staffNumber,name,unit,roles,coachOf\n" + row);
        assertThat(coach.client().get(path).status()).isEqualTo(404);
        assertThat(hanna.client()
                        .get("/ledger/verification")
                        .json()
                        .getJsonArray("differences")
                        .toString())
                .doesNotContain(learner.id().toString());
    }

    @Test
    @DisplayName("Who leaves is shut out, and stays out while the file says so")
    void leaving() {
        Person leaver = organisation.employee(organisation.unit("Leavers " + mark));
        String row = leaver.id().toString().substring(0, 8) + "," + leaver.name() + ",Leavers " + mark + ",";
        assertThat(leaver.client().get("/me").status()).isEqualTo(200);

        assertThat(counts(imported("staffNumber,name,unit,leftOn\n" + row + today)))
                .isEqualTo("added 0, changed 0, left 1, unchanged 0, errors 0");
        assertThat(leaver.client().get("/me").status()).isEqualTo(401);
        assertThat(counts(imported("staffNumber,name,unit,leftOn\n" + row + today)))
                .contains("unchanged 1");

        assertThat(counts(imported("staffNumber,name,unit,leftOn\n" + row))).contains("changed 1");
        assertThat(leaver.client().get("/me").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("Line breaks in cells and cells like formulas are stored as they are")
    void asTheyAre() {
        imported("\uFEFFstaffNumber;name;unit;site\r\n%1$s-1;\"Robin\nof %1$s\";W %1$s;=1+1\r\n".formatted(mark));

        assertThat(organisation.number(
                        "select count(*) from employee e join assignment a on a.employee_id = e.id where e.name = ? and"
                                + " a.site = '=1+1'",
                        "Robin\nof " + mark))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("3,000 people are imported well within 30 seconds, and again when all of them change")
    void threeThousand() {
        Instant begun = Instant.now();
        assertThat(counts(imported(COLUMNS + rows(3_000)))).startsWith("added 3000");
        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(30));

        assertThat(counts(imported(COLUMNS + rows(3_000, "team-leader")))).startsWith("added 0, changed 3000");
        assertThat(organisation.number(
                        "select count(*) from assignment a join employee e on e.id = a.employee_id where"
                                + " e.staff_number like ? and a.job_role = 'team-leader' and a.from_on = ?",
                        mark + "-%",
                        today))
                .isEqualTo(3_000);
    }

    @Test
    @DisplayName("Over 5,000 rows become a job that its owner alone follows; its result is the import's")
    void job() {
        Client.Answer ordered = send(true, COLUMNS + rows(5_001));
        assertThat(ordered.status()).isEqualTo(202);
        String job = ordered.json().getString("id");
        assertThat(ordered.header("Location")).endsWith("/api/v1/jobs/" + job);
        assertThat(ordered.json().getInt("total")).isEqualTo(5_001);
        Person other = organisation.person(organisation.unit("Other " + mark), "frontline-associate", "EMPLOYEE;HR");
        assertThat(other.client().get("/jobs/" + job).status()).isEqualTo(404);
        assertThat(other.client().delete("/jobs/" + job).status()).isEqualTo(404);

        JsonObject ended = ended(job);
        assertThat(ended.getString("state")).isEqualTo("done");
        assertThat(ended.getInt("done")).isEqualTo(5_001);
        assertThat(ended.getJsonObject("result").getInt("added")).isEqualTo(5_001);
        assertThat(hanna.client().delete("/jobs/" + job).status()).isEqualTo(204);
        assertThat(ended(job).getString("state")).isEqualTo("done");
        assertThat(employees()).as("a dry run").isZero();
    }

    @Test
    @DisplayName("A job that is stopped leaves nothing; started again it is done")
    void stopped() {
        String csv = COLUMNS + rows(5_001);
        // The tree is held, so that the job waits at its beginning until it is told to stop.
        String job = organisation.holding("select id from unit_tree for update", () -> {
            String ordered = send(false, csv).json().getString("id");
            assertThat(hanna.client().get("/jobs/" + ordered).json().getString("state"))
                    .isEqualTo("running");
            assertThat(hanna.client().delete("/jobs/" + ordered).status()).isEqualTo(204);
            return ordered;
        });
        assertThat(ended(job).getString("state")).isEqualTo("stopped");
        assertThat(employees()).isZero();
        assertThat(entries()).isZero();

        assertThat(ended(send(false, csv).json().getString("id")).getString("state"))
                .isEqualTo("done");
        assertThat(employees()).isEqualTo(5_001);
        assertThat(entries()).isEqualTo(1);
    }

    @Test
    @DisplayName("A job whose node is gone is told as interrupted, and nothing is stored")
    void nodeGone() {
        UUID job = UUID.randomUUID();
        organisation.update(
                "insert into job (id, kind, owner_id, state, done, total, stop_asked, beat_at) values (?, 'people-import', ?,"
                        + " 'RUNNING', 10, 100, false, ?)",
                job,
                hanna.id(),
                java.time.OffsetDateTime.now(java.time.ZoneOffset.UTC).minusMinutes(5));

        assertThat(hanna.client().get("/jobs/" + job).json().getString("state")).isEqualTo("interrupted");
    }

    private JsonObject ended(String job) {
        Instant limit = Instant.now().plusSeconds(60);
        JsonObject now = hanna.client().get("/jobs/" + job).json();
        while (now.getString("state").equals("running") && Instant.now().isBefore(limit)) {
            LockSupport.parkNanos(50_000_000);
            now = hanna.client().get("/jobs/" + job).json();
        }
        return now;
    }
}
