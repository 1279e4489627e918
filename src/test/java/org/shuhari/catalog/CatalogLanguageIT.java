package org.shuhari.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shuhari.support.Client;
import org.shuhari.support.Client.Answer;
import org.shuhari.support.Organisation;
import org.shuhari.support.Shuhari;

@ExtendWith(Shuhari.class)
@DisplayName("The catalog's language in the API")
class CatalogLanguageIT {

    private static Client client;

    @BeforeAll
    static void somebody(Organisation organisation) {
        client = organisation.employee(organisation.unit("Languages")).client();
    }

    private static Answer get(String path, String language) {
        return client.send(
                client.request(path).header("Accept-Language", language).GET());
    }

    private static String firstGroup(Answer catalog) {
        return catalog.json().getJsonArray("groups").getJsonObject(0).getString("title");
    }

    @Test
    @DisplayName("is English for a program that asks for none, with the languages it depends on")
    void english() {
        Answer answer = client.get("/catalog");
        assertThat(firstGroup(answer)).isEqualTo("See");
        assertThat(answer.header("Content-Language")).isEqualTo("en");
        assertThat(answer.http().headers().allValues("Vary").toString()).contains("Accept-Language");
    }

    @Test
    @DisplayName("is Dutch for one that asks for Dutch: the same catalog, with a tag of its own")
    void dutch() {
        Answer dutch = get("/catalog", "nl-BE, en;q=0.5");
        assertThat(firstGroup(dutch)).isEqualTo("Zien");
        assertThat(dutch.header("Content-Language")).isEqualTo("nl");
        Answer english = client.get("/catalog");
        assertThat(dutch.json().getString("id")).isEqualTo(english.json().getString("id"));
        assertThat(dutch.header("ETag")).isNotEqualTo(english.header("ETag"));
        assertThat(template(dutch, "waste-walk").getString("title")).isEqualTo("Verspillingsronde");
        assertThat(template(dutch, "waste-walk")).doesNotContainKey("computed");
    }

    @Test
    @DisplayName("is that of a template's figures too, whose formulas stand as the files write them")
    void figures() {
        JsonObject figure = template(get("/catalog", "nl"), "failure-cost")
                .getJsonArray("computed")
                .getJsonObject(0);
        assertThat(figure.getString("label")).isEqualTo("Uren van klanten per maand");
        assertThat(figure.getString("unit")).isEqualTo("hours");
        assertThat(figure.getJsonObject("formula"))
                .hasToString("{\"divide\":[{\"multiply\":[\"per-month\",\"customer-minutes\"]},60]}");
    }

    private static JsonObject template(Answer catalog, String id) {
        return catalog.json().getJsonArray("templates").stream()
                .map(template -> template.asJsonObject())
                .filter(template -> template.getString("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("is English for one that asks for a language it is not there in, or for none that can be read")
    void others() {
        for (String asked : new String[] {"ja", "*", "en", "ja, en;q=0.1", ";;q=x", "nl;q=0"}) {
            Answer answer = get("/catalog", asked);
            assertThat(firstGroup(answer)).as(asked).isEqualTo("See");
        }
    }

    @Test
    @DisplayName("is the same for one skill, and for a request after one in Dutch")
    void skill() {
        assertThat(get("/skills/seeing-waste", "nl").header("Content-Language")).isEqualTo("nl");
        Answer english = client.get("/skills/seeing-waste");
        assertThat(english.header("Content-Language")).isEqualTo("en");
        assertThat(english.json().getString("title")).isEqualTo("Seeing waste");
    }
}
