package org.shuhari.exchange.competencies;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The criteria of one skill. */
record CFRubric(
        String identifier,
        String uri,
        String title,
        String description,
        String lastChangeDateTime,
        @JsonProperty("CFRubricCriteria") List<Criterion> criteria) {

    /** One criterion; it has no address of its own, so its URI points into the rubric. */
    record Criterion(
            String identifier,
            String uri,
            String description,
            @JsonProperty("CFItemURI") Link item,
            int position,
            String rubricId,
            String lastChangeDateTime,
            @JsonProperty("CFRubricCriterionLevels") List<Level> levels,
            Map<String, JsonNode> extensions) {}

    /** How the criterion looks when it is not there yet, or when it is seen. */
    record Level(
            String identifier,
            String uri,
            String description,
            String quality,
            int score,
            int position,
            String rubricCriterionId,
            String lastChangeDateTime) {}
}
