package org.shuhari.gaps.team;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shuhari.support.Organisation;
import org.shuhari.support.Organisation.Person;
import org.shuhari.support.QueryCount;
import org.shuhari.support.Shuhari;

@ExtendWith(Shuhari.class)
@DisplayName("Who masters and coaches a skill")
class ExpertsIT {

    private static final String SKILL = "going-to-gemba";
    private static final LocalDate BEFORE = LocalDate.now(ZoneOffset.UTC).minusMonths(2);

    private final Organisation organisation;
    private String name;
    private UUID team;
    private Person reader;

    ExpertsIT(Organisation organisation) {
        this.organisation = organisation;
    }

    @BeforeEach
    void team() {
        name = "Experts " + UUID.randomUUID();
        team = organisation.unit(name);
        reader = organisation.employee(team);
    }

    @Test
    @DisplayName("R13: coaches are found by everybody; who masters it, by those who may see the team's matrix")
    void whoSeesWhom() {
        Person coach = organisation.coach(team);
        Person master = organisation.employee(team);
        organisation.mastered(master, SKILL, BEFORE);
        Person elsewhere = organisation.employee(organisation.unit("Elsewhere"));
        Person hr = organisation.person(organisation.unit("Office"), null, "EMPLOYEE;HR");

        for (Person one : List.of(reader, coach, hr)) {
            assertThat(names(found(one), "coaches")).containsExactly(coach.name());
            assertThat(names(found(one), "masters")).containsExactly(master.name());
        }
        assertThat(names(found(elsewhere), "coaches")).containsExactly(coach.name());
        assertThat(names(found(elsewhere), "masters")).isEmpty();
        JsonObject found = found(reader).getJsonArray("coaches").getJsonObject(0);
        assertThat(found.getString("unit")).isEqualTo(name);
    }

    @Test
    @DisplayName(
            "R6: a coach is who masters it together with what coaching requires, or is appointed; not a former one")
    void coaches() {
        Person byMastery = organisation.person(team, "coach", "EMPLOYEE;COACH");
        List.of("asking-open-questions", "observing-practice", SKILL)
                .forEach(skill -> organisation.mastered(byMastery, skill, BEFORE));
        Person half = organisation.person(team, "coach", "EMPLOYEE;COACH");
        organisation.mastered(half, SKILL, BEFORE);
        Person former = organisation.coach(team);
        organisation.update("update employee set roles = 'EMPLOYEE' where id = ?", former.id());
        Person gone = organisation.coach(team);
        organisation.update("update employee set left_on = ? where id = ?", BEFORE, gone.id());

        assertThat(names(found(reader), "coaches")).containsExactly(byMastery.name());
    }

    @Test
    @DisplayName("What lapsed or was revoked is mastered no more")
    void lapsed() {
        Person lapsed = organisation.employee(team);
        Person revoked = organisation.employee(team);
        organisation.mastered(lapsed, SKILL, BEFORE.minusYears(11));
        organisation.mastered(revoked, SKILL, BEFORE);
        organisation.update("update confirmation set revoked_at = confirmed_at where employee_id = ?", revoked.id());

        assertThat(names(found(reader), "masters")).isEmpty();
    }

    @Test
    @DisplayName("Lists stand in order of name, 50 at most, with how many more; a number of queries that does not grow")
    void many() {
        QueryCount queries = new QueryCount(organisation);
        organisation.mastered(organisation.employee(team), SKILL, BEFORE);
        organisation.coach(team);
        long few = queries.of(() -> found(reader));
        for (int i = 0; i < 52; i++) {
            organisation.mastered(organisation.employee(team), SKILL, BEFORE);
        }

        JsonObject found = found(reader);

        assertThat(names(found, "masters")).hasSize(50).isSorted();
        assertThat(found.getInt("moreMasters")).isEqualTo(3);
        assertThat(queries.of(() -> found(reader))).isEqualTo(few);
    }

    @Test
    @DisplayName("A search finds by name too, and takes every sign as it is; an unknown skill is 404")
    void search() {
        Person master = organisation.employee(team);
        organisation.mastered(master, SKILL, BEFORE);
        organisation.mastered(organisation.employee(team), SKILL, BEFORE);

        assertThat(names(found(reader, master.name().replace(' ', '+')), "masters"))
                .containsExactly(master.name());
        assertThat(names(found(reader, "%25"), "masters")).isEmpty();
        assertThat(reader.client().get("/skills/no-such-skill/experts").status())
                .isEqualTo(404);
    }

    private JsonObject found(Person by) {
        return found(by, name.replace(' ', '+'));
    }

    private static JsonObject found(Person by, String search) {
        return by.client().get("/skills/" + SKILL + "/experts?q=" + search).json();
    }

    private static List<String> names(JsonObject found, String list) {
        return found.getJsonArray(list).getValuesAs(JsonObject.class).stream()
                .map(each -> each.getString("name"))
                .toList();
    }
}
