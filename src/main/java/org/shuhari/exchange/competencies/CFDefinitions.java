package org.shuhari.exchange.competencies;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** The words of the framework. */
record CFDefinitions(
        @JsonProperty("CFConcepts") List<CFTerm> concepts,
        @JsonProperty("CFSubjects") List<CFTerm> subjects,
        @JsonProperty("CFItemTypes") List<CFTerm> itemTypes,
        @JsonProperty("CFAssociationGroupings") List<CFTerm> groupings) {}
