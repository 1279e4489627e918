package org.shuhari.catalog.file;

import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * One file's content, and on which line each part of it stands.
 *
 * @param file the path below the catalog's folder
 * @param valueLines JSON pointer → line of the value
 * @param keyLines JSON pointer → line of the key before the value
 */
record YamlDocument(String file, JsonNode json, Map<String, Integer> valueLines, Map<String, Integer> keyLines) {

    /** One member of a list, and where it is. */
    record Part(String pointer, JsonNode json) {}

    /** The text at a pointer; empty when there is none. */
    String text(String pointer) {
        return json.at(pointer).asString("");
    }

    /** The whole number at a pointer; 0 when there is none. */
    int number(String pointer) {
        JsonNode at = json.at(pointer);
        return at.canConvertToInt() ? at.intValue() : 0;
    }

    /** The members of the list at a pointer; none when there is no list. */
    Stream<Part> parts(String pointer) {
        JsonNode list = json.at(pointer);
        return IntStream.range(0, list.isArray() ? list.size() : 0)
                .mapToObj(i -> new Part(pointer + "/" + i, list.get(i)));
    }

    /** The line of a value or, where it is not there, of what it would stand in. */
    int line(String pointer) {
        Integer line = keyLines.getOrDefault(pointer, valueLines.get(pointer));
        return line != null ? line : pointer.isEmpty() ? 1 : line(pointer.substring(0, pointer.lastIndexOf('/')));
    }

    Fault fault(String pointer, String message) {
        return new Fault(file, line(pointer), message);
    }

    static String pointer(String parent, String key) {
        return parent + "/" + key.replace("~", "~0").replace("/", "~1");
    }
}
