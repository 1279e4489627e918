package org.shuhari.exchange.competencies;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** A whole framework in one. */
record CFPackage(
        @JsonProperty("CFDocument") CFDocument document,
        @JsonProperty("CFItems") List<CFItem> items,
        @JsonProperty("CFAssociations") List<CFAssociation> associations,
        @JsonProperty("CFDefinitions") CFDefinitions definitions,
        @JsonProperty("CFRubrics") List<CFRubric> rubrics) {}
