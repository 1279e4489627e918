package org.shuhari.exchange.competencies;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * That one part stands in a relation to another.
 *
 * @param sequenceNumber its place among the associations of the same kind at the same part, from 1 on
 * @param document absent inside a package
 */
record CFAssociation(
        String identifier,
        String uri,
        String associationType,
        int sequenceNumber,
        @JsonProperty("originNodeURI") Link origin,
        @JsonProperty("destinationNodeURI") Link destination,
        @JsonProperty("CFAssociationGroupingURI") Link grouping,
        String lastChangeDateTime,
        @JsonProperty("CFDocumentURI") Link document) {

    CFAssociation alone(Link itsDocument) {
        return new CFAssociation(
                identifier,
                uri,
                associationType,
                sequenceNumber,
                origin,
                destination,
                grouping,
                lastChangeDateTime,
                itsDocument);
    }

    boolean touches(String item) {
        return origin.identifier().equals(item) || destination.identifier().equals(item);
    }
}
