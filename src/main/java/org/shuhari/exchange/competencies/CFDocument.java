package org.shuhari.exchange.competencies;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The framework itself.
 *
 * @param packageLink absent inside a package
 */
record CFDocument(
        String identifier,
        String uri,
        String caseVersion,
        String creator,
        String title,
        String lastChangeDateTime,
        String publisher,
        List<String> subject,
        @JsonProperty("subjectURI") List<Link> subjects,
        String language,
        String version,
        @JsonProperty("CFPackageURI") Link packageLink,
        Map<String, JsonNode> extensions) {

    CFDocument inPackage() {
        return new CFDocument(
                identifier,
                uri,
                caseVersion,
                creator,
                title,
                lastChangeDateTime,
                publisher,
                subject,
                subjects,
                language,
                version,
                null,
                extensions);
    }
}
