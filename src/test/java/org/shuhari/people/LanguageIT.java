package org.shuhari.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shuhari.support.Client;
import org.shuhari.support.Client.Answer;
import org.shuhari.support.Forms;
import org.shuhari.support.Organisation;
import org.shuhari.support.Organisation.Person;
import org.shuhari.support.Shuhari;

@ExtendWith(Shuhari.class)
@DisplayName("The language of a page")
class LanguageIT {

    private static final String PASSWORD = "gemba-walk-1";
    private static final String SIGN_IN = "/access/sign-in.xhtml";
    private static final Pattern LANG = Pattern.compile("<html[^>]* lang=\"([a-z]+)\"");

    private final Organisation organisation;
    private final URI address;
    private Person person;

    LanguageIT(Shuhari.App app, Organisation organisation) {
        this.organisation = organisation;
        this.address = app.server().address();
    }

    @BeforeEach
    void somebody() {
        organisation.update("delete from sign_in_failure");
        person = organisation.employee(organisation.unit("Team"));
    }

    @Test
    @DisplayName("is the first that the browser asks for and that there is, before anybody is known; else English")
    void browser() {
        assertThat(languageOf(asking("nl-BE, en;q=0.5").get(SIGN_IN))).isEqualTo("nl");
        assertThat(languageOf(asking("fr, nl;q=0.7, en;q=0.3").get(SIGN_IN))).isEqualTo("nl");
        assertThat(languageOf(asking("en-GB, nl;q=0.9").get(SIGN_IN))).isEqualTo("en");
        assertThat(languageOf(asking("fr").get(SIGN_IN))).isEqualTo("en");
        assertThat(languageOf(asking("").get(SIGN_IN))).isEqualTo("en");
        assertThat(languageOf(new Forms(address).get(SIGN_IN))).isEqualTo("en");
    }

    @Test
    @DisplayName("can be chosen before the sign-in, and stays chosen in that browser")
    void chosen() {
        Forms forms = asking("en");
        Answer answer = forms.get(SIGN_IN + "?language=nl");

        assertThat(languageOf(answer)).isEqualTo("nl");
        assertThat(answer.header("Set-Cookie").toLowerCase())
                .startsWith("shuhari-language=nl;")
                .contains("samesite=lax")
                .contains("httponly");
        assertThat(languageOf(forms.get(SIGN_IN))).isEqualTo("nl");
        assertThat(languageOf(forms.get(SIGN_IN + "?language=elvish"))).isEqualTo("nl");
        assertThat(languageOf(forms.get(SIGN_IN + "?language=en"))).isEqualTo("en");
    }

    @Test
    @DisplayName("is the person's own once it is set, whatever the browser says, and the browser's again afterwards")
    void own() {
        Forms forms = asking("en");
        assertThat(forms.signIn(person.username(), PASSWORD).status()).isEqualTo(302);
        assertThat(person.client().get("/me").json().get("language")).isEqualTo(JsonValue.NULL);

        assertThat(set("\"nl\"").status()).isEqualTo(204);
        assertThat(set("\"nl\"").status()).isEqualTo(204);
        assertThat(person.client().get("/me").json().getString("language")).isEqualTo("nl");
        assertThat(languageOf(forms.get("/mastery/path.xhtml"))).isEqualTo("nl");
        assertThat(languageOf(forms.get("/no/such/page.xhtml"))).isEqualTo("nl");

        assertThat(set("null").status()).isEqualTo(204);
        assertThat(languageOf(forms.get("/mastery/path.xhtml"))).isEqualTo("en");
    }

    @Test
    @DisplayName("is set on the account page, which thanks in that language")
    void onPage() {
        Forms forms = asking("en");
        forms.signIn(person.username(), PASSWORD);
        forms.post("/access/account.xhtml", "language", "read", Map.of("chosen", "nl"));

        Answer page = forms.get("/access/account.xhtml");
        assertThat(languageOf(page)).isEqualTo("nl");
        assertThat(page.text()).contains("Shuhari spreekt nu Nederlands met je.");
    }

    @Test
    @DisplayName("can be one of those there are, or none; nothing else")
    void refused() {
        for (String wrong : new String[] {"\"fr\"", "\"NL\"", "\"\"", "7", "true"}) {
            Answer answer = set(wrong);
            assertThat(answer.status()).as(wrong).isEqualTo(422);
            assertThat(answer.json().getJsonArray("violations").getJsonObject(0).getString("field"))
                    .isEqualTo("language");
        }
        assertThat(person.client().put("/me/language", "{}").status()).isEqualTo(422);
        assertThat(person.client().get("/me").json().get("language")).isEqualTo(JsonValue.NULL);
    }

    @Test
    @DisplayName("is the one in which a page refuses; the API refuses in English")
    void refusals() {
        Answer page = asking("nl")
                .post(
                        SIGN_IN,
                        "sign-in",
                        "sign-in:go",
                        Map.of("sign-in:username", person.username(), "sign-in:password", "something else"));
        assertThat(page.text()).contains("horen niet bij elkaar");

        set("\"nl\"");
        Client client = person.client();
        Answer api = client.send(client.request("/people?q=").header("Accept-Language", "nl"));
        assertThat(api.status()).isEqualTo(422);
        assertThat(api.json().getString("title")).isEqualTo("Some of the input needs a change");
        assertThat(api.json().getJsonArray("violations").getJsonObject(0).getString("message"))
                .isEqualTo("Give a part of the name.");
    }

    @Test
    @DisplayName("is the one of the downloads")
    void downloads() throws IOException {
        set("\"nl\"");
        Forms forms = asking("en");
        forms.signIn(person.username(), PASSWORD);
        try (PdfReader pdf = new PdfReader(forms.api("/me/data.pdf").bytes())) {
            assertThat(new PdfTextExtractor(pdf).getTextFromPage(1))
                    .contains("Wat Shuhari over mij bewaart")
                    .contains("Nederlands");
        }
        assertThat(forms.api("/me/data").json().toString()).contains("\"language\":\"nl\"");
    }

    private Answer set(String language) {
        return person.client().put("/me/language", "{\"language\":" + language + "}");
    }

    private Forms asking(String languages) {
        return Forms.behind(address, address.toString(), Map.of("Accept-Language", languages));
    }

    private static String languageOf(Answer page) {
        return Optional.of(LANG.matcher(page.text()))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .orElse("none: " + page);
    }
}
