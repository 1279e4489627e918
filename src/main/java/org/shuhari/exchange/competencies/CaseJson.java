package org.shuhari.exchange.competencies;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How the records of CASE are written: members in their order, what is absent left out. */
public final class CaseJson {

    /** Under this name stands what CASE has no place for. */
    public static final String OWN = "ext:shuhari";

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_EMPTY))
            .build();

    private CaseJson() {}

    public static String text(Object value) {
        return JSON.writeValueAsString(value);
    }

    public static JsonNode read(byte[] json) {
        return JSON.readTree(json);
    }

    static <T extends JsonNode> T tree(Object value) {
        return JSON.valueToTree(value);
    }

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    static Map<String, JsonNode> own(JsonNode members) {
        return Map.of(OWN, members);
    }
}
