package org.shuhari.exchange.competencies.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shuhari.exchange.competencies.CaseJson;
import org.shuhari.exchange.competencies.Endpoint;

/** The document by which programs find out what is served here: OpenAPI 3 of exactly that, no more. */
final class Discovery {

    private static final String ERROR = "imsx_StatusInfo";

    private Discovery() {}

    /** @param base where the interface begins, as the one who asks reaches it */
    static String text(String base) {
        Map<String, Object> api = new LinkedHashMap<>();
        api.put("openapi", "3.0.3");
        api.put(
                "info",
                Map.of(
                        "title", "Shuhari: the skills catalog in CASE 1.1",
                        "version", "1.1",
                        "description", "The catalog in force, for reading. Everybody with a token may read it."));
        api.put("servers", List.of(Map.of("url", base)));
        api.put("security", List.of(Map.of("token", List.of())));
        api.put("paths", paths());
        api.put(
                "components",
                Map.of(
                        "securitySchemes",
                        Map.of("token", Map.of("type", "http", "scheme", "bearer")),
                        "schemas",
                        schemas()));
        return CaseJson.text(api);
    }

    private static Map<String, Object> paths() {
        Map<String, Object> paths = new LinkedHashMap<>();
        paths.put("/CFDocuments", get("getAllCFDocuments", "CFDocumentSet", listParameters()));
        for (Endpoint endpoint : Endpoint.values()) {
            paths.put(
                    "/" + endpoint.collection() + "/{sourcedId}",
                    get(
                            endpoint.operation(),
                            endpoint.answer(),
                            List.of(parameter("sourcedId", "path", Map.of("type", "string", "format", "uuid")))));
        }
        return paths;
    }

    private static Map<String, Object> get(String operation, String answer, List<Object> parameters) {
        Map<String, Object> responses = new LinkedHashMap<>();
        responses.put("200", response("What was asked for.", answer));
        responses.put("400", response("A field or value among the parameters is not understood.", ERROR));
        responses.put("401", response("There is no valid token.", ERROR));
        responses.put("404", response("Nothing has this id.", ERROR));
        responses.put("default", response("Refused.", ERROR));
        return Map.of("get", Map.of("operationId", operation, "parameters", parameters, "responses", responses));
    }

    private static Map<String, Object> response(String description, String schema) {
        return Map.of(
                "description",
                description,
                "content",
                Map.of("application/json", Map.of("schema", Map.of("$ref", "#/components/schemas/" + schema))));
    }

    private static List<Object> listParameters() {
        List<Object> parameters = new ArrayList<>();
        parameters.add(parameter("limit", "query", Map.of("type", "integer", "minimum", 1, "default", 100)));
        parameters.add(parameter("offset", "query", Map.of("type", "integer", "minimum", 0, "default", 0)));
        parameters.add(parameter("orderBy", "query", Map.of("type", "string", "enum", List.of("asc", "desc"))));
        for (String name : List.of("sort", "filter", "fields")) {
            parameters.add(parameter(name, "query", Map.of("type", "string")));
        }
        return parameters;
    }

    private static Map<String, Object> parameter(String name, String place, Map<String, Object> schema) {
        return Map.of("name", name, "in", place, "required", place.equals("path"), "schema", schema);
    }

    private static Object schemas() {
        try (InputStream in = Discovery.class.getResourceAsStream("schemas.json")) {
            return CaseJson.read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
