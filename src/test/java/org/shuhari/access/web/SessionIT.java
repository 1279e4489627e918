package org.shuhari.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shuhari.support.Client;
import org.shuhari.support.Client.Answer;
import org.shuhari.support.Organisation;
import org.shuhari.support.Organisation.Person;
import org.shuhari.support.Shuhari;

/** The pages' door: signing in, what the session opens, and who may send forms. */
@ExtendWith(Shuhari.class)
class SessionIT {

    private static final String SIGN_IN = "//access/sign-in.xhtml";

    /** Of "password", as the reference implementation makes it. */
    private static final String HASH =
            "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";

    private final Organisation organisation;
    private final Client browser;
    private final URI address;
    private Person person;

    SessionIT(Shuhari.App app, Organisation organisation) {
        this.organisation = organisation;
        this.browser = app.client();
        this.address = app.server().address();
    }

    @BeforeEach
    void somebody() {
        organisation.update("delete from sign_in_failure");
        person = organisation.employee(organisation.unit("Team"));
        organisation.update("update account set password_hash = ? where employee_id = ?", HASH, person.id());
    }

    @Test
    @DisplayName("a page asks an unknown visitor to sign in, and remembers where to")
    void signInFirst() {
        Answer answer = browser.get("//some/page.xhtml?a=1&b=2");
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location"))
                .isEqualTo("/access/sign-in.xhtml?to=%2Fsome%2Fpage.xhtml%3Fa%3D1%26b%3D2");
    }

    @Test
    @DisplayName("a page's background request is led to the sign-in as a whole page")
    void background() {
        Answer answer = browser.send(browser.request("//some/page.xhtml").header("Faces-Request", "partial/ajax"));
        assertThat(answer.text()).contains("<redirect url=\"/access/sign-in.xhtml?to=%2Fsome%2Fpage.xhtml\"/>");
    }

    @Test
    @DisplayName("signing in leads on to the page asked for, and to no other site")
    void leadsOn() {
        assertThat(signIn("password", "/some/page.xhtml?a=1", null).header("Location"))
                .isEqualTo(address + "/some/page.xhtml?a=1");
        assertThat(signIn("password", "//evil.example/", null).header("Location"))
                .isEqualTo(address + "/");
    }

    @Test
    @DisplayName("what does not fit is said in one sentence, and the user name stays")
    void stays() {
        Answer answer = signIn("wrong", "/", null);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text())
                .contains("This user name and password do not belong together.")
                .contains("value=\"" + person.username() + "\"")
                .doesNotContain("value=\"wrong\"");
    }

    @Test
    @DisplayName("the session's cookie is kept from scripts and from other sites")
    void cookie() {
        assertThat(signIn("password", "/", null).header("Set-Cookie").toLowerCase())
                .contains("httponly")
                .contains("samesite=lax");
    }

    @Test
    @DisplayName("a session planted before signing in opens nothing afterwards")
    void fixation() {
        String first = sessionOf(signIn("password", "/", null));
        Answer again = signIn("password", "/", first);
        assertThat(sessionOf(again)).isNotEqualTo(first);
        assertThat(opens(first)).isFalse();
        assertThat(opens(sessionOf(again))).isTrue();
    }

    @Test
    @DisplayName("a session ends when the person leaves or the account's epoch moves on")
    void ends() {
        String session = sessionOf(signIn("password", "/", null));
        assertThat(opens(session)).isTrue();
        organisation.update("update account set epoch = epoch + 1 where employee_id = ?", person.id());
        assertThat(opens(session)).isFalse();

        String next = sessionOf(signIn("password", "/", null));
        organisation.update(
                "update employee set left_on = ? where id = ?", LocalDate.now().minusDays(2), person.id());
        assertThat(opens(next)).isFalse();
    }

    @Test
    @DisplayName("a form from another site changes nothing")
    void forged() {
        String session = sessionOf(signIn("password", "/", null));
        assertThat(post(session, "Origin", "https://evil.example").status()).isEqualTo(403);
        assertThat(post(session, "Sec-Fetch-Site", "cross-site").status()).isEqualTo(403);
        assertThat(post(session, "X-Nothing", "said").status()).isEqualTo(403);
        assertThat(post(session, "Sec-Fetch-Site", "same-origin").status()).isNotEqualTo(403);
    }

    @Test
    @DisplayName("the session calls the API only from our own pages")
    void api() {
        String session = sessionOf(signIn("password", "/", null));
        assertThat(api(session, Map.of()).status()).isEqualTo(401);
        assertThat(api(session, Map.of("Sec-Fetch-Site", "cross-site")).status())
                .isEqualTo(401);
        assertThat(api(session, Map.of("X-Shuhari", "1")).status()).isEqualTo(200);
        assertThat(api(session, Map.of("Sec-Fetch-Site", "same-origin")).status())
                .isEqualTo(200);
        assertThat(api(session, Map.of("X-Shuhari", "1", "Authorization", "Bearer nothing"))
                        .status())
                .isEqualTo(401);
    }

    @Test
    @DisplayName("the session changes something over the API only with our header and from our origin")
    void apiChanges() {
        String session = sessionOf(signIn("password", "/", null));
        assertThat(endToken(session, Map.of("Origin", address.toString())).status())
                .isEqualTo(401);
        assertThat(endToken(session, Map.of("X-Shuhari", "1")).status()).isEqualTo(403);
        assertThat(endToken(session, Map.of("X-Shuhari", "1", "Origin", "https://evil.example"))
                        .status())
                .isEqualTo(403);
        assertThat(endToken(session, Map.of("X-Shuhari", "1", "Origin", address.toString()))
                        .status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("pages run only our scripts, are framed by nobody and kept by no cache")
    void headers() {
        Answer page = browser.get(SIGN_IN);
        assertThat(page.http().headers().allValues("Content-Security-Policy")).hasSize(1);
        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'", "script-src 'self' 'nonce-")
                .doesNotContain("unsafe");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("X-Powered-By")).isNull();
    }

    @Test
    @DisplayName("a page that is not there says so in plain words, without a word about the inside")
    void notThere() {
        String session = sessionOf(signIn("password", "/", null));
        Answer answer = browser.send(browser.request("//nowhere.xhtml").header("Cookie", "JSESSIONID=" + session));
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text()).contains("Nothing to see here").doesNotContain("Exception", "Payara");
    }

    @Test
    @DisplayName("a page takes no other method")
    void methods() {
        HttpRequest.Builder request =
                browser.request("//index.xhtml").method("PUT", HttpRequest.BodyPublishers.noBody());
        assertThat(browser.send(request).status()).isEqualTo(405);
    }

    private Answer signIn(String password, String to, String session) {
        Map<String, String> form = Map.of(
                "sign-in",
                "sign-in",
                "sign-in:to",
                to,
                "sign-in:username",
                person.username(),
                "sign-in:password",
                password,
                "sign-in:go",
                "Sign in",
                "jakarta.faces.ViewState",
                "stateless");
        HttpRequest.Builder request = browser.request(SIGN_IN)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", address.toString())
                .POST(HttpRequest.BodyPublishers.ofString(encoded(form)));
        return browser.send(session == null ? request : request.header("Cookie", "JSESSIONID=" + session));
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(e -> URLEncoder.encode(e.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String sessionOf(Answer answer) {
        return answer.header("Set-Cookie").replaceAll("(?s)^JSESSIONID=([^;]+);.*", "$1");
    }

    private boolean opens(String session) {
        return api(session, Map.of("X-Shuhari", "1")).status() == 200;
    }

    private Answer api(String session, Map<String, String> headers) {
        return send(browser.request("/me").GET(), session, headers);
    }

    private Answer endToken(String session, Map<String, String> headers) {
        return send(browser.request("/tokens/current").DELETE(), session, headers);
    }

    private Answer post(String session, String header, String value) {
        return send(
                browser.request("//nowhere.xhtml").POST(HttpRequest.BodyPublishers.noBody()),
                session,
                Map.of(header, value));
    }

    private Answer send(HttpRequest.Builder request, String session, Map<String, String> headers) {
        headers.forEach(request::header);
        return browser.send(request.header("Cookie", "JSESSIONID=" + session));
    }
}
