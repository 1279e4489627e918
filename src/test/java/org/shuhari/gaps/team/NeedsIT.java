package org.shuhari.gaps.team;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
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
import org.shuhari.support.Shuhari;

@ExtendWith(Shuhari.class)
@DisplayName("How many people a team needs for a skill")
class NeedsIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    private static final String SKILL = "going-to-gemba";

    private final Organisation organisation;
    private UUID team;
    private Person member;

    NeedsIT(Organisation organisation) {
        this.organisation = organisation;
    }

    @BeforeEach
    void team() {
        team = organisation.unit("Team");
        member = organisation.employee(team);
    }

    @Test
    @DisplayName("is the team's word once it was said, and its job roles' again when that is taken back")
    void saidAndTakenBack() {
        assertThat(need().getInt("needed")).isEqualTo(1);
        assertThat(need().containsKey("said")).isFalse();

        JsonObject said = say(3).json();

        assertThat(said.getInt("needed")).isEqualTo(3);
        assertThat(said.getInt("byJobRole")).isEqualTo(1);
        assertThat(said.getJsonObject("said").getInt("people")).isEqualTo(3);
        assertThat(said.getJsonObject("said").getJsonObject("by").getString("name"))
                .isEqualTo(member.name());
        assertThat(coverage("").getInt("needed")).isEqualTo(3);
        assertThat(coverage("").getBoolean("said")).isTrue();

        assertThat(member.client().delete(path()).status()).isEqualTo(204);
        assertThat(member.client().delete(path()).status()).isEqualTo(204);
        assertThat(coverage("").getInt("needed")).isEqualTo(1);
    }

    @Test
    @DisplayName("stands in the ledger with the unit, the skill and the number, once for each change")
    void ledger() {
        say(3);
        say(3);
        say(0);
        member.client().delete(path());

        assertThat(organisation.texts(
                        "select b.body from ledger_entry e join ledger_body b on b.seq = e.seq"
                                + " where e.kind = 'coverage.needed' and e.actor = ? order by e.seq",
                        member.id()))
                .containsExactly(body(",\"people\":3"), body(",\"people\":0"), body(""));
    }

    private String body(String people) {
        return "{" + (people.isEmpty() ? "" : people.substring(1) + ",") + "\"skill\":\"" + SKILL + "\",\"unit\":\""
                + team + "\"}";
    }

    @Test
    @DisplayName("is dated: a past day shows what was known at its end")
    void dated() {
        say(4);
        organisation.update(
                "update team_need set said_at = ? where unit_id = ?",
                TODAY.minusDays(3).atTime(12, 0).atOffset(ZoneOffset.UTC),
                team);
        say(2);

        assertThat(coverage("?asOf=" + TODAY.minusDays(4)).getInt("needed")).isEqualTo(1);
        assertThat(coverage("?asOf=" + TODAY.minusDays(3)).getInt("needed")).isEqualTo(4);
        assertThat(coverage("?asOf=" + TODAY.minusDays(1)).getInt("needed")).isEqualTo(4);
        assertThat(coverage("").getInt("needed")).isEqualTo(2);
    }

    @Test
    @DisplayName("is a whole number from 0 to 999 of a skill of the catalog")
    void figures() {
        for (String figure : List.of("-1", "1000", "2.5", "\"2\"", "null")) {
            Answer answer = member.client().put(path(), "{\"people\":" + figure + "}");
            assertThat(answer.status()).as(figure).isEqualTo(422);
            assertThat(answer.json().getJsonArray("violations").getJsonObject(0).getString("field"))
                    .isEqualTo("people");
        }
        assertThat(say(999).status()).isEqualTo(200);
        assertThat(say(0).json().getInt("needed")).isZero();
        assertThat(member.client()
                        .put("/units/" + team + "/needs/no-such-skill", "{\"people\":1}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("R13: is said and read by the team, its coaches and HR, and by nobody else")
    void who() {
        UUID elsewhere = organisation.unit("Elsewhere");
        Person hr = organisation.person(elsewhere, "hr-partner", "EMPLOYEE;HR");
        Person coach = organisation.coach(team);
        Person other = organisation.coach(elsewhere);
        Person administrator = organisation.person(elsewhere, null, "EMPLOYEE;ADMIN");

        for (Person allowed : List.of(hr, coach)) {
            assertThat(allowed.client().put(path(), "{\"people\":2}").status()).isEqualTo(200);
        }
        for (Person stranger : List.of(other, administrator)) {
            assertThat(stranger.client().put(path(), "{\"people\":9}").status()).isEqualTo(404);
            assertThat(stranger.client().delete(path()).status()).isEqualTo(404);
            assertThat(stranger.client().get("/units/" + team + "/needs").status())
                    .isEqualTo(404);
        }
        assertThat(need().getInt("needed")).isEqualTo(2);
    }

    private Answer say(int people) {
        return member.client().put(path(), "{\"people\":" + people + "}");
    }

    private String path() {
        return "/units/" + team + "/needs/" + SKILL;
    }

    private JsonObject need() {
        return member.client().get("/units/" + team + "/needs").array().getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getString("skill").equals(SKILL))
                .findFirst()
                .orElseThrow();
    }

    private JsonObject coverage(String query) {
        return member
                .client()
                .get("/units/" + team + "/matrix" + query)
                .json()
                .getJsonArray("coverage")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(each -> each.getString("skill").equals(SKILL))
                .findFirst()
                .orElseThrow();
    }
}
