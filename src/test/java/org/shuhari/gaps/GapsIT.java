package org.shuhari.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
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
@DisplayName("The organisation's gaps")
class GapsIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

    private Organisation organisation;
    private Person hr;
    private String company;
    private UUID care;
    private UUID billing;
    private UUID returns;

    @BeforeEach
    void tree(Organisation organisation) {
        this.organisation = organisation;
        company = "Company " + UUID.randomUUID();
        UUID top = organisation.unit(company);
        hr = organisation.person(top, null, "EMPLOYEE;HR");
        care = add("Care", top);
        billing = add("Billing", care);
        returns = add("Returns and repairs", care);
    }

    private UUID add(String name, UUID parent) {
        return UUID.fromString(
                done(hr.client().post("/units", "{\"name\":\"" + name + "\",\"parent\":\"" + parent + "\"}"))
                        .json()
                        .getString("id"));
    }

    private static Answer done(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isBetween(200, 299);
        return answer;
    }

    /** The harness puts people past the ledger; from this entry on the organisation knows of them. */
    private Person known(Person person) {
        done(hr.client().patch("/people/" + person.id(), "{\"name\":\"" + person.name() + " K\"}"));
        return person;
    }

    private JsonObject gaps(UUID unit) {
        return done(hr.client().get("/gaps?unit=" + unit)).json();
    }

    private static String total(JsonObject gaps) {
        return cell(gaps.getJsonObject("total").getJsonArray("cells"));
    }

    private static String cell(JsonArray cells) {
        JsonObject cell = cells.getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getString("skill").equals(Workplace.SKILL))
                .findFirst()
                .orElseThrow();
        return cell.getInt("mastered") + " mastered, " + cell.getInt("awaiting") + " awaiting, "
                + cell.getInt("practising") + " practising of " + cell.getInt("required") + ", "
                + cell.getInt("coaches") + " coaches";
    }

    @Test
    @DisplayName("show each fact with the very next read, and fall back with a revocation")
    void exactlyCurrent() {
        Person coach = known(organisation.coach(billing));
        Person learner = known(organisation.employee(billing));
        known(organisation.employee(billing));
        assertThat(total(gaps(care))).isEqualTo("0 mastered, 0 awaiting, 0 practising of 3, 1 coaches");

        done(learner.client().post("/practices", Workplace.gembaVisit(TODAY.minusDays(3))));
        assertThat(total(gaps(care))).isEqualTo("0 mastered, 0 awaiting, 1 practising of 3, 1 coaches");

        String request = Workplace.asks(learner, coach, TODAY);
        assertThat(total(gaps(care))).isEqualTo("0 mastered, 1 awaiting, 0 practising of 3, 1 coaches");

        String signOff = done(coach.client().post("/sign-off-requests/" + request + "/decision", Workplace.mastered()))
                .json()
                .getJsonObject("signOff")
                .getString("id");
        assertThat(total(gaps(care))).isEqualTo("1 mastered, 0 awaiting, 0 practising of 3, 1 coaches");
        assertThat(total(done(hr.client().get("/gaps?unit=" + care + "&asOf=" + TODAY.minusDays(1)))
                        .json()))
                .as("as it was known yesterday")
                .isEqualTo("0 mastered, 0 awaiting, 0 practising of 3, 1 coaches");

        done(coach.client().post("/sign-offs/" + signOff + "/revocation", "{\"reason\":\"Seen again at the dock\"}"));
        assertThat(total(gaps(care))).isEqualTo("0 mastered, 0 awaiting, 1 practising of 3, 1 coaches");
    }

    @Test
    @DisplayName("have a row for each unit below and one for the people directly in the unit, which add up")
    void rows() {
        known(organisation.employee(care));
        known(organisation.employee(billing));
        known(organisation.employee(returns));

        JsonObject gaps = gaps(care);

        assertThat(gaps.getString("unit")).isEqualTo(care.toString());
        assertThat(gaps.getString("asOf")).isEqualTo(TODAY.toString());
        assertThat(gaps.getJsonArray("rows").getValuesAs(JsonObject.class))
                .extracting(row -> row.getJsonObject("unit").getString("name")
                        + (row.getBoolean("direct", false) ? " directly " : " ")
                        + row.getInt("people"))
                .containsExactly("Billing 1", "Returns and repairs 1", "Care directly 1");
        assertThat(gaps.getJsonObject("total").getInt("people")).isEqualTo(3);
        assertThat(gaps.getJsonArray("skills"))
                .hasSameSizeAs(gaps.getJsonObject("total").getJsonArray("cells"));
    }

    @Test
    @DisplayName("follow people who move, leave and come by a file, and units that are merged")
    void peopleMove() {
        Person one = known(organisation.employee(billing));
        Person other = known(organisation.employee(returns));
        done(hr.client()
                .post(
                        "/people/" + one.id() + "/assignments",
                        "{\"unit\":\"" + returns + "\",\"jobRole\":\"frontline-associate\"}"));
        assertThat(total(gaps(billing))).contains("of 0,");
        assertThat(total(gaps(returns))).contains("of 2,");

        done(hr.client().put("/people/" + other.id() + "/leaving", "{\"on\":\"" + TODAY + "\"}"));
        assertThat(total(gaps(returns))).contains("of 1,");

        done(hr.client().post("/units/" + returns + "/merge", "{\"into\":\"" + billing + "\"}"));
        assertThat(total(gaps(billing))).contains("of 1,");
        assertThat(hr.client().get("/gaps?unit=" + returns).status())
                .as("it stands no more")
                .isEqualTo(422);

        String number = UUID.randomUUID().toString().substring(0, 8);
        String file =
                "staffNumber,name,unit,jobRole\n" + number + ",Imke," + company + "/Care/Dock,frontline-associate\n";
        done(hr.client().post("/people/imports", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        assertThat(gaps(care).getJsonArray("rows").getValuesAs(JsonObject.class))
                .extracting(row -> row.getJsonObject("unit").getString("name") + " " + row.getInt("people"))
                .containsExactly("Billing 1", "Dock 1");
    }

    @Test
    @DisplayName("show yesterday with the units that were merged or removed today, and everybody who worked in them")
    void pastOfClosedUnits() {
        UUID shift = add("Late shift", billing);
        known(organisation.employee(billing));
        known(organisation.employee(shift));
        Person mover = known(organisation.employee(returns));
        done(hr.client()
                .post(
                        "/people/" + mover.id() + "/assignments",
                        "{\"unit\":\"" + care + "\",\"jobRole\":\"frontline-associate\"}"));
        done(hr.client().post("/units/" + billing + "/merge", "{\"into\":\"" + care + "\"}"));
        done(hr.client().delete("/units/" + returns));

        JsonObject yesterday = onTheDayBefore(care);

        assertThat(yesterday.getJsonObject("total").getInt("people")).isEqualTo(3);
        assertThat(yesterday.getJsonArray("rows").getValuesAs(JsonObject.class))
                .extracting(row -> row.getJsonObject("unit").getString("name") + " " + row.getInt("people"))
                .as("what lay below the merged one has moved with today's tree")
                .containsExactly("Billing 1", "Late shift 1", "Returns and repairs 1");
        assertThat(total(onTheDayBefore(billing))).contains("of 1,");
        assertThat(total(onTheDayBefore(returns))).contains("of 1,");
        assertThat(gaps(care).getJsonObject("total").getInt("people")).isEqualTo(3);
        assertThat(hr.client()
                        .get("/gaps?unit=" + UUID.randomUUID() + "&asOf=" + TODAY.minusDays(1))
                        .toString())
                .contains("Choose a unit that stood on that day.");
    }

    private JsonObject onTheDayBefore(UUID unit) {
        return done(hr.client().get("/gaps?unit=" + unit + "&asOf=" + TODAY.minusDays(1)))
                .json();
    }

    @Test
    @DisplayName("keep to a group of skills, a job role and a site")
    void filters() {
        Person person = known(organisation.employee(billing));
        done(hr.client()
                .post(
                        "/people/" + person.id() + "/assignments",
                        "{\"unit\":\"" + billing + "\",\"jobRole\":\"frontline-associate\",\"site\":\"Utrecht "
                                + billing + "\"}"));
        known(organisation.person(billing, "team-leader", "EMPLOYEE"));

        assertThat(people("&jobRole=team-leader")).isEqualTo(1);
        assertThat(people("&site=Utrecht%20" + billing)).isEqualTo(1);
        assertThat(people("&jobRole=team-leader&site=Utrecht%20" + billing)).isZero();
        assertThat(done(hr.client().get("/gaps?group=see&unit=" + care)).json().getJsonArray("skills"))
                .map(JsonValue::toString)
                .contains("\"seeing-waste\"")
                .doesNotContain("\"pull\"");
    }

    private int people(String filter) {
        return done(hr.client().get("/gaps?unit=" + care + filter))
                .json()
                .getJsonObject("total")
                .getInt("people");
    }

    @Test
    @DisplayName("refuse what is not known, and a day ahead, and name the field")
    void refusals() {
        String tomorrow = TODAY.plusDays(1).toString();
        for (List<String> each : List.of(
                List.of("unit", UUID.randomUUID().toString()),
                List.of("unit", "care"),
                List.of("group", "nothing"),
                List.of("jobRole", "nothing"),
                List.of("site", "Nowhere%20" + care),
                List.of("asOf", tomorrow),
                List.of("asOf", "soon"))) {
            Answer answer = hr.client().get("/gaps?" + each.get(0) + "=" + each.get(1));

            assertThat(answer.status()).as(each.toString()).isEqualTo(422);
            assertThat(answer.json().getJsonArray("violations").getJsonObject(0).getString("field"))
                    .isEqualTo(each.get(0));
        }
        assertThat(hr.client().get("/gaps/trend?months=0").status()).isEqualTo(422);
        assertThat(hr.client().get("/gaps/trend?skill=nothing").status()).isEqualTo(422);
        assertThat(hr.client().get("/gaps/risks?unit=" + UUID.randomUUID()).status())
                .isEqualTo(422);
    }

    @Test
    @DisplayName("end the trend with the running month as it stands")
    void trend() {
        Person learner = known(organisation.employee(billing));
        Person coach = known(organisation.person(care, null, "EMPLOYEE;COACH"));
        organisation.appoint(coach, "*");
        String request = Workplace.asks(learner, coach, TODAY);
        done(coach.client().post("/sign-off-requests/" + request + "/decision", Workplace.mastered()));

        JsonArray trend = done(hr.client().get("/gaps/trend?unit=" + care + "&skill=" + Workplace.SKILL))
                .array();

        JsonObject last = trend.getJsonObject(trend.size() - 1);
        assertThat(last.getString("month")).isEqualTo(YearMonth.from(TODAY).toString());
        assertThat(last.getInt("required")).isEqualTo(1);
        assertThat(last.getInt("mastered")).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "have the whole organisation's trend from its own sums, whatever units were at the top, and without months that have none")
    void trendOfTheWhole() {
        LocalDate known = TODAY.withDayOfMonth(1).minusMonths(100);
        LocalDate without = known.plusMonths(1);
        for (LocalDate month : List.of(known, without)) {
            organisation.update("insert into month_end (month_on, taken_at) values (?, current_timestamp)", month);
            organisation.update(
                    "insert into month_end_sum (month_on, unit_id, sums) values (?, ?, 'seeing-waste 3 1')",
                    month,
                    care);
        }
        organisation.update(
                "insert into month_end_sum (month_on, unit_id, sums) values (?, ?, 'seeing-waste 20 5')",
                known,
                MonthEnds.WHOLE);
        try {
            assertThat(months(""))
                    .contains(YearMonth.from(known) + " 5/20")
                    .noneMatch(each -> each.contains(YearMonth.from(without).toString()));
            assertThat(months("&unit=" + care)).contains(YearMonth.from(known) + " 1/3");
        } finally {
            organisation.update("delete from month_end_sum where month_on in (?, ?)", known, without);
            organisation.update("delete from month_end where month_on in (?, ?)", known, without);
        }
    }

    private List<String> months(String unit) {
        return done(hr.client().get("/gaps/trend?months=120&skill=seeing-waste" + unit)).array().stream()
                .map(JsonValue::asJsonObject)
                .map(each -> each.getString("month") + " " + each.getInt("mastered") + "/" + each.getInt("required"))
                .toList();
    }

    @Test
    @DisplayName("name who alone masters what a team needs, and what lapses within 90 days")
    void risks() {
        Person one = organisation.employee(billing);
        organisation.mastered(one, Workplace.SKILL, TODAY.minusYears(10).plusDays(30));
        known(one);
        known(organisation.employee(billing));

        JsonObject risks = done(hr.client().get("/gaps/risks?unit=" + care)).json();

        JsonObject single = risks.getJsonArray("singlePerson").getJsonObject(0);
        assertThat(risks.getJsonArray("singlePerson")).hasSize(1);
        assertThat(single.getString("unit")).isEqualTo(billing.toString());
        assertThat(single.getString("skill")).isEqualTo(Workplace.SKILL);
        assertThat(single.getString("employee")).isEqualTo(one.id().toString());
        JsonObject lapsing = risks.getJsonArray("lapsing").getJsonObject(0);
        assertThat(lapsing.getString("employee")).isEqualTo(one.id().toString());
        assertThat(lapsing.getString("refreshDue")).isEqualTo(TODAY.plusDays(30).toString());
        assertThat(risks.getJsonArray("noCoach").getValuesAs(JsonObject.class))
                .as("nobody in this company coaches")
                .anySatisfy(each -> assertThat(each.getString("skill")).isEqualTo(Workplace.SKILL));
    }

    @Test
    @DisplayName("are read anew by one job at a time: ordering again finds the one under way, which can be stopped")
    void oneRebuild() {
        UUID running = UUID.randomUUID();
        organisation.update(
                "insert into job (id, kind, owner_id, state, done, total, stop_asked, beat_at)"
                        + " values (?, 'gaps-rebuild', ?, 'RUNNING', 1, 100, false, current_timestamp)",
                running,
                hr.id());

        assertThat(hr.client().post("/gaps/rebuilds").json().getString("id")).isEqualTo(running.toString());

        done(hr.client().delete("/jobs/" + running));
        assertThat(organisation.number("select count(*) from job where id = ? and stop_asked", running))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("are read anew on demand, as a job: what came past the application is there when it is done")
    void rebuilt() throws InterruptedException {
        organisation.employee(billing);
        assertThat(total(gaps(billing))).contains("of 0,");

        Answer ordered = hr.client().post("/gaps/rebuilds");
        assertThat(ordered.status()).isEqualTo(202);
        String job = ordered.json().getString("id");
        JsonObject status = ordered.json();
        for (int i = 0; i < 300 && status.getString("state").equals("running"); i++) {
            TimeUnit.MILLISECONDS.sleep(100);
            status = done(hr.client().get("/jobs/" + job)).json();
        }

        assertThat(status.getString("state")).isEqualTo("done");
        assertThat(total(gaps(billing))).contains("of 1,");
    }
}
