package org.shuhari.signoff;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shuhari.support.Client.Answer;
import org.shuhari.support.Organisation;
import org.shuhari.support.Organisation.Person;
import org.shuhari.support.Shuhari;
import org.shuhari.support.Workbooks;

@ExtendWith(Shuhari.class)
@DisplayName("R16: claims from a file")
class ClaimImportIT {

    private static final String HEADER = "staffNumber,skill,source\n";

    private Organisation organisation;
    private Person hr;
    private Person coach;
    private Person mila;
    private Person jonas;

    @BeforeEach
    void team(Organisation made) {
        organisation = made;
        UUID unit = made.unit("Marks " + UUID.randomUUID());
        hr = made.person(unit, null, "EMPLOYEE;HR");
        coach = made.coach(unit);
        mila = made.employee(unit);
        jonas = made.employee(unit);
    }

    private String number(Person person) {
        return organisation
                .texts("select staff_number from employee where id = ?", person.id())
                .get(0);
    }

    private Answer send(boolean dryRun, String rows) {
        return hr.client()
                .post("/claims/imports?dryRun=" + dryRun, "text/csv", (HEADER + rows).getBytes(StandardCharsets.UTF_8));
    }

    private long claims() {
        return organisation.number(
                "select count(*) from claim where employee_id = ? or employee_id = ?", mila.id(), jonas.id());
    }

    private long entries() {
        return organisation.number(
                "select count(*) from ledger_entry where kind = 'claims.imported' and actor = ?", hr.id());
    }

    @Test
    @DisplayName(
            "A preview stores nothing; the import adds all claims under one ledger entry, and again changes nothing")
    void imported() {
        organisation.mastered(jonas, "going-to-gemba", LocalDate.now().minusDays(9));
        String rows = number(mila) + ",going-to-gemba;seeing-waste,matrix of 2024\n" + number(jonas)
                + ",going-to-gemba,matrix of 2024\n";

        JsonObject preview = send(true, rows).json();
        assertThat(preview.getInt("added")).isEqualTo(2);
        assertThat(preview.getInt("mastered")).isEqualTo(1);
        assertThat(claims()).isZero();
        assertThat(entries()).isZero();

        Answer done = send(false, rows);
        assertThat(done.status()).as(done.toString()).isEqualTo(200);
        assertThat(done.json()).isEqualTo(preview);
        assertThat(claims()).isEqualTo(2);
        assertThat(entries()).isEqualTo(1);

        JsonObject again = send(false, rows).json();
        assertThat(again.getInt("added")).isZero();
        assertThat(again.getInt("unchanged")).isEqualTo(2);
        assertThat(claims()).isEqualTo(2);
        assertThat(entries()).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "A matrix brings its marks in as claims, by ids and titles; columns that are no skills are left out by name")
    void matrix() {
        byte[] matrix = Workbooks.of(
                "Matrix",
                List.of(
                        List.of(
                                "staffNumber",
                                "name",
                                "Team",
                                "seeing-waste",
                                "Going to gemba",
                                "Meedoen aan de dagstart"),
                        List.of(number(mila), mila.name(), "Blue", "x", "3", "L"),
                        List.of(number(jonas), "", "Blue", "U", "", "0")));
        String path = "/claims/imports?name=matrix%202024.xlsx&dryRun=";

        JsonObject strange =
                hr.client().post(path + "false", Workbooks.XLSX, matrix).json();
        assertThat(strange.getJsonArray("strange").getString(0)).isEqualTo("Team");
        assertThat(strange.getJsonArray("errors").getJsonObject(0).getString("cell"))
                .isEqualTo("C1");
        assertThat(claims()).isZero();

        JsonObject done = hr.client()
                .post(path + "false&without=Team", Workbooks.XLSX, matrix)
                .json();
        assertThat(done.getJsonArray("errors")).isEmpty();
        assertThat(done.getInt("added")).isEqualTo(3);
        assertThat(done.getInt("practising")).isEqualTo(1);
        assertThat(organisation.texts(
                        "select skill || ' ' || source from claim where employee_id = ? order by skill", mila.id()))
                .containsExactly("going-to-gemba matrix 2024.xlsx: 3", "seeing-waste matrix 2024.xlsx: x");
        assertThat(entries()).isEqualTo(1);
    }

    @Test
    @DisplayName("A claim from a file opens nothing by itself; a coach finds it and looks at it like any other")
    void noState() {
        send(false, number(mila) + ",going-to-gemba,matrix of 2024\n");
        assertThat(organisation.number("select count(*) from confirmation where employee_id = ?", mila.id()))
                .isZero();
        List<JsonObject> found = coach.client().get("/claims?coach=me").array().getValuesAs(JsonObject.class);
        assertThat(found).singleElement().satisfies(claim -> {
            assertThat(claim.getJsonObject("employee").getString("id"))
                    .isEqualTo(mila.id().toString());
            assertThat(claim.getString("source")).isEqualTo("matrix of 2024");
        });
    }

    @Test
    @DisplayName("With any fault nothing is stored, and the fault is told with row and column")
    void faulty() {
        JsonObject told = send(false, number(mila) + ",going-to-gemba,\n" + number(jonas) + ",juggling,\n")
                .json();
        assertThat(told.getJsonArray("errors")).singleElement().satisfies(fault -> {
            assertThat(fault.asJsonObject().getInt("row")).isEqualTo(3);
            assertThat(fault.asJsonObject().getString("column")).isEqualTo("skill");
        });
        assertThat(claims()).isZero();

        organisation.update(
                "update employee set left_on = ? where id = ?", LocalDate.now().minusDays(9), jonas.id());
        assertThat(send(false, number(jonas) + ",going-to-gemba,\n").json().toString())
                .contains("does not work here any more");
        assertThat(claims()).isZero();
    }

    @Test
    @DisplayName("Over 5,000 rows it is a job to follow")
    void job() {
        String number = number(mila);
        String rows = (number + ",seeing-waste,\n").repeat(5_001);
        Answer ordered = send(true, rows);
        assertThat(ordered.status()).as(ordered.toString()).isEqualTo(202);
        String job = "/jobs/" + ordered.json().getString("id");
        JsonObject state = hr.client().get(job).json();
        for (int i = 0; i < 600 && state.getString("state").equals("running"); i++) {
            LockSupport.parkNanos(100_000_000L);
            state = hr.client().get(job).json();
        }
        assertThat(state.getString("state")).isEqualTo("done");
        JsonObject result = state.getJsonObject("result");
        assertThat(result.getJsonArray("errors").size() + result.getInt("moreErrors"))
                .as("each row but the first says the same")
                .isEqualTo(5_000);
    }
}
