package org.shuhari;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.shuhari.support.Client;
import org.shuhari.support.MailHost;
import org.shuhari.support.Organisation;
import org.shuhari.support.Organisation.Person;
import org.shuhari.support.Server;
import org.shuhari.support.Shuhari;
import org.shuhari.support.TestDatabase;

/** What several servers over one PostgreSQL do once. Both start at the same moment, on an empty database. */
@DisplayName("Two servers on one database")
@EnabledIfSystemProperty(named = "database", matches = "postgresql", disabledReason = "an H2 file has one server")
class TwoServersIT {

    @TempDir
    static Path folder;

    private static TestDatabase database;
    private static MailHost host;
    private static List<Server> servers;
    private static Organisation organisation;

    @BeforeAll
    static void start() {
        database = TestDatabase.fresh(folder);
        host = MailHost.start();
        servers = List.of("one", "two").stream()
                .map(name -> CompletableFuture.supplyAsync(() -> Server.start(folder.resolve(name), settings())))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        organisation = new Shuhari.App(servers.get(0), database).organisation();
    }

    private static Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>(database.settings());
        settings.put("shuhari.demo", "false");
        settings.put("shuhari.zone", zoneWhereItIsDay());
        settings.put("shuhari.nights.seconds", "1");
        settings.putAll(host.settings());
        return settings;
    }

    @AfterAll
    static void stop() {
        servers.forEach(Server::close);
        host.close();
    }

    @Test
    @DisplayName("started together they make one schema and accept the catalog once")
    void oneCatalog() {
        assertThat(organisation.number("select count(*) from catalog_acceptance"))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("R15: retention runs once in a night, on one of them, which writes the ledger's head to its log")
    void retention() throws IOException {
        await("select count(*) from retention_run", 1);
        // Both ask again and again, and neither finds work.
        for (int i = 0; i < 30; i++) {
            LockSupport.parkNanos(100_000_000L);
            assertThat(organisation.number("select count(*) from retention_run"))
                    .isEqualTo(1);
        }
        int anchors = 0;
        for (Server server : servers) {
            anchors +=
                    Files.readString(server.log()).split("Ledger anchor: entry \\d+, hash [0-9a-f]{64}", -1).length - 1;
        }
        assertThat(anchors).isEqualTo(1);
    }

    @Test
    @DisplayName("R12: a mail is sent once, by one of them")
    void mail() {
        UUID unit = organisation.unit("Mailed");
        Person hr = organisation.person(unit, null, "EMPLOYEE;HR");
        List<Person> people =
                Stream.generate(() -> organisation.employee(unit)).limit(25).toList();
        for (Person each : people) {
            String body = "{\"employee\":\"" + each.id() + "\",\"mail\":true}";
            assertThat(hr.client().post("/invitations", body).status()).isEqualTo(201);
        }
        await("select count(*) from mail_letter where state = 'SENT'", people.size());
        assertThat(host.all()).hasSize(people.size());
        people.forEach(
                each -> assertThat(host.to(each.username() + "@example.org")).hasSize(1));
    }

    @Test
    @DisplayName("show the same gaps, each exactly current, whichever of them was told")
    void gaps() {
        UUID unit = organisation.unit("Known on both");
        Person hr = organisation.person(organisation.unit("Office"), null, "EMPLOYEE;HR");
        Client one = hr.client();
        Client other = new Shuhari.App(servers.get(1), database).organisation().as(hr.id());
        for (int people = 1; people <= 4; people++) {
            Person each = organisation.employee(unit);
            Client told = people % 2 == 0 ? one : other;
            assertThat(told.patch("/people/" + each.id(), "{\"name\":\"Robin " + people + "\"}")
                            .status())
                    .isBetween(200, 299);

            JsonObject gaps = one.get("/gaps?unit=" + unit).json();
            assertThat(gaps.getJsonObject("total").getInt("people")).isEqualTo(people);
            assertThat(other.get("/gaps?unit=" + unit).json()).isEqualTo(gaps);
        }
    }

    /** The night's work is done from two o'clock on. */
    private static String zoneWhereItIsDay() {
        int hour = LocalTime.now(ZoneOffset.UTC).getHour();
        return hour < 3 ? "Asia/Tokyo" : hour > 20 ? "America/New_York" : "Etc/UTC";
    }

    private static void await(String count, long expected) {
        for (int i = 0; i < 300 && organisation.number(count) != expected; i++) {
            LockSupport.parkNanos(100_000_000L);
        }
        assertThat(organisation.number(count)).isEqualTo(expected);
    }
}
