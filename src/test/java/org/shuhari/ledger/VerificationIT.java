package org.shuhari.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shuhari.support.Organisation;
import org.shuhari.support.Organisation.Person;
import org.shuhari.support.Samples;
import org.shuhari.support.Shuhari;

@ExtendWith(Shuhari.class)
@DisplayName("R15: where the ledger breaks")
class VerificationIT {

    private Organisation organisation;
    private Person admin;
    private long seq;

    @BeforeEach
    void entries(Organisation made) {
        organisation = made;
        UUID unit = made.unit("Sealed");
        admin = made.person(unit, null, "EMPLOYEE;ADMIN");
        Samples.practise(made.employee(unit), "going-to-gemba", 2, null);
        seq = made.number("select max(seq) from ledger_entry") - 1;
    }

    @Test
    @DisplayName("details that were changed are named with the entry's number, kind and people")
    void body() {
        String before = text("select body from ledger_body where seq = ?");
        tamper("update ledger_body set body = ? where seq = ?", before.replace("going-to-gemba", "seeing-waste"));
        JsonObject broken = verification().getJsonObject("broken");
        tamper("update ledger_body set body = ? where seq = ?", before);

        assertThat(broken.getJsonNumber("seq").longValue()).isEqualTo(seq);
        assertThat(broken.getString("why")).isEqualTo("body");
        assertThat(broken.getString("kind")).isEqualTo("practice.recorded");
        assertThat(broken.containsKey("subject")).isTrue();
        assertThat(verification().containsKey("broken")).isFalse();
    }

    @Test
    @DisplayName("an entry that was changed is named itself, not the ones after it")
    void entry() {
        tamper("update ledger_entry set kind = ? where seq = ?", "practice.withdrawn");
        JsonObject found = verification();
        tamper("update ledger_entry set kind = ? where seq = ?", "practice.recorded");

        assertThat(found.getBoolean("intact")).isFalse();
        assertThat(found.getJsonNumber("firstBroken").longValue()).isEqualTo(seq);
        assertThat(found.getJsonObject("broken").getString("why")).isEqualTo("entry");
    }

    @Test
    @DisplayName("an entry that was taken out shows at the one after the gap")
    void gap() {
        organisation.update("update ledger_entry set seq = -1 where seq = ?", seq);
        JsonObject found = verification();
        organisation.update("update ledger_entry set seq = ? where seq = -1", seq);

        assertThat(found.getJsonObject("broken").getString("why")).isEqualTo("gap");
        assertThat(found.getBoolean("intact")).isFalse();
    }

    @Test
    @DisplayName("a head that says something else than the newest entry")
    void head() {
        String hash = organisation.texts("select hash from ledger_head").get(0);
        organisation.update("update ledger_head set hash = ?", "0".repeat(64));
        JsonObject found = verification();
        organisation.update("update ledger_head set hash = ?", hash);

        assertThat(found.getJsonObject("broken").getString("why")).isEqualTo("head");
    }

    private void tamper(String sql, String value) {
        organisation.update(sql, value, seq);
    }

    private String text(String sql) {
        return organisation.texts(sql, seq).get(0);
    }

    private JsonObject verification() {
        return admin.client().get("/ledger/verification").json();
    }
}
