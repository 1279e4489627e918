package org.shuhari.exchange.competencies;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A word the framework defines: an item type, a concept, a subject or a grouping of associations. */
record CFTerm(
        String identifier,
        String uri,
        String title,
        String description,
        String keywords,
        String hierarchyCode,
        String typeCode,
        String lastChangeDateTime,
        Map<String, JsonNode> extensions) {}
