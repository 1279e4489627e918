package org.shuhari.exchange.competencies;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A skill, a group of skills or a job role.
 *
 * @param document absent inside a package
 */
record CFItem(
        String identifier,
        String uri,
        String fullStatement,
        String abbreviatedStatement,
        @JsonProperty("CFItemType") String type,
        @JsonProperty("CFItemTypeURI") Link typeLink,
        String humanCodingScheme,
        String listEnumeration,
        String notes,
        List<String> conceptKeywords,
        @JsonProperty("conceptKeywordsURI") Link concept,
        List<String> subject,
        @JsonProperty("subjectURI") List<Link> subjects,
        String language,
        String lastChangeDateTime,
        @JsonProperty("CFDocumentURI") Link document,
        Map<String, JsonNode> extensions) {

    CFItem alone(Link itsDocument) {
        return new CFItem(
                identifier,
                uri,
                fullStatement,
                abbreviatedStatement,
                type,
                typeLink,
                humanCodingScheme,
                listEnumeration,
                notes,
                conceptKeywords,
                concept,
                subject,
                subjects,
                language,
                lastChangeDateTime,
                itsDocument,
                extensions);
    }
}
