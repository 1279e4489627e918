package org.shuhari.signoff;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R15: the replay of the confirmations")
class RebuiltConfirmationsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final UUID learner = UUID.randomUUID();
    private final UUID request = UUID.randomUUID();
    private final List<ConfirmationRow> table = new ArrayList<>();
    private final RebuiltConfirmations rebuilt = new RebuiltConfirmations(() -> table, seq -> List.of());

    @Test
    @DisplayName("agrees with the table that the same use cases wrote")
    void agrees() {
        ConfirmationRow row = row(DAY, false);
        rebuilt.take(1, Facts.CONFIRMED, learner, confirmed(row));
        table.add(row);

        assertThat(rebuilt.differences()).isEmpty();
    }

    @Test
    @DisplayName("finds a confirmation that no entry tells of")
    void slippedIn() {
        table.add(row(DAY, false));

        assertThat(rebuilt.differences()).singleElement().asString().contains("no entry confirms it");
    }

    @Test
    @DisplayName("finds a confirmation that was taken out of the table")
    void takenOut() {
        rebuilt.take(7, Facts.CONFIRMED, learner, confirmed(row(DAY, false)));

        assertThat(rebuilt.differences())
                .singleElement()
                .asString()
                .contains("Entry 7")
                .contains("no such confirmation");
    }

    @Test
    @DisplayName("finds a changed day, and says both")
    void changedDay() {
        ConfirmationRow row = row(DAY, false);
        rebuilt.take(3, Facts.CONFIRMED, learner, confirmed(row));
        table.add(new ConfirmationRow(
                row.id(), learner, row.skill(), request, row.skillVersion(), DAY.plusYears(1), 12, false, false));

        assertThat(rebuilt.differences())
                .singleElement()
                .asString()
                .contains("entry 3 says day 2026-03-02")
                .contains("the table says 2027-03-02");
    }

    @Test
    @DisplayName("finds a revocation that only one of the two knows")
    void revocations() {
        ConfirmationRow quietly = row(DAY, true);
        ConfirmationRow restored = row(DAY, false);
        rebuilt.take(1, Facts.CONFIRMED, learner, confirmed(quietly));
        rebuilt.take(2, Facts.CONFIRMED, learner, confirmed(restored));
        rebuilt.take(3, Facts.REVOKED, learner, revoked(restored));
        table.addAll(List.of(quietly, restored));

        assertThat(rebuilt.differences())
                .hasSize(2)
                .anyMatch(d -> d.contains(quietly.id().toString()) && d.contains("the ledger does not"))
                .anyMatch(d -> d.contains(restored.id().toString()) && d.contains("the table does not"));
    }

    @Test
    @DisplayName("takes on trust as many rows of a person as bodies of that person were erased, and no more")
    void erased() {
        rebuilt.take(1, Facts.CONFIRMED, learner, null);
        table.add(row(DAY, false));
        table.add(row(DAY, false));

        assertThat(rebuilt.differences()).hasSize(1);
    }

    private ConfirmationRow row(LocalDate day, boolean revoked) {
        return new ConfirmationRow(UUID.randomUUID(), learner, "seeing-waste", request, 1, day, 12, false, revoked);
    }

    private static JsonObject confirmed(ConfirmationRow row) {
        return Json.createObjectBuilder()
                .add("confirmation", row.id().toString())
                .add("skill", row.skill())
                .add("request", row.request().toString())
                .add("version", row.skillVersion())
                .add("confirmedOn", row.confirmedOn().toString())
                .add("refreshMonths", row.refreshMonths())
                .add("recognised", row.recognised())
                .build();
    }

    private static JsonObject revoked(ConfirmationRow row) {
        return Json.createObjectBuilder()
                .add("confirmation", row.id().toString())
                .build();
    }
}
