package org.shuhari.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.shuhari.support.Client;
import org.shuhari.support.Client.Answer;
import org.shuhari.support.Forms;
import org.shuhari.support.Server;
import org.shuhari.support.StartScript;
import org.shuhari.support.Workplace;

/** An empty installation from its first start on, then behind a proxy. One folder, three starts: each costs seconds. */
@DisplayName("The first administrator")
@Timeout(600)
class FirstAdministratorScriptIT {

    private static final String PUBLIC = "https://skills.example.org";
    private static final String PAGE = "/access/first.xhtml";
    private static final String PASSWORD = "three grey herons";

    @TempDir
    Path folder;

    private final int port = Server.freePort();
    private final URI address = URI.create("http://localhost:" + port);

    @Test
    @DisplayName(
            "is made through the link of the newest start, once; behind a proxy cookies, links and addresses are the public ones")
    void firstAdministrator() throws Exception {
        String first;
        try (StartScript script = run(Map.of())) {
            String line = script.awaitReady();
            assertThat(line)
                    .startsWith("Shuhari is ready at " + address + " – ")
                    .contains(address + PAGE + "?key=");
            assertThat(folder.resolve("data/server/report")).doesNotExist();
            first = key(line);
            assertThat(Files.readString(folder.resolve("data/logs/server.log"))).contains(PAGE + "?key=" + first);
            withoutProxy(first);
        }
        try (StartScript script = run(Map.of("SHUHARI_PUBLIC_URL", PUBLIC + "/"))) {
            String line = script.awaitReady();
            assertThat(line).startsWith("Shuhari is ready at " + PUBLIC + " – ");
            behindProxy(first, key(line));
        }
        try (StartScript script = run(Map.of("SHUHARI_DEMO", "true"))) {
            assertThat(script.awaitReady())
                    .as("data that are not the demo's name no demo accounts and make no link")
                    .isEqualTo("Shuhari is ready at " + address + " – sign in with your own account");
            assertThat(new Forms(address).signIn("ADA.north", PASSWORD).status())
                    .isEqualTo(302);
        }
    }

    private void withoutProxy(String key) {
        Forms browser = new Forms(address);
        assertThat(browser.get(PAGE + "?key=" + key).text()).contains("The first administrator");
        assertThat(browser.get(PAGE + "?key=nonsense").text()).contains("This link is over");
        Answer refused = browser.post(PAGE, "first", "first:go", newcomer(key, "", "S\u0000", "short"));
        assertThat(refused.text().split("class=\"err\"", -1))
                .as("three fields, each with its sentence")
                .hasSize(4);
        for (int i = 0; i < 5; i++) {
            assertThat(sign(Map.of("X-Forwarded-For", "192.0.2." + i), "wrong").status())
                    .isEqualTo(401);
        }
        assertThat(sign(Map.of("X-Forwarded-For", "192.0.2.99", "Forwarded", "for=192.0.2.98"), "wrong")
                        .status())
                .as("nobody chooses the address that counts")
                .isEqualTo(429);
        Answer led = new Client(address)
                .send(new Client(address).request("//index.xhtml").header("X-Forwarded-Host", "evil.example"));
        assertThat(led.header("Location")).isEqualTo("/access/sign-in.xhtml?to=%2Findex.xhtml");
        assertThat(led.header("Strict-Transport-Security")).isNull();
    }

    private void behindProxy(String dead, String key) {
        Map<String, String> proxy = Map.of("X-Forwarded-For", "198.51.100.7", "X-Forwarded-Proto", "https");
        Forms browser = Forms.behind(address, PUBLIC, proxy);
        assertThat(browser.get(PAGE + "?key=" + dead).text())
                .as("the link of the start before")
                .contains("This link is over");
        assertThat(Forms.behind(address, "http://localhost:" + port, proxy)
                        .post(PAGE, "first", "first:go", newcomer(key, "Ada North", "1", PASSWORD))
                        .status())
                .as("a form from another origin, with no session to protect")
                .isEqualTo(403);
        Answer made = browser.post(PAGE, "first", "first:go", newcomer(key, "Ada North", "1", PASSWORD));
        assertThat(made.status()).isEqualTo(302);
        assertThat(made.header("Location")).isEqualTo(PUBLIC + "/people/settings.xhtml");
        assertThat(made.header("Strict-Transport-Security")).isEqualTo("max-age=31536000");
        assertThat(made.header("Set-Cookie"))
                .startsWith("__Host-shuhari=")
                .containsIgnoringCase("; secure")
                .containsIgnoringCase("; path=/")
                .containsIgnoringCase("; httponly")
                .doesNotContainIgnoringCase("domain=");
        assertThat(browser.me().json().getJsonArray("roles").toString()).isEqualTo("[\"EMPLOYEE\",\"HR\",\"ADMIN\"]");
        assertThat(Forms.behind(address, PUBLIC, proxy)
                        .post(PAGE, "first", "first:go", newcomer(key, "Eve", "2", PASSWORD))
                        .text())
                .as("used twice")
                .contains("This link is over");
        links(browser);
        wrongPasswords();
    }

    private void links(Forms browser) {
        assertThat(browser.get("/access/invitations.xhtml").text()).doesNotContain("SHUHARI_PUBLIC_URL");
        Answer token = sign(Map.of("X-Forwarded-For", "198.51.100.7"), PASSWORD);
        assertThat(token.status()).isEqualTo(201);
        Client ada = new Client(address).with(token.json().getString("token"));
        Answer practice = ada.post("/practices", Workplace.gembaVisit(LocalDate.now()));
        assertThat(practice.header("Location")).startsWith(PUBLIC + "/api/v1/practices/");
    }

    private void wrongPasswords() {
        int waiting = 0;
        for (int i = 0; i < 25; i++) {
            waiting += sign(Map.of("X-Forwarded-For", "10.9.9.9, 203.0.113.5"), "wrong")
                                    .status()
                            == 429
                    ? 1
                    : 0;
        }
        assertThat(waiting).as("25 wrong passwords from one address").isEqualTo(20);
        assertThat(sign(Map.of("X-Forwarded-For", "203.0.113.5"), PASSWORD).status())
                .isEqualTo(429);
        assertThat(sign(Map.of("X-Forwarded-For", "203.0.113.5, 203.0.113.6"), PASSWORD)
                        .status())
                .as("the right password from a fresh address")
                .isEqualTo(201);
        for (int i = 0; i < 25; i++) {
            assertThat(sign(Map.of("Forwarded", "for=203.0.113." + (100 + i)), "wrong")
                            .status())
                    .as("25 wrong passwords from many addresses lock nobody out")
                    .isEqualTo(401);
        }
        assertThat(sign(Map.of("Forwarded", "for=\"[2001:db8::7]:80\";proto=https"), PASSWORD)
                        .status())
                .isEqualTo(201);
    }

    private Answer sign(Map<String, String> headers, String password) {
        Client client = new Client(address);
        var request = client.request("/tokens")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"username\":\"ada.north\",\"password\":\"" + password + "\",\"label\":\"test\"}"));
        headers.forEach(request::header);
        return client.send(request);
    }

    private static Map<String, String> newcomer(String key, String name, String staffNumber, String password) {
        return Map.of(
                "key", key,
                "first:name", name,
                "first:staffNumber", staffNumber,
                "first:username", "Ada.North",
                "first:password", password,
                "first:hr", "on");
    }

    private static String key(String line) {
        return line.substring(line.lastIndexOf('=') + 1);
    }

    private StartScript run(Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(Map.of(
                "SHUHARI_PORT",
                Integer.toString(port),
                "SHUHARI_HOME",
                folder.resolve("data").toString()));
        all.putAll(settings);
        return StartScript.run(all);
    }
}
