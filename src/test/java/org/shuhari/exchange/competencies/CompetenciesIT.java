package org.shuhari.exchange.competencies;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shuhari.support.Client;
import org.shuhari.support.Client.Answer;
import org.shuhari.support.Organisation;
import org.shuhari.support.Shuhari;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@ExtendWith(Shuhari.class)
@DisplayName("CASE 1.1 over HTTP")
class CompetenciesIT {

    private static final String BASE = "//ims/case/v1p1";
    private static final String DISCOVERY = BASE + "/discovery/imscasev1p1_openapi3_v1p0.json";

    private final Shuhari.App app;
    private final Client reader;

    CompetenciesIT(Shuhari.App app, Organisation organisation) {
        this.app = app;
        this.reader =
                organisation.employee(organisation.unit("Readers of CASE")).client();
    }

    private Answer ask(String path) {
        return reader.get(BASE + path);
    }

    private JsonNode whole() {
        String id = ask("/CFDocuments")
                .json()
                .getJsonArray("CFDocuments")
                .getJsonObject(0)
                .getString("identifier");
        return tree(ask("/CFPackages/" + id));
    }

    private static JsonNode tree(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualToIgnoringCase("application/json;charset=UTF-8");
        return CaseJson.read(answer.text().getBytes(StandardCharsets.UTF_8));
    }

    /** What does not fit a schema that the discovery document states. */
    private List<Error> misfits(String schema, JsonNode answer) {
        JsonNode schemas = tree(app.client().get(DISCOVERY)).path("components").path("schemas");
        ObjectNode all = CaseJson.object().put("$ref", "#/$defs/" + schema);
        all.set("$defs", schemas);
        Schema stated = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build()))
                .getSchema(all.toString().replace("#/components/schemas/", "#/$defs/"));
        return stated.validate(answer);
    }

    private static String someId(Endpoint endpoint, JsonNode whole) {
        JsonNode part = switch (endpoint) {
            case DOCUMENT, PACKAGE -> whole.path("CFDocument");
            case ITEM_ASSOCIATIONS -> whole.path("CFItems").get(3);
            case ITEM, ASSOCIATION, RUBRIC -> whole.path(endpoint.collection()).get(3);
            case LICENSE -> throw new IllegalArgumentException("there is none");
            default -> whole.path("CFDefinitions").path(endpoint.collection()).get(0);
        };
        return part.path("identifier").stringValue();
    }

    @ParameterizedTest
    @EnumSource(names = "LICENSE", mode = EnumSource.Mode.EXCLUDE)
    @DisplayName("each part is read by its id, in the form the discovery document states")
    void eachPart(Endpoint endpoint) {
        String id = someId(endpoint, whole());
        JsonNode answer = tree(ask("/" + endpoint.collection() + "/" + id));
        assertThat(misfits(endpoint.answer(), answer)).isEmpty();
        assertThat(answer.findValuesAsString("identifier")).contains(id);
        assertThat(tree(ask("/" + endpoint.collection() + "/" + id.toUpperCase())))
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "CFDocuments, creator title lastChangeDateTime CFPackageURI",
        "CFItems, fullStatement lastChangeDateTime CFDocumentURI",
        "CFAssociations, associationType originNodeURI destinationNodeURI lastChangeDateTime CFDocumentURI",
        "CFRubrics, lastChangeDateTime CFRubricCriteria"
    })
    @DisplayName("a part read alone has the fields that CASE requires, and says where it is read")
    void requiredFields(String collection, String fields) {
        Endpoint endpoint = Endpoint.of(collection).orElseThrow();
        JsonNode answer = tree(ask("/" + collection + "/" + someId(endpoint, whole())));
        assertThat(answer.propertyNames()).contains("identifier", "uri").contains(fields.split(" "));
        String uri = answer.path("uri").stringValue();
        assertThat(uri).startsWith(app.server().address() + "/ims/case/v1p1/" + collection + "/");
        assertThat(tree(reader.get(
                        "/" + uri.substring(app.server().address().toString().length()))))
                .isEqualTo(answer);
    }

    @Test
    @DisplayName("the package holds all: document, items, associations, definitions, rubrics")
    void packaged() {
        JsonNode whole = whole();
        assertThat(misfits("CFPackage", whole)).isEmpty();
        assertThat(whole.path("CFItems"))
                .hasSameSizeAs(Shipped.framework().whole().items());
        assertThat(whole.path("CFDocument").propertyNames()).doesNotContain("CFPackageURI");
        assertThat(whole.path("CFItems").get(0).propertyNames()).doesNotContain("CFDocumentURI");
    }

    @Test
    @DisplayName("an item's associations come with the item, all of them")
    void itemAssociations() {
        JsonNode item = whole().path("CFItems").get(1);
        assertThat(item.path("humanCodingScheme").stringValue()).isEqualTo("going-to-gemba");
        String id = item.path("identifier").stringValue();
        JsonNode answer = tree(ask("/CFItemAssociations/" + id));
        assertThat(answer.path("CFItem").path("identifier").stringValue()).isEqualTo(id);
        assertThat(answer.path("CFAssociations").findValuesAsString("associationType"))
                .contains("isChildOf", "precedes", "isRelatedTo");
        assertThat(answer.path("CFAssociations"))
                .allSatisfy(association ->
                        assertThat(association.findValuesAsString("identifier")).contains(id));
    }

    @Test
    @DisplayName("the documents come in pages with their number and links")
    void pages() {
        Answer page = ask("/CFDocuments?limit=1&offset=0&sort=title&orderBy=asc&fields=title,identifier");
        assertThat(page.header("X-Total-Count")).isEqualTo("1");
        String address = app.server().address() + "/ims/case/v1p1/CFDocuments?limit=1&offset=0&sort=title";
        assertThat(page.header("Link"))
                .contains("<" + address)
                .contains("; rel=\"first\"")
                .contains("; rel=\"last\"")
                .doesNotContain("next");
        assertThat(tree(page).path("CFDocuments").get(0).propertyNames())
                .containsExactlyInAnyOrder("title", "identifier");
        Answer behind = ask("/CFDocuments?limit=1&offset=5");
        assertThat(behind.json().getJsonArray("CFDocuments")).isEmpty();
        assertThat(behind.header("X-Total-Count")).isEqualTo("1");
        assertThat(behind.header("Link")).contains("offset=0>; rel=\"prev\"");
        assertThat(ask("/CFDocuments?filter=title~%27lean%27").header("X-Total-Count"))
                .isEqualTo("1");
        assertThat(ask("/CFDocuments?filter=title~%27fat%27").header("X-Total-Count"))
                .isEqualTo("0");
        assertThat(misfits("CFDocumentSet", tree(ask("/CFDocuments")))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"nl, nl", "'nl-BE, en;q=0.5', nl", "en, en", "'fr, de', en", "'??', en", ", en"})
    @DisplayName("the texts are in the language asked for, as far as there is one; the ids are the same")
    void languages(String asked, String language) {
        HttpRequest.Builder request = reader.request(BASE + "/CFDocuments");
        Answer answer = reader.send(asked == null ? request : request.header("Accept-Language", asked));
        assertThat(answer.header("Content-Language")).isEqualTo(language);
        assertThat(answer.header("Vary")).isEqualTo("Accept-Language");
        JsonNode document = tree(answer).path("CFDocuments").get(0);
        assertThat(document.path("language").stringValue()).isEqualTo(language);
        assertThat(document.path("identifier"))
                .isEqualTo(whole().path("CFDocument").path("identifier"));
    }

    private void refused(Answer answer, int status, String about, String code) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/json");
        JsonObject info = answer.json();
        assertThat(info.getString("imsx_severity")).isEqualTo("error");
        assertThat(info.getString("imsx_description")).isNotBlank();
        JsonObject minor = info.getJsonObject("imsx_codeMinor")
                .getJsonArray("imsx_codeMinorField")
                .getJsonObject(0);
        assertThat(minor.getString("imsx_codeMinorFieldName")).isEqualTo(about);
        assertThat(minor.getString("imsx_codeMinorFieldValue")).isEqualTo(code);
        assertThat(misfits("imsx_StatusInfo", CaseJson.read(answer.bytes()))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("an id that nothing has is unknown, and no id is none")
    void unknown(Endpoint endpoint) {
        String path = "/" + endpoint.collection() + "/";
        refused(ask(path + "0b9a4f7e-3c1d-4e8a-9f52-6d7c8b9a0e1f"), 404, "sourcedId", "unknownobject");
        refused(ask(path + "seeing-waste"), 404, "sourcedId", "invalid_uuid");
        refused(ask(path), 404, "sourcedId", "invalid_uuid");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/CFThings/0b9a4f7e-3c1d-4e8a-9f52-6d7c8b9a0e1f",
                "/CFItems/0b9a4f7e-3c1d-4e8a-9f52-6d7c8b9a0e1f/more",
                "/",
                "",
                "/../v1p0/CFDocuments"
            })
    @DisplayName("an address that CASE does not have is unknown")
    void elsewhere(String path) {
        refused(ask(path), 404, "sourcedId", "unknownobject");
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0, limit, invalid_selection_field",
        "offset=x, offset, invalid_selection_field",
        "fields=, fields, invalid_selection_field",
        "fields=colour, fields, invalid_selection_field",
        "filter=colour, filter, invalid_selection_field",
        "orderBy=up, orderBy, invalid_selection_field",
        "sort=colour, sort, invalid_sort_field"
    })
    @DisplayName("a parameter that is not understood is refused by its name")
    void parameters(String query, String about, String code) {
        refused(ask("/CFDocuments?" + query), 400, about, code);
    }

    @Test
    @DisplayName("nobody reads without a token, and the refusal is CASE's own")
    void strangers() {
        refused(app.client().get(BASE + "/CFDocuments"), 401, "sourcedId", "unauthorised_request");
        Answer foreign = app.client().with("not-a-token").get(BASE + "/CFDocuments");
        refused(foreign, 401, "sourcedId", "unauthorised_request");
        assertThat(foreign.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(app.client().get("/me").header("Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    @DisplayName("it can be read alone; HEAD answers like GET without the content")
    void methods() {
        Answer posted = reader.post(BASE + "/CFDocuments", "{}");
        refused(posted, 405, "sourcedId", "forbidden");
        assertThat(posted.header("Allow")).isEqualTo("GET, HEAD");
        Answer head =
                reader.send(reader.request(BASE + "/CFDocuments").method("HEAD", HttpRequest.BodyPublishers.noBody()));
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.header("X-Total-Count")).isEqualTo("1");
        assertThat(head.bytes()).isEmpty();
    }

    @Test
    @DisplayName("the discovery document is open, and names where it is served and all that is")
    void discovery() {
        Answer answer = app.client().get(DISCOVERY);
        JsonNode api = tree(answer);
        assertThat(api.path("openapi").stringValue()).isEqualTo("3.0.3");
        assertThat(api.path("servers").get(0).path("url").stringValue())
                .isEqualTo(app.server().address() + "/ims/case/v1p1");
        assertThat(api.path("paths").propertyNames())
                .contains("/CFDocuments")
                .contains(List.of(Endpoint.values()).stream()
                        .map(endpoint -> "/" + endpoint.collection() + "/{sourcedId}")
                        .toArray(String[]::new));
    }
}
