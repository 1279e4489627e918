package org.shuhari.exchange.competencies.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A catalog's folder that is not written yet.
 *
 * @param files what stands in each file, by its path below the folder
 * @param notes what somebody should know who goes on with it
 */
record CatalogDraft(Map<String, JsonNode> files, List<String> notes) {

    CatalogDraft {
        files = new LinkedHashMap<>(files);
        notes = List.copyOf(notes);
    }
}
