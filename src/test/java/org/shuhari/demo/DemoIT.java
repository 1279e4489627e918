package org.shuhari.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shuhari.support.Client;
import org.shuhari.support.Samples;
import org.shuhari.support.Server;
import org.shuhari.support.TestDatabase;

/** The demo organisation as the contract promises it, after a first load that was cut off. */
@DisplayName("The demo organisation")
class DemoIT {

    private static final long CUT_OFF_AFTER = 100;

    @Test
    @DisplayName("a load that was cut off begins anew, and what it promises is there")
    void beginsAnew(@TempDir Path folder) throws Exception {
        TestDatabase database = TestDatabase.fresh(folder);
        Map<String, String> settings = new LinkedHashMap<>(database.settings());
        settings.put("shuhari.demo", "true");
        settings.put("shuhari.zone", Samples.ZONE.getId());
        cutOff(folder, database, settings);
        try (Server server = Server.start(folder, settings)) {
            Client client = new Client(server.address());
            ledgerIsIntact(signIn(client, "ada"));
            emmaIsMidWay(signIn(client, "emma"));
            noahHasBegunNothing(signIn(client, "noah"));
            coachesSeeTheirOwn(signIn(client, "carlos"), signIn(client, "kenji"));
            theyTalk(signIn(client, "emma"), signIn(client, "carlos"));
            everyStateIsThere(signIn(client, "hanna"));
            new GapsAddUp(signIn(client, "hanna")).check();
        }
    }

    private static void cutOff(Path folder, TestDatabase database, Map<String, String> settings) throws Exception {
        Server first = Server.prepared(folder.resolve("first"), settings);
        CompletableFuture<Void> starting = CompletableFuture.runAsync(first::begin);
        while (entries(folder, database) < CUT_OFF_AFTER && !starting.isDone()) {
            TimeUnit.MILLISECONDS.sleep(200);
        }
        assertThat(starting).as("the load was still under way").isNotDone();
        first.kill();
        assertThat(starting).failsWithin(60, TimeUnit.SECONDS);
    }

    /** Whoever opens an H2 file first serves it to the others; that is to be the server. */
    private static long entries(Path folder, TestDatabase database) {
        if (!TestDatabase.isPostgres() && Files.notExists(folder.resolve("shuhari.lock.db"))) {
            return 0;
        }
        try (Connection connection = database.connect();
                var rows = connection.createStatement().executeQuery("select count(*) from ledger_entry")) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException notYetThere) {
            return 0;
        }
    }

    private static Client signIn(Client client, String username) {
        Client.Answer answer = client.post(
                "/tokens", "{\"username\":\"" + username + "\",\"password\":\"gemba-walk-1\",\"label\":\"demo\"}");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return client.with(answer.json().getString("token"));
    }

    private static void ledgerIsIntact(Client ada) {
        JsonObject verification = ada.get("/ledger/verification").json();
        assertThat(verification.getBoolean("intact"))
                .as(verification.toString())
                .isTrue();
        assertThat(verification.getInt("entries")).isGreaterThan(1_000);
    }

    private static void emmaIsMidWay(Client emma) {
        assertThat(emma.get("/me").json().getJsonArray("roles").toString()).isEqualTo("[\"EMPLOYEE\"]");
        JsonObject path = emma.get("/me/path").json();
        Map<String, Integer> states = count(path);
        assertThat(states).containsKeys("mastered", "practising", "refresh-due", "awaiting-sign-off", "locked");
        JsonObject wip = path.getJsonObject("wip");
        assertThat(wip.getInt("used")).isLessThan(wip.getInt("limit"));
    }

    private static void noahHasBegunNothing(Client noah) {
        JsonObject path = noah.get("/me/path").json();
        assertThat(count(path).keySet()).containsExactlyInAnyOrder("locked", "open");
        assertThat(noah.get("/practices").array()).isEmpty();
    }

    private static void coachesSeeTheirOwn(Client carlos, Client kenji) {
        assertThat(queue(carlos)).contains("Emma Lindgren");
        assertThat(queue(kenji)).doesNotContain("Emma Lindgren");
    }

    private static void theyTalk(Client emma, Client carlos) {
        assertThat(emma.get("/dialogue/threads").array()).hasSizeGreaterThan(1);
        assertThat(emma.get("/dialogue?skill=visual-management").text())
                .contains("\"words\"", "\"card-asked\"", "\"card\"", "Carlos Mendes");
        assertThat(carlos.get("/dialogue/threads").text()).contains("Emma Lindgren", "Aylin Demir");
    }

    private static String queue(Client coach) {
        return coach.get("/sign-off-requests?state=waiting&coach=me").text();
    }

    private static void everyStateIsThere(Client hanna) {
        Set<String> states = new HashSet<>();
        for (JsonValue unit : hanna.get("/units").array()) {
            JsonObject matrix = hanna.get("/units/" + unit.asJsonObject().getString("id") + "/matrix")
                    .json();
            matrix.getJsonArray("people")
                    .forEach(person -> person.asJsonObject()
                            .getJsonObject("states")
                            .values()
                            .forEach(state -> states.add(state.toString().replace("\"", ""))));
        }
        assertThat(states)
                .containsExactlyInAnyOrder(
                        "locked", "open", "practising", "awaiting-sign-off", "mastered", "refresh-due", "lapsed");
    }

    private static Map<String, Integer> count(JsonObject path) {
        Map<String, Integer> states = new HashMap<>();
        path.getJsonArray("skills")
                .forEach(skill -> states.merge(skill.asJsonObject().getString("state"), 1, Integer::sum));
        return states;
    }
}
