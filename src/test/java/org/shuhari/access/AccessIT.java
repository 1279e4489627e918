package org.shuhari.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.net.http.HttpRequest;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuhari.shared.Sha256;
import org.shuhari.support.Client;
import org.shuhari.support.Client.Answer;
import org.shuhari.support.Organisation;
import org.shuhari.support.Organisation.Person;
import org.shuhari.support.Shuhari;

/** The API's door: tokens, passwords and waiting. */
@ExtendWith(Shuhari.class)
class AccessIT {

    private static final String PASSWORD = "genchi-genbutsu-5";
    private static final String HERE = "127.0.0.1";

    private final Organisation organisation;
    private final Client anybody;
    private Person person;

    AccessIT(Shuhari.App app, Organisation organisation) {
        this.organisation = organisation;
        this.anybody = app.client();
    }

    @BeforeEach
    void somebody() {
        organisation.update("delete from sign_in_failure");
        person = organisation.employee(organisation.unit("Team"));
        setHash(PasswordHash.of(PASSWORD, new SecureRandom()).text());
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/me",
        "GET,/nowhere",
        "POST,/practices",
        "DELETE,/me",
        "GET,/tokens",
        "POST,/tokens/current",
        "PUT,/a%20b"
    })
    @DisplayName("without a token every address of the API is 401, whatever is asked and sent")
    void tokenFirst(String method, String path) {
        for (String authorization : new String[] {null, "Bearer nothing", "Basic ZW1tYTp4", "Bearer"}) {
            HttpRequest.Builder request = anybody.request(path)
                    .header("Content-Type", "text/nonsense")
                    .method(method, HttpRequest.BodyPublishers.ofString("{{{"));
            if (authorization != null) {
                request.header("Authorization", authorization);
            }
            Answer answer = anybody.send(request);
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.problem()).isEqualTo("not-signed-in");
            assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        }
    }

    @Test
    @DisplayName("user name and password give a token, in any case and with blanks around the name")
    void token() {
        Answer issued = issue("  " + person.username().toUpperCase() + " ", PASSWORD);
        assertThat(issued.status()).isEqualTo(201);
        OffsetDateTime expires = OffsetDateTime.parse(issued.json().getString("expiresAt"));
        assertThat(expires).isAfter(OffsetDateTime.now(ZoneOffset.UTC).plusDays(29));

        Answer me = anybody.with(issued.json().getString("token")).get("/me");
        assertThat(me.status()).isEqualTo(200);
        assertThat(me.json().getString("id")).isEqualTo(person.id().toString());
    }

    @Test
    @DisplayName("the database holds no token, only its hash")
    void onlyHashed() {
        String token = issue(person.username(), PASSWORD).json().getString("token");
        assertThat(organisation.number("select count(*) from token where hash = ?", token))
                .isZero();
        assertThat(organisation.number("select count(*) from token where hash = ?", Sha256.of(token)))
                .isOne();
    }

    @Test
    @DisplayName("an ended token is dead, and only that one")
    void ended() {
        Client ended = anybody.with(issue(person.username(), PASSWORD).json().getString("token"));
        assertThat(ended.delete("/tokens/current").status()).isEqualTo(204);
        assertThat(ended.get("/me").status()).isEqualTo(401);
        assertThat(person.client().get("/me").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("a token is dead once its time is over")
    void over() {
        organisation.update(
                "update token set expires_at = ? where employee_id = ?",
                OffsetDateTime.now(ZoneOffset.UTC).minusSeconds(1),
                person.id());
        assertThat(person.client().get("/me").status()).isEqualTo(401);
    }

    @Test
    @DisplayName("a token is dead once the person has left, and signing in is too")
    void left() {
        organisation.update(
                "update employee set left_on = ? where id = ?", LocalDate.now().minusDays(2), person.id());
        assertThat(person.client().get("/me").status()).isEqualTo(401);
        assertThat(issue(person.username(), PASSWORD).status()).isEqualTo(401);
    }

    @Test
    @DisplayName("a token is dead once the account's epoch has moved on")
    void epoch() {
        organisation.update("update account set epoch = epoch + 1 where employee_id = ?", person.id());
        assertThat(person.client().get("/me").status()).isEqualTo(401);
    }

    @Test
    @DisplayName("another password, an unknown name and an account without a password get the same answer")
    void notRecognised() {
        Answer wrong = issue(person.username(), PASSWORD + "x");
        Answer unknown = issue("nobody-" + UUID.randomUUID(), PASSWORD);
        setHash(null);
        Answer without = issue(person.username(), PASSWORD);
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.problem()).isEqualTo("not-recognised");
        assertThat(unknown.text()).isEqualTo(wrong.text());
        assertThat(without.text()).isEqualTo(wrong.text());
    }

    @Test
    @DisplayName("after five failures with one name from one address even the right password waits, other names do not")
    void waiting() {
        for (int i = 0; i < 5; i++) {
            assertThat(issue(person.username(), "wrong-" + i).status()).isEqualTo(401);
        }
        Answer refused = issue(person.username(), PASSWORD);
        assertThat(refused.status()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 30);

        Person other = organisation.employee(organisation.unit("Other team"));
        assertThat(issue(other.username(), "wrong").status()).isEqualTo(401);
    }

    @Test
    @DisplayName("failures from another address lock nobody out")
    void notByName() {
        failures(Sha256.of(person.username()), "192.0.2.1", 40);
        assertThat(issue(person.username(), PASSWORD).status()).isEqualTo(201);
    }

    @Test
    @DisplayName("fifty failures from one address with any names make the whole address wait")
    void byAddress() {
        failures("*", HERE, 50);
        Answer refused = issue(person.username(), PASSWORD);
        organisation.update("delete from sign_in_failure");
        assertThat(refused.status()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(800, 900);
    }

    @Test
    @DisplayName("the right password clears the failures of that name and address, not those of the address")
    void cleared() {
        issue(person.username(), "wrong");
        issue(person.username(), PASSWORD);
        String rows = "select count(*) from sign_in_failure where name_key = ?";
        assertThat(organisation.number(rows, Sha256.of(person.username()))).isZero();
        assertThat(organisation.number(rows, "*")).isOne();
    }

    @Test
    @DisplayName("failures long ago are swept out in passing")
    void swept() {
        organisation.update(
                "insert into sign_in_failure (name_key, address, failures, first_at, last_at) values (?, ?, 3, ?, ?)",
                "old",
                "192.0.2.1",
                OffsetDateTime.now(ZoneOffset.UTC).minusDays(1),
                OffsetDateTime.now(ZoneOffset.UTC).minusDays(1));
        issue(person.username(), "wrong");
        assertThat(organisation.number("select count(*) from sign_in_failure where name_key = 'old'"))
                .isZero();
    }

    @Test
    @DisplayName("a hash with older parameters is replaced at the next sign-in")
    void rehashed() {
        setHash("$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc");
        assertThat(issue(person.username(), "password").status()).isEqualTo(201);
        assertThat(organisation.number(
                        "select count(*) from account where employee_id = ? and password_hash like '%m=19456,t=2,p=1%'",
                        person.id()))
                .isOne();
        assertThat(issue(person.username(), "password").status()).isEqualTo(201);
    }

    @Test
    @DisplayName("everything that is missing, too long or unknown in a sign-in is named at once")
    void violations() {
        Answer answer = anybody.post(
                "/tokens", "{\"username\":7,\"password\":\"\",\"label\":\"" + "x".repeat(201) + "\",\"admin\":true}");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().getJsonArray("violations")).hasSize(4);
    }

    @Test
    @DisplayName("the start has gone through once /health is up, and the contract is described at /openapi")
    void open() {
        assertThat(anybody.get("//health").json().getString("status")).isEqualTo("UP");
        assertThat(anybody.get("//openapi").text()).contains("title: Shuhari", "/api/v1/tokens");
    }

    @Test
    @DisplayName("every answer of the API tells the browser to guess, frame, keep and run nothing")
    void headers() {
        for (Answer answer : new Answer[] {
            anybody.get("/me"), person.client().get("/me"), person.client().get("/no")
        }) {
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("Content-Security-Policy"))
                    .contains("default-src 'none'", "frame-ancestors 'none'");
            assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
            assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        }
    }

    private Answer issue(String username, String password) {
        return anybody.post(
                "/tokens",
                Json.createObjectBuilder()
                        .add("username", username)
                        .add("password", password)
                        .add("label", "test")
                        .build()
                        .toString());
    }

    private void setHash(String hash) {
        organisation.update("update account set password_hash = ? where employee_id = ?", hash, person.id());
    }

    private void failures(String nameKey, String address, int failures) {
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        organisation.update(
                "insert into sign_in_failure (name_key, address, failures, first_at, last_at) values (?, ?, ?, ?, ?)",
                nameKey,
                address,
                failures,
                now,
                now);
    }
}
