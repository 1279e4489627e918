package org.shuhari.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shuhari.support.Client.Answer;
import org.shuhari.support.Forms;
import org.shuhari.support.Organisation;
import org.shuhari.support.Organisation.Person;
import org.shuhari.support.Shuhari;

/** One's own account, and what administrators do with others'. */
@ExtendWith(Shuhari.class)
@DisplayName("Accounts")
class AccountsIT {

    private static final String PASSWORD = "gemba-walk-1";
    private static final String CHOSEN = "three grey herons";

    private final Organisation organisation;
    private final URI address;
    private UUID team;
    private Person person;
    private Person admin;

    AccountsIT(Shuhari.App app, Organisation organisation) {
        this.organisation = organisation;
        this.address = app.server().address();
    }

    @BeforeEach
    void people() {
        organisation.update("delete from sign_in_failure");
        team = organisation.unit("Accounts team");
        person = organisation.employee(team);
        admin = organisation.person(team, null, "EMPLOYEE;ADMIN");
    }

    @Test
    @DisplayName("a new password needs the old one, ends every token and session, and stands in the ledger")
    void password() {
        Forms elsewhere = signedIn(person);
        assertThat(change(person, "wrong one", CHOSEN)
                        .json()
                        .getJsonArray("violations")
                        .getJsonObject(0)
                        .getString("field"))
                .isEqualTo("oldPassword");
        assertThat(change(person, PASSWORD, CHOSEN).status()).isEqualTo(204);
        assertThat(person.client().get("/me").status()).isEqualTo(401);
        assertThat(elsewhere.me().status()).isEqualTo(401);
        assertThat(signedIn(person).me().status()).isEqualTo(401);
        assertThat(new Forms(address).signIn(person.username(), CHOSEN).status())
                .isEqualTo(302);
        assertThat(entries("account.password-changed", person)).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "password1", "12345678"})
    @DisplayName("a password that everybody tries first cannot be chosen, and the old one stays")
    void weak(String chosen) {
        assertThat(change(person, PASSWORD, chosen).status()).isEqualTo(422);
        assertThat(change(person, PASSWORD, person.username()).status()).isEqualTo(422);
        assertThat(signedIn(person).me().status()).isEqualTo(200);
    }

    @Test
    @DisplayName("wrong old passwords count like wrong passwords at the sign-in")
    void throttled() {
        for (int i = 0; i < 5; i++) {
            change(person, "wrong-" + i, CHOSEN);
        }
        assertThat(change(person, PASSWORD, CHOSEN).status()).isEqualTo(429);
    }

    @Test
    @DisplayName("on the page the browser that changes the password stays signed in, all others are out")
    void staysHere() {
        Forms here = signedIn(person);
        Forms there = signedIn(person);
        String before = here.cookie();
        Answer answer = here.post(
                "/access/account.xhtml", "password", "change", Map.of("oldPassword", PASSWORD, "newPassword", CHOSEN));
        assertThat(answer.status()).isEqualTo(302);
        assertThat(here.me().status()).isEqualTo(200);
        assertThat(here.cookie()).isNotEqualTo(before);
        assertThat(here.get("/access/account.xhtml").text()).contains("Your password is changed");
        assertThat(there.me().status()).isEqualTo(401);
    }

    @Test
    @DisplayName("each browser is listed with its name, and ends when its person says so, and only that one")
    void devices() {
        Forms here = signedIn(person);
        Forms phone = Forms.behind(
                address, address.toString(), Map.of("User-Agent", "Mozilla/5.0 (iPhone; x) Version/17.5 Safari/604.1"));
        phone.signIn(person.username(), PASSWORD);
        String page = here.get("/access/account.xhtml").text();
        assertThat(page).contains("Safari on iPhone", "this one");
        String button = page.replaceAll("(?s).*name=\"(devices:end-[0-9a-f-]{36})\".*", "$1");
        assertThat(here.post("/access/account.xhtml", "devices", button, Map.of())
                        .status())
                .isEqualTo(302);
        assertThat(phone.me().status()).isEqualTo(401);
        assertThat(here.me().status()).isEqualTo(200);
        assertThat(here.post("/access/account.xhtml", "devices", button, Map.of())
                        .status())
                .as("a second click on a button that is gone")
                .isIn(200, 302);
    }

    @Test
    @DisplayName("signing out everywhere ends all sessions and tokens, here too")
    void everywhere() {
        Forms here = signedIn(person);
        Forms there = signedIn(person);
        here.post("/access/account.xhtml", "devices", "devices:everywhere", Map.of());
        assertThat(Stream.of(here, there).map(each -> each.me().status())).containsOnly(401);
        assertThat(person.client().get("/me").status()).isEqualTo(401);
        assertThat(signedIn(person).me().status()).isEqualTo(200);
        assertThat(organisation.number("select count(*) from device where employee_id = ?", person.id()))
                .isOne();
    }

    @Test
    @DisplayName("signing out takes the browser off the list")
    void signOut() {
        Forms here = signedIn(person);
        here.post("/access/account.xhtml", "leave", "leave:out", Map.of());
        assertThat(here.me().status()).isEqualTo(401);
        assertThat(organisation.number("select count(*) from device where employee_id = ?", person.id()))
                .isZero();
    }

    @Test
    @DisplayName("one sees and ends the own tokens, nobody else's")
    void tokens() {
        JsonObject mine = person.client().get("/tokens").array().getJsonObject(0);
        assertThat(mine.getBoolean("current")).isTrue();
        assertThat(mine.keySet()).containsExactlyInAnyOrder("id", "label", "createdAt", "expiresAt", "current");
        Person other = organisation.employee(team);
        assertThat(other.client().delete("/tokens/" + mine.getString("id")).status())
                .isEqualTo(404);
        assertThat(other.client().delete("/tokens/" + UUID.randomUUID()).status())
                .isEqualTo(404);
        assertThat(other.client().delete("/tokens/nonsense").status()).isEqualTo(404);
        assertThat(person.client().delete("/tokens/" + mine.getString("id")).status())
                .isEqualTo(204);
        assertThat(person.client().get("/me").status()).isEqualTo(401);
    }

    @Test
    @DisplayName("an administrator gives and takes HR and ADMIN; COACH stays; it holds from the next request on")
    void roles() {
        Person coach = organisation.coach(team);
        Answer given = roles(admin, coach, "HR", "ADMIN");
        assertThat(given.json().getJsonArray("roles").toString())
                .isEqualTo("[\"EMPLOYEE\",\"COACH\",\"HR\",\"ADMIN\"]");
        assertThat(coach.client().get("/accounts").status()).isEqualTo(200);
        roles(admin, coach);
        assertThat(coach.client().get("/accounts").status()).isEqualTo(403);
        assertThat(coach.client().get("/me").json().getJsonArray("roles").toString())
                .isEqualTo("[\"EMPLOYEE\",\"COACH\"]");
        roles(admin, coach);
        assertThat(entries("account.roles", coach))
                .as("the same again is no change")
                .isEqualTo(2);
    }

    @Test
    @DisplayName("nobody changes the own roles, and nobody but an administrator changes any")
    void rights() {
        assertThat(roles(admin, admin, "HR").problem()).isEqualTo("own-account");
        Person hr = organisation.person(team, null, "EMPLOYEE;HR");
        for (Person each : List.of(hr, person, organisation.coach(team))) {
            assertThat(roles(each, person, "HR").status()).isEqualTo(403);
            assertThat(each.client().get("/accounts?q=robin").status()).isEqualTo(403);
            assertThat(each.client()
                            .delete("/accounts/" + person.id() + "/sessions")
                            .status())
                    .isEqualTo(403);
            assertThat(rename(each, person, "somebody-else").status()).isEqualTo(403);
            assertThat(each.client().put("/settings", "{\"wip\":4}").status()).isEqualTo(403);
            assertThat(each.client().get("/settings").status()).isEqualTo(403);
            for (String page : List.of("accounts", "holder")) {
                assertThat(signedIn(each)
                                .get("/access/" + page + ".xhtml?id=" + person.id())
                                .status())
                        .isEqualTo(403);
            }
            assertThat(signedIn(each).get("/people/settings.xhtml").status()).isEqualTo(403);
        }
        assertThat(admin.client()
                        .put("/accounts/" + person.id() + "/roles", "{\"roles\":[\"COACH\"]}")
                        .status())
                .isEqualTo(422);
        assertThat(admin.client()
                        .put("/accounts/" + UUID.randomUUID() + "/roles", "{\"roles\":[]}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("of two administrators who take each other's role at once, one stays")
    void lastOne() {
        Person other = organisation.person(team, null, "EMPLOYEE;ADMIN");
        CompletableFuture<Answer> one = CompletableFuture.supplyAsync(() -> roles(admin, other));
        CompletableFuture<Answer> two = CompletableFuture.supplyAsync(() -> roles(other, admin));
        assertThat(List.of(one.join().status(), two.join().status())).containsExactlyInAnyOrder(200, 403);
        assertThat(organisation.number(
                        "select count(*) from employee where id in (?, ?) and roles like '%ADMIN%'",
                        admin.id(), other.id()))
                .isOne();
    }

    @Test
    @DisplayName("a user name is one person's: in any case, with any blanks, and for two who want it at once")
    void names() {
        String name = "Kim " + UUID.randomUUID();
        assertThat(rename(admin, person, "  " + name + " ").json().getString("username"))
                .isEqualTo(name);
        Person other = organisation.employee(team);
        assertThat(rename(admin, other, name.toUpperCase()).problem()).isEqualTo("username-taken");
        assertThat(rename(admin, person, name.toUpperCase()).status())
                .as("one's own in other capitals")
                .isEqualTo(200);

        String wanted = "wanted " + UUID.randomUUID();
        List<Integer> both = Stream.of(person, other)
                .map(each -> CompletableFuture.supplyAsync(
                        () -> rename(admin, each, wanted).status()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(both).containsExactlyInAnyOrder(200, 409);
        assertThat(new Forms(address).signIn(wanted.toUpperCase(), PASSWORD).status())
                .isEqualTo(302);
    }

    @Test
    @DisplayName("a user name that cannot be taken is said so")
    void badNames() {
        for (String name : List.of("", "  ", "a\u0000b", "x".repeat(255))) {
            assertThat(rename(admin, person, name).status()).isEqualTo(422);
        }
    }

    @Test
    @DisplayName("an administrator ends all of somebody's sessions and tokens; the password stays")
    void ended() {
        Forms there = signedIn(person);
        assertThat(admin.client()
                        .delete("/accounts/" + person.id() + "/sessions")
                        .status())
                .isEqualTo(204);
        assertThat(there.me().status()).isEqualTo(401);
        assertThat(person.client().get("/me").status()).isEqualTo(401);
        assertThat(signedIn(person).me().status()).isEqualTo(200);
        assertThat(entries("account.signed-out", person)).isOne();
    }

    @Test
    @DisplayName("accounts are found by name and user name, with how they stand")
    void list() {
        assertThat(stateOf(person)).isEqualTo("active");
        organisation.update("update account set password_hash = null where employee_id = ?", person.id());
        assertThat(stateOf(person)).isEqualTo("none");
        admin.client().post("/invitations", "{\"employee\":\"" + person.id() + "\"}");
        assertThat(stateOf(person)).isEqualTo("invited");
        assertThat(find("q=" + person.username().toUpperCase() + "&state=invited&role=EMPLOYEE"))
                .hasSize(1);
        assertThat(find("q=" + person.username() + "&state=active")).isEmpty();
        assertThat(find("q=" + person.username() + "&role=HR")).isEmpty();
        organisation.update("update employee set left_on = date '2026-01-01' where id = ?", person.id());
        assertThat(stateOf(person)).isEqualTo("left");
        assertThat(roles(admin, person, "HR").problem()).isEqualTo("has-left");
        assertThat(find("q=%25%27_" + UUID.randomUUID())).isEmpty();
        assertThat(admin.client().get("/accounts?role=KING&state=x").status()).isEqualTo(422);
    }

    @Test
    @DisplayName("the same on the page: roles, name, sessions")
    void page() {
        Forms desk = signedIn(admin);
        String page = "/access/holder.xhtml?id=" + person.id();
        assertThat(desk.get("/access/accounts.xhtml?q=" + person.username()).text())
                .contains(person.name(), person.username());
        assertThat(desk.post(page, "roles", "save", Map.of("hr", "on")).status())
                .isEqualTo(302);
        assertThat(desk.get(page).text()).contains("Saved. It holds");
        assertThat(person.client().get("/me").json().getJsonArray("roles").toString())
                .contains("HR");
        assertThat(desk.post(page, "name", "rename", Map.of("username", " ")).text())
                .contains("class=\"err\"");
        assertThat(desk.get("/access/holder.xhtml?id=nonsense").status()).isEqualTo(404);
        assertThat(desk.get("/access/holder.xhtml?id=" + UUID.randomUUID()).status())
                .isEqualTo(404);
        assertThat(desk.get("/access/holder.xhtml?id=" + admin.id()).text())
                .contains("Nobody changes the own roles")
                .doesNotContain("id=\"save\"");
    }

    @Test
    @DisplayName("settings change for everybody at once, with one entry that holds no name")
    void settings() {
        JsonObject before = admin.client().get("/settings").json();
        long entries = organisation.number("select count(*) from ledger_entry where kind = 'settings.changed'");
        try {
            Answer changed = admin.client()
                    .put(
                            "/settings",
                            "{\"name\":\"Northwind " + team + "\",\"promiseDays\":5,\"zone\":\"Pacific/Kiritimati\"}");
            assertThat(changed.json().getInt("promiseDays")).isEqualTo(5);
            assertThat(changed.json().getInt("wip")).isEqualTo(before.getInt("wip"));
            assertThat(person.client().get("/me/path").json().getString("asOf"))
                    .isEqualTo(OffsetDateTime.now(ZoneOffset.ofHours(14))
                            .toLocalDate()
                            .toString());
            assertThat(organisation.number("select count(*) from ledger_entry where kind = 'settings.changed'"))
                    .isEqualTo(entries + 1);
            assertThat(organisation.number("select count(*) from ledger_body where body like ?", "%" + team + "%"))
                    .isZero();
        } finally {
            admin.client().put("/settings", before.toString());
            organisation.update("update setting set content = ? where name = 'name'", before.getString("name"));
        }
    }

    @Test
    @DisplayName("settings that cannot be taken are named, all of them, and nothing changes")
    void badSettings() {
        Answer answer =
                admin.client().put("/settings", "{\"wip\":0,\"promiseDays\":2.5,\"zone\":\"Mars/Base\",\"demo\":true}");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().getJsonArray("violations").toString()).contains("wip", "promiseDays", "demo");
        assertThat(admin.client().put("/settings", "{\"zone\":\"Mars/Base\"}").status())
                .isEqualTo(422);
        Forms desk = signedIn(admin);
        assertThat(desk.post("/people/settings.xhtml", "settings", "save", Map.of("wip", "many", "was.wip", "3"))
                        .text())
                .contains("Write a whole number from 1 to 20.", "value=\"many\"");
    }

    private String stateOf(Person who) {
        return find("q=" + who.username()).get(0).getString("state");
    }

    private List<JsonObject> find(String query) {
        return admin.client()
                .get("/accounts?" + query.replace(" ", "%20"))
                .array()
                .getValuesAs(JsonObject.class);
    }

    private Forms signedIn(Person who) {
        Forms forms = new Forms(address);
        forms.signIn(who.username(), PASSWORD);
        return forms;
    }

    private static Answer change(Person who, String before, String chosen) {
        return who.client()
                .put(
                        "/me/password",
                        Json.createObjectBuilder()
                                .add("oldPassword", before)
                                .add("newPassword", chosen)
                                .build()
                                .toString());
    }

    private static Answer roles(Person by, Person who, String... roles) {
        return by.client()
                .put(
                        "/accounts/" + who.id() + "/roles",
                        Json.createObjectBuilder()
                                .add("roles", Json.createArrayBuilder(List.of(roles)))
                                .build()
                                .toString());
    }

    private static Answer rename(Person by, Person who, String name) {
        return by.client()
                .put(
                        "/accounts/" + who.id() + "/username",
                        Json.createObjectBuilder().add("username", name).build().toString());
    }

    private long entries(String kind, Person subject) {
        return organisation.number(
                "select count(*) from ledger_entry where kind = ? and subject = ?", kind, subject.id());
    }
}
