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

/** One-time links: who makes them for whom, and what they open. */
@ExtendWith(Shuhari.class)
@DisplayName("Invitations")
class InvitationsIT {

    private static final String CHOSEN = "three grey herons";

    private final Organisation organisation;
    private final Shuhari.App app;
    private UUID team;
    private Person hr;
    private Person admin;
    private Person newcomer;

    InvitationsIT(Shuhari.App app, Organisation organisation) {
        this.app = app;
        this.organisation = organisation;
    }

    @BeforeEach
    void people() {
        organisation.update("delete from sign_in_failure");
        team = organisation.unit("Inviting team");
        hr = organisation.person(team, null, "EMPLOYEE;HR");
        admin = organisation.person(team, null, "EMPLOYEE;ADMIN");
        newcomer = withoutPassword("EMPLOYEE");
    }

    @Test
    @DisplayName("a link lets its person choose a password and in, once; the session, the token and the password work")
    void story() {
        String link = invite(hr, newcomer);
        Forms browser = new Forms(app.server().address());
        assertThat(browser.get(path(link)).text()).contains("Welcome, " + newcomer.name(), newcomer.username());

        assertThat(choose(browser, link, CHOSEN).status()).isEqualTo(302);
        assertThat(browser.me().json().getString("id")).isEqualTo(newcomer.id().toString());
        assertThat(new Forms(app.server().address())
                        .signIn(newcomer.username(), CHOSEN)
                        .status())
                .isEqualTo(302);
        assertThat(kinds("account.password-chosen", newcomer)).isOne();

        Forms second = new Forms(app.server().address());
        assertThat(second.get(path(link)).text()).contains("Used already", "tell HR or an administrator");
        assertThat(choose(second, link, "another good one").text()).contains("Used already");
        assertThat(second.me().status()).isEqualTo(401);
    }

    @Test
    @DisplayName("of two who use one link at once, one is in")
    void atOnce() {
        String link = invite(hr, newcomer);
        List<Integer> both = Stream.of("three grey herons", "four red bikes")
                .map(each -> CompletableFuture.supplyAsync(() ->
                        choose(new Forms(app.server().address()), link, each).status()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(both).containsExactlyInAnyOrder(302, 200);
        assertThat(kinds("account.password-chosen", newcomer)).isOne();
    }

    @Test
    @DisplayName("only the newest link of a person opens, until its end, and while the person works here")
    void ends() {
        String first = invite(hr, newcomer);
        String second = invite(hr, newcomer);
        assertThat(page(first)).contains("There is a newer one");
        assertThat(page(second)).contains("Welcome");

        organisation.update(
                "update invitation set until_at = ? where employee_id = ?",
                OffsetDateTime.now(ZoneOffset.UTC).minusSeconds(1),
                newcomer.id());
        assertThat(page(second)).contains("time is over", "Ask HR for a new one");

        String third = invite(hr, newcomer);
        organisation.update("update employee set left_on = date '2026-01-01' where id = ?", newcomer.id());
        assertThat(page(third)).contains("time is over").doesNotContain(newcomer.name());
        assertThat(make(
                                hr,
                                Json.createObjectBuilder()
                                        .add("employee", newcomer.id().toString())
                                        .build())
                        .status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("a link is short enough to be typed, with capitals and without its hyphens too, and leads to its page")
    void typed() {
        String link = invite(hr, newcomer);
        assertThat(link).matches(app.server().address() + "/join/([0-9a-z]{5}-){4}[0-9a-z]{5}");
        Forms browser = new Forms(app.server().address());
        Answer led = browser.get(
                URI.create(link).getPath().replace("-", "").toUpperCase().replace("/JOIN/", "/join/"));
        String page = led.header("Location")
                .substring(app.server().address().toString().length());
        assertThat(browser.get(page).text()).contains("Welcome, " + newcomer.name());
        for (String odd : new String[] {"/join/", "/join/a%0d%0ab", "/join/" + "x".repeat(3_000)}) {
            assertThat(browser.get(odd).header("Location")).contains("/access/invitation.xhtml?key=");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "%00", "%F0%9F%97%9D", "aaaaaaaaaaaaaaaaaaaaaaaaaa", "a%27%20or%201%3D1--"})
    @DisplayName("a link that is none of ours says what to do")
    void odd(String key) {
        assertThat(new Forms(app.server().address())
                        .get("/access/invitation.xhtml?key=" + key)
                        .text())
                .contains("Not a link of ours", "letter by letter");
        assertThat(new Forms(app.server().address())
                        .get("/access/invitation.xhtml?key=" + "k".repeat(4_000))
                        .text())
                .contains("Not a link of ours");
    }

    @Test
    @DisplayName("a link never takes over somebody else's session: that person signs out first")
    void anotherPerson() {
        String link = invite(hr, newcomer);
        Person other = organisation.employee(team);
        Forms browser = new Forms(app.server().address());
        browser.signIn(other.username(), "gemba-walk-1");
        assertThat(browser.get(path(link)).text()).contains("Somebody is signed in here", other.name());
        choose(browser, link, CHOSEN);
        assertThat(browser.me().json().getString("id")).isEqualTo(other.id().toString());
        assertThat(page(link)).contains("Welcome");

        browser.post("/access/invitation.xhtml", "other", "other:out", Map.of("key", key(link)));
        assertThat(browser.me().status()).isEqualTo(401);
        assertThat(browser.get(path(link)).text()).contains("Welcome, " + newcomer.name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "password1", "three\u0000herons"})
    @DisplayName("a password that cannot be chosen is said at the field, and the link stays good")
    void weak(String password) {
        String link = invite(hr, newcomer);
        Forms browser = new Forms(app.server().address());
        Answer answer = choose(browser, link, password);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).contains("class=\"err\"").doesNotContain("value=\"short\"");
        assertThat(choose(browser, link, newcomer.username()).text()).contains("other than the user name");
        assertThat(choose(browser, link, "z".repeat(300)).text()).contains("class=\"err\"");
        assertThat(choose(browser, link, CHOSEN).status()).isEqualTo(302);
    }

    @Test
    @DisplayName("a reset leaves the old password until the new one is chosen; then every session and token is dead")
    void reset() {
        Person person = organisation.employee(team);
        Forms before = new Forms(app.server().address());
        before.signIn(person.username(), "gemba-walk-1");
        String link = invite(hr, person);
        assertThat(before.me().status()).isEqualTo(200);
        assertThat(new Forms(app.server().address())
                        .signIn(person.username(), "gemba-walk-1")
                        .status())
                .isEqualTo(302);
        assertThat(kinds("account.reset", person)).isOne();

        choose(new Forms(app.server().address()), link, CHOSEN);
        assertThat(before.me().status()).isEqualTo(401);
        assertThat(person.client().get("/me").status()).isEqualTo(401);
        assertThat(new Forms(app.server().address())
                        .signIn(person.username(), "gemba-walk-1")
                        .status())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("HR makes no link for HR or administrators, an administrator does; nobody makes one for oneself")
    void offices() {
        for (Person office : new Person[] {admin, withoutPassword("EMPLOYEE;HR")}) {
            assertThat(make(hr, one(office)).problem()).isEqualTo("administrators-account");
        }
        assertThat(make(admin, one(hr)).status()).isEqualTo(201);
        assertThat(make(hr, one(hr)).problem()).isEqualTo("own-account");
        assertThat(make(admin, one(admin)).problem()).isEqualTo("own-account");
        assertThat(make(newcomer, one(hr)).status()).isEqualTo(403);
        assertThat(make(organisation.coach(team), one(newcomer)).status()).isEqualTo(403);
    }

    @Test
    @DisplayName("a link that HR made opens nothing once its person has got a role that HR could not have made it for")
    void promoted() {
        String link = invite(hr, newcomer);
        assertThat(admin.client()
                        .put("/accounts/" + newcomer.id() + "/roles", "{\"roles\":[\"ADMIN\"]}")
                        .status())
                .isEqualTo(200);
        assertThat(page(link)).contains("There is a newer one");
    }

    @Test
    @DisplayName("a unit's sheet is for those below it too who have no password, of them for those one may invite")
    void sheet() {
        UUID below = organisation.unit("Below", team);
        Person deep = without(organisation.employee(below));
        withoutPassword("EMPLOYEE;HR");
        withoutPassword("EMPLOYEE;ADMIN");
        organisation.employee(below);
        JsonObject ofTeam = Json.createObjectBuilder()
                .add("id", UUID.randomUUID().toString())
                .add("unit", team.toString())
                .build();
        Answer made = make(hr, ofTeam);
        assertThat(made.array().getValuesAs(JsonObject.class))
                .extracting(line -> line.getJsonObject("employee").getString("id"))
                .containsExactlyInAnyOrder(newcomer.id().toString(), deep.id().toString());
        assertThat(made.array().getJsonObject(0).getBoolean("again")).isFalse();

        Answer again = make(hr, ofTeam);
        assertThat(again.problem()).isEqualTo("already-made");
        assertThat(page(made.array().getJsonObject(0).getString("link")))
                .as("the sheet in the printer stays good")
                .contains("Welcome");
        assertThat(make(
                                admin,
                                Json.createObjectBuilder()
                                        .add("unit", team.toString())
                                        .build())
                        .array())
                .hasSize(4);
    }

    @Test
    @DisplayName("the database holds no key, only its hash, and the ledger ids alone")
    void onlyHashed() {
        String link = invite(hr, newcomer);
        assertThat(organisation.number(
                        "select count(*) from invitation where hash in (?, ?)",
                        key(link),
                        key(link).replace("-", "")))
                .isZero();
        assertThat(organisation.number(
                        "select count(*) from ledger_body where body like ?", "%" + newcomer.username() + "%"))
                .isZero();
        assertThat(kinds("account.invited", newcomer)).isOne();
    }

    @Test
    @DisplayName("what is not right about the request is said, all of it")
    void badInput() {
        assertThat(make(hr, Json.createObjectBuilder().build()).status()).isEqualTo(422);
        assertThat(make(
                                hr,
                                Json.createObjectBuilder()
                                        .add("employee", 7)
                                        .add("unit", "x")
                                        .add("who", "me")
                                        .build())
                        .json()
                        .getJsonArray("violations"))
                .hasSize(3);
        assertThat(make(
                                hr,
                                Json.createObjectBuilder()
                                        .add("unit", UUID.randomUUID().toString())
                                        .build())
                        .status())
                .isEqualTo(422);
        assertThat(make(
                                hr,
                                Json.createObjectBuilder()
                                        .add("employee", UUID.randomUUID().toString())
                                        .build())
                        .status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("who has no account so far gets one, named by the e-mail, or by the staff number where that is taken")
    void withoutAccount() {
        Person holder = organisation.employee(team);
        for (Person each : new Person[] {newcomer, holder}) {
            organisation.update(
                    "update employee set email = ? where id = ?", "Kim." + team + "@example.org", each.id());
            organisation.update("delete from token where employee_id = ?", each.id());
            organisation.update("delete from account where employee_id = ?", each.id());
        }
        assertThat(usernameOf(newcomer)).isEqualTo("Kim." + team + "@example.org");
        assertThat(usernameOf(holder)).isEqualTo(holder.id().toString().substring(0, 8));
    }

    private String usernameOf(Person person) {
        return make(hr, one(person)).array().getJsonObject(0).getString("username");
    }

    private Person withoutPassword(String roles) {
        return without(organisation.person(team, null, roles));
    }

    private Person without(Person person) {
        organisation.update("update account set password_hash = null where employee_id = ?", person.id());
        return person;
    }

    private static JsonObject one(Person person) {
        return Json.createObjectBuilder()
                .add("employee", person.id().toString())
                .build();
    }

    private String invite(Person by, Person person) {
        return make(by, one(person)).array().getJsonObject(0).getString("link");
    }

    private static Answer make(Person by, JsonObject body) {
        return by.client().post("/invitations", body.toString());
    }

    private String page(String link) {
        return new Forms(app.server().address()).get(path(link)).text();
    }

    private static String path(String link) {
        return "/access/invitation.xhtml?key=" + key(link);
    }

    private static String key(String link) {
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private static Answer choose(Forms browser, String link, String password) {
        return browser.post(
                "/access/invitation.xhtml",
                "choose",
                "choose:go",
                Map.of("key", key(link), "choose:password", password));
    }

    private long kinds(String kind, Person subject) {
        return organisation.number(
                "select count(*) from ledger_entry where kind = ? and subject = ?", kind, subject.id());
    }
}
