package org.shuhari.gaps.team;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shuhari.support.Client.Answer;
import org.shuhari.support.Organisation;
import org.shuhari.support.Organisation.Person;
import org.shuhari.support.QueryCount;
import org.shuhari.support.Shuhari;

/** {@code GET /units/{id}/matrix}. */
@ExtendWith(Shuhari.class)
class MatrixIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    private static final LocalDate LAST_MONTH = TODAY.minusMonths(1);

    private final Organisation organisation;
    private UUID department;
    private UUID team;
    private Person member;

    MatrixIT(Organisation organisation) {
        this.organisation = organisation;
    }

    @BeforeEach
    void team() {
        department = organisation.unit("Department");
        team = organisation.unit("Team", department);
        member = organisation.employee(team);
    }

    @Test
    @DisplayName("The matrix holds the people directly in the unit with the state of every skill, and the coverage")
    void theMatrix() {
        organisation.employee(department);
        organisation.mastered(member, "going-to-gemba", LAST_MONTH);

        JsonObject matrix = matrix(member, "").json();

        assertThat(matrix.getString("unit")).isEqualTo(team.toString());
        assertThat(matrix.getString("asOf")).isEqualTo(TODAY.toString());
        JsonObject person = matrix.getJsonArray("people").getJsonObject(0);
        assertThat(matrix.getJsonArray("people")).hasSize(1);
        assertThat(person.getString("id")).isEqualTo(member.id().toString());
        assertThat(person.getString("name")).isEqualTo(member.name());
        assertThat(person.getString("jobRole")).isEqualTo("frontline-associate");
        List<String> skills = texts(matrix.getJsonArray("skills"));
        assertThat(person.getJsonObject("states").keySet()).containsExactlyElementsOf(skills);
        assertThat(person.getJsonObject("states").getString("going-to-gemba")).isEqualTo("mastered");
        assertThat(person.getJsonArray("canCoach")).isEmpty();
        assertThat(matrix.getJsonArray("coverage")).hasSameSizeAs(skills);
        assertThat(coverage(matrix, "going-to-gemba")).isEqualTo("1 of 1");
        assertThat(coverage(matrix, "seeing-waste")).isEqualTo("0 of 1");
    }

    @Test
    @DisplayName("People stand in order of name")
    void orderOfName() {
        organisation.employee(team);
        organisation.employee(team);

        List<String> names = matrix(member, "").json().getJsonArray("people").getValuesAs(JsonObject.class).stream()
                .map(person -> person.getString("name"))
                .toList();

        assertThat(names).hasSize(3).isSorted();
    }

    @Test
    @DisplayName("Somebody without a job role has null for it and needs nothing")
    void withoutJobRole() {
        organisation.update("update assignment set job_role = null where employee_id = ?", member.id());

        JsonObject matrix = matrix(member, "").json();

        assertThat(matrix.getJsonArray("people").getJsonObject(0).get("jobRole"))
                .isEqualTo(JsonValue.NULL);
        assertThat(coverage(matrix, "going-to-gemba")).isEqualTo("0 of 0");
    }

    @Test
    @DisplayName(
            "R6: a coach may coach what the coach masters together with what coaching requires, or is appointed for")
    void canCoach() {
        Person byMastery = organisation.person(team, "coach", "EMPLOYEE;COACH");
        List.of("asking-open-questions", "observing-practice", "seeing-waste")
                .forEach(skill -> organisation.mastered(byMastery, skill, LAST_MONTH));
        Person appointed = organisation.person(team, "coach", "EMPLOYEE;COACH");
        organisation.appoint(appointed, "yokoten");

        JsonObject matrix = matrix(member, "").json();

        assertThat(canCoach(matrix, byMastery))
                .containsExactlyInAnyOrder("asking-open-questions", "observing-practice", "seeing-waste");
        assertThat(canCoach(matrix, appointed)).containsExactly("yokoten");
    }

    @Test
    @DisplayName("A past day shows who was in the team then and what was known at its end")
    void asOf() {
        organisation.mastered(member, "going-to-gemba", LAST_MONTH);
        Person newcomer = organisation.employee(team);
        organisation.update("update assignment set from_on = ? where employee_id = ?", TODAY, newcomer.id());

        JsonObject before = matrix(member, "?asOf=" + LAST_MONTH.minusDays(1)).json();

        assertThat(before.getString("asOf")).isEqualTo(LAST_MONTH.minusDays(1).toString());
        assertThat(before.getJsonArray("people")).hasSize(1);
        assertThat(coverage(before, "going-to-gemba")).isEqualTo("0 of 1");
        assertThat(coverage(matrix(member, "?asOf=" + LAST_MONTH).json(), "going-to-gemba"))
                .isEqualTo("1 of 1");
        assertThat(matrix(member, "").json().getJsonArray("people")).hasSize(2);
    }

    @Test
    @DisplayName("A day ahead of today, or no day at all, is 422 and names the field")
    void noSuchDay() {
        for (String day :
                List.of(TODAY.plusDays(1).toString(), "9999-12-31", "yesterday", "2026-02-30", "-0001-01-01", "")) {
            Answer answer = matrix(member, "?asOf=" + day);

            assertThat(answer.status()).as(day).isEqualTo(422);
            assertThat(answer.json().getJsonArray("violations").getJsonObject(0).getString("field"))
                    .isEqualTo("asOf");
        }
    }

    @Test
    @DisplayName("A day before anybody worked here shows a team without people")
    void longAgo() {
        JsonObject matrix = matrix(member, "?asOf=1900-01-01").json();

        assertThat(matrix.getJsonArray("people")).isEmpty();
        assertThat(coverage(matrix, "going-to-gemba")).isEqualTo("0 of 0");
    }

    @Test
    @DisplayName("R13: the team, coaches of it or of a unit above it, and HR see the team's matrix")
    void maySee() {
        Person assigned = organisation.coach(organisation.unit("Elsewhere"));
        organisation.update(
                "insert into coaching_unit (id, coach_id, unit_id, from_on) values (?, ?, ?, ?)",
                UUID.randomUUID(),
                assigned.id(),
                team,
                LAST_MONTH);

        for (Person person : List.of(
                member,
                organisation.coach(team),
                organisation.coach(department),
                assigned,
                organisation.person(organisation.unit("Office"), null, "EMPLOYEE;HR"))) {
            assertThat(matrix(person, "").status()).isEqualTo(200);
        }
    }

    @Test
    @DisplayName("R13: other teams, coaches of other teams and an administrator are told that nothing is there")
    void mayNotSee() {
        UUID other = organisation.unit("Other team", department);
        Person moved = organisation.coach(team);
        organisation.update(
                "insert into coaching_unit (id, coach_id, unit_id, from_on) values (?, ?, ?, ?)",
                UUID.randomUUID(),
                moved.id(),
                other,
                LAST_MONTH);
        organisation.update("update assignment set unit_id = ? where employee_id = ?", other, moved.id());

        for (Person person : List.of(
                organisation.employee(other),
                organisation.employee(department),
                organisation.coach(other),
                moved,
                organisation.person(other, null, "EMPLOYEE;ADMIN"))) {
            Answer answer = matrix(person, "");

            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.problem()).isEqualTo("not-found");
        }
    }

    @Test
    @DisplayName("R13: who left the team no longer sees it, not even for a day when it was the own one")
    void leftTheTeam() {
        Person gone = organisation.employee(team);
        organisation.update("update assignment set to_on = ? where employee_id = ?", TODAY.minusDays(1), gone.id());

        assertThat(matrix(gone, "?asOf=" + LAST_MONTH).status()).isEqualTo(404);
        assertThat(matrix(member, "?asOf=" + LAST_MONTH).json().getJsonArray("people"))
                .hasSize(2);
        assertThat(matrix(member, "").json().getJsonArray("people")).hasSize(1);
    }

    @Test
    @DisplayName("An unknown unit and an id that is none are 404, for HR too; without a token it is 401")
    void unknownUnit(Shuhari.App app) {
        Person hr = organisation.person(team, null, "EMPLOYEE;HR");

        assertThat(hr.client().get("/units/" + UUID.randomUUID() + "/matrix").status())
                .isEqualTo(404);
        assertThat(hr.client().get("/units/team/matrix").status()).isEqualTo(404);
        assertThat(app.client().get("/units/" + team + "/matrix").status()).isEqualTo(401);
        assertThat(hr.client().post("/units/" + team + "/matrix", "{}").status())
                .isEqualTo(405);
    }

    @Test
    @DisplayName("The number of queries does not grow with the team")
    void constantQueries() {
        QueryCount queries = new QueryCount(organisation);
        long one = queries.of(this::read);
        for (int i = 0; i < 6; i++) {
            Person colleague = organisation.coach(team);
            organisation.mastered(colleague, "going-to-gemba", LAST_MONTH);
            organisation.mastered(colleague, "seeing-waste", LAST_MONTH);
        }

        assertThat(queries.of(this::read)).isEqualTo(one);
    }

    @Test
    @DisplayName("Whether the caller may see a team is judged without the whole tree of units")
    void notTheWholeTree() {
        for (int i = 0; i < 20; i++) {
            organisation.unit("Neighbour " + i, department);
        }

        assertThat(new QueryCount(organisation).mostRows("unit", this::read)).isBetween(1L, 2L);
    }

    private void read() {
        assertThat(matrix(member, "").status()).isEqualTo(200);
    }

    private Answer matrix(Person person, String query) {
        return person.client().get("/units/" + team + "/matrix" + query);
    }

    private static String coverage(JsonObject matrix, String skill) {
        JsonObject found = matrix.getJsonArray("coverage").getValuesAs(JsonObject.class).stream()
                .filter(c -> c.getString("skill").equals(skill))
                .findFirst()
                .orElseThrow();
        return found.getInt("mastered") + " of " + found.getInt("needed");
    }

    private static List<String> canCoach(JsonObject matrix, Person coach) {
        return matrix.getJsonArray("people").getValuesAs(JsonObject.class).stream()
                .filter(person -> person.getString("id").equals(coach.id().toString()))
                .findFirst()
                .map(person -> texts(person.getJsonArray("canCoach")))
                .orElseThrow();
    }

    private static List<String> texts(jakarta.json.JsonArray array) {
        return array.getValuesAs(JsonString::getString);
    }
}
