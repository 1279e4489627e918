package org.shuhari.gaps.team;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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

@ExtendWith(Shuhari.class)
@DisplayName("The timetable of a team")
class TimetableIT {

    private static final String SKILL = "going-to-gemba";

    private final Organisation organisation;
    private UUID team;
    private Person member;
    private Person coach;

    TimetableIT(Organisation organisation) {
        this.organisation = organisation;
    }

    @BeforeEach
    void team() {
        team = organisation.unit("Timetabled");
        UUID office = organisation.unit("Office");
        member = organisation.employee(team);
        coach = organisation.coach(office);
        organisation.update(
                "insert into coaching_unit (id, coach_id, unit_id, from_on) values (?, ?, ?, ?)",
                UUID.randomUUID(),
                coach.id(),
                team,
                LocalDate.of(2020, 1, 1));
    }

    @Test
    @DisplayName(
            "offers a skill the team is short of, with who, why, from whom and by when; the person sees the own lines alone")
    void offers() {
        Person colleague = organisation.employee(team);

        JsonObject line = line(coach, member);

        assertThat(line.getString("skill")).isEqualTo(SKILL);
        assertThat(line.getJsonObject("employee").getString("name")).isEqualTo(member.name());
        assertThat(line.getString("why")).isEqualTo("short");
        assertThat(line.getInt("shortBy")).isEqualTo(2);
        assertThat(line.getJsonArray("coaches").getJsonObject(0).getString("name"))
                .isEqualTo(coach.name());
        assertThat(LocalDate.parse(line.getString("by"))).isAfter(LocalDate.now(ZoneOffset.UTC));
        assertThat(line.getBoolean("accepted")).isFalse();
        assertThat(member.client()
                        .get("/me/timetable")
                        .json()
                        .getJsonArray("lines")
                        .getValuesAs(JsonObject.class))
                .isNotEmpty()
                .allMatch(each -> each.getJsonObject("employee")
                        .getString("id")
                        .equals(member.id().toString()));
        assertThat(line(member, colleague)).isNotNull();
    }

    @Test
    @DisplayName("shows everybody what its person took on, without pulling it, until that is taken back")
    void accepted() {
        String by = line(coach, member).getString("by");
        assertThat(answer("accepted").status()).isEqualTo(204);
        assertThat(answer("accepted").status()).isEqualTo(204);

        assertThat(line(coach, member).getBoolean("accepted")).isTrue();
        assertThat(line(coach, member).getString("by")).isEqualTo(by);
        assertThat(state()).isEqualTo("open");

        assertThat(member.client().delete("/me/timetable/" + SKILL).status()).isEqualTo(204);
        assertThat(member.client().delete("/me/timetable/" + SKILL).status()).isEqualTo(204);
        assertThat(line(coach, member).getBoolean("accepted")).isFalse();
        assertThat(ledger()).containsExactly("timetable.accepted", "timetable.withdrawn");
    }

    @Test
    @DisplayName("R11: a line that is taken on with takeUp is pulled in the same act, or neither")
    void takeUp() {
        assertThat(member.client()
                        .put("/me/timetable/" + SKILL, "{\"answer\":\"accepted\",\"takeUp\":true}")
                        .status())
                .isEqualTo(204);

        assertThat(state()).isEqualTo("practising");
        assertThat(line(coach, member).getBoolean("accepted")).isTrue();
    }

    @Test
    @DisplayName("loses a declined line for 90 days, without a trace for the others")
    void declined() {
        assertThat(answer("declined").status()).isEqualTo(204);
        assertThat(answer("declined").status()).isEqualTo(204);

        assertThat(line(coach, member)).isNull();
        assertThat(coach.client().get("/units/" + team + "/timetable").text()).doesNotContain("declined");
        Answer late = answer("accepted");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.problem()).isEqualTo("not-proposed");

        organisation.update(
                "update timetable_answer set answered_at = ? where employee_id = ?",
                OffsetDateTime.now(ZoneOffset.UTC).minusDays(91),
                member.id());
        assertThat(line(coach, member)).isNotNull();
        assertThat(ledger()).containsExactly("timetable.declined");
    }

    @Test
    @DisplayName("R13: is for those who may see the matrix; the answers of others have no address")
    void rights() {
        Person stranger = organisation.employee(organisation.unit("Elsewhere"));
        assertThat(stranger.client().get("/units/" + team + "/timetable").status())
                .isEqualTo(404);
        assertThat(coach.client()
                        .put("/me/timetable/" + SKILL, "{\"answer\":\"accepted\"}")
                        .status())
                .isEqualTo(409);
        assertThat(coach.client()
                        .put("/me/timetable/" + SKILL, "{\"answer\":\"accepted\",\"employee\":\"" + member.id() + "\"}")
                        .status())
                .isEqualTo(422);
        assertThat(answer("maybe").status()).isEqualTo(422);
        assertThat(member.client()
                        .put("/me/timetable/no-such-skill", "{\"answer\":\"declined\"}")
                        .status())
                .isEqualTo(404);
        assertThat(organisation.number("select count(*) from timetable_answer where employee_id = ?", member.id()))
                .isZero();
    }

    @Test
    @DisplayName("takes a number of queries that does not grow with the team")
    void constantQueries() {
        QueryCount queries = new QueryCount(organisation);
        organisation.employee(team);
        long two = queries.of(() -> coach.client().get("/units/" + team + "/timetable"));
        for (int i = 0; i < 5; i++) {
            organisation.mastered(
                    organisation.employee(team),
                    SKILL,
                    LocalDate.now(ZoneOffset.UTC).minusMonths(2));
        }

        assertThat(queries.of(() -> coach.client().get("/units/" + team + "/timetable")))
                .isEqualTo(two);
    }

    private Answer answer(String answer) {
        return member.client().put("/me/timetable/" + SKILL, "{\"answer\":\"" + answer + "\"}");
    }

    private String state() {
        return member.client().get("/me/path").json().getJsonArray("skills").getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getString("skill").equals(SKILL))
                .findFirst()
                .orElseThrow()
                .getString("state");
    }

    private JsonObject line(Person reader, Person of) {
        return reader
                .client()
                .get("/units/" + team + "/timetable")
                .json()
                .getJsonArray("lines")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(each -> each.getString("skill").equals(SKILL)
                        && each.getJsonObject("employee")
                                .getString("id")
                                .equals(of.id().toString()))
                .findFirst()
                .orElse(null);
    }

    private List<String> ledger() {
        return organisation.texts(
                "select kind from ledger_entry where subject = ? and kind like 'timetable.%' order by seq",
                member.id());
    }
}
