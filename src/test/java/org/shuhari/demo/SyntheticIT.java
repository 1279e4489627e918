package org.shuhari.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shuhari.support.Client;
import org.shuhari.support.Organisation;
import org.shuhari.support.Server;
import org.shuhari.support.Shuhari;
import org.shuhari.support.TestDatabase;

/** A generated organisation, as {@code scripts/generate-organisation} makes it, with a server started on it. */
class SyntheticIT {

    private static final int PEOPLE = 200;

    @Test
    @DisplayName(
            "R15 a generated organisation has people in every state, a ledger that verifies, and is made in an empty database only")
    void generated() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("shuhari-synthetic");
        try (TestDatabase database = TestDatabase.fresh(folder)) {
            assertThat(generate(database)).as("in an empty database").isZero();
            assertThat(generate(database)).as("in one that holds people").isEqualTo(1);
            try (Server server = Server.start(folder, database.settings())) {
                look(new Shuhari.App(server, database));
            }
        }
    }

    /** From the WAR's own classes and libraries, as the script does. */
    private static int generate(TestDatabase database) throws IOException, InterruptedException {
        Path inside = Path.of("target/shuhari/WEB-INF").toAbsolutePath();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        inside.resolve("classes") + ":" + inside.resolve("lib/*"),
                        "org.shuhari.demo.SyntheticOrganisation",
                        database.url(),
                        database.user(),
                        database.password(),
                        Integer.toString(PEOPLE),
                        "1",
                        "Europe/Amsterdam",
                        inside.resolve("classes/skills-catalog").toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private static void look(Shuhari.App app) {
        Organisation organisation = app.organisation();
        Client hanna = app.client().with(token(app, "hanna"));
        JsonObject verified = hanna.get("/ledger/verification").json();
        assertThat(verified.getBoolean("intact")).as(verified.toString()).isTrue();
        assertThat(verified.getJsonNumber("entries").longValue()).isGreaterThan(PEOPLE);
        assertThat(organisation.number("select count(*) from employee")).isEqualTo(PEOPLE);
        assertThat(organisation.number("select count(*) from notice"))
                .as("of what is long past")
                .isZero();

        UUID waiting = organisation.id("select employee_id from sign_off_request where state = 'WAITING' limit 1");
        String states = organisation.as(waiting).get("/me/path").json().getJsonArray("skills").stream()
                .map(skill -> skill.asJsonObject().getString("state"))
                .distinct()
                .toList()
                .toString();
        assertThat(states).contains("awaiting-sign-off", "open", "locked");
        Client carlos = app.client().with(token(app, "carlos"));
        assertThat(carlos.get("/sign-off-requests?state=waiting&coach=me").status())
                .isEqualTo(200);
        assertThat(carlos.get("/me/path").status()).isEqualTo(200);
    }

    private static String token(Shuhari.App app, String username) {
        return app.client()
                .post("/tokens", "{\"username\":\"" + username + "\",\"password\":\"gemba-walk-1\",\"label\":\"test\"}")
                .json()
                .getString("token");
    }
}
