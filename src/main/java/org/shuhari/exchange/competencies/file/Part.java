package org.shuhari.exchange.competencies.file;

import org.shuhari.exchange.competencies.CaseJson;
import tools.jackson.databind.JsonNode;

/**
 * An object of a package, and where it stands.
 *
 * @param pointer its JSON pointer
 */
record Part(String pointer, int line, JsonNode json) {

    /** The text of a member as it stands; empty when it is not there, null or no text. */
    String text(String member) {
        return text(json.path(member));
    }

    /** The same without blanks around it. */
    String word(String member) {
        return text(member).strip();
    }

    /** The identifier of the part that a link names; empty when there is none. */
    String linked(String member) {
        return text(json.path(member).path("identifier")).strip();
    }

    /** What we ourselves wrote beside CASE; a missing node in packages of others. */
    JsonNode own() {
        return json.path("extensions").path(CaseJson.OWN);
    }

    /** A number to sort by; those without one come last. */
    long sequence() {
        JsonNode number = json.path("sequenceNumber");
        return number.canConvertToLong() ? number.longValue() : Long.MAX_VALUE;
    }

    static String text(JsonNode value) {
        return value.isString() ? value.stringValue() : "";
    }

    PackageFault fault(String message) {
        return new PackageFault(line, pointer, message);
    }
}
