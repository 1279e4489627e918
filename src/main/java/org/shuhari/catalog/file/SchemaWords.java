package org.shuhari.catalog.file;

import com.networknt.schema.Error;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What the schema's findings mean for the person who writes the file. */
final class SchemaWords {

    private SchemaWords() {}

    /** @param at the JSON pointer of the part the finding is about */
    static String of(Error error, String at) {
        String name = at.isEmpty() ? "the file" : "'" + at.substring(1).replace('/', '.') + "'";
        JsonNode limit = error.getSchemaNode();
        return switch (error.getKeyword()) {
            case "required" -> "'" + error.getProperty() + "' is missing in " + name + ": add it.";
            case "additionalProperties", "unevaluatedProperties" ->
                "'" + error.getProperty() + "' is not known here: correct its spelling or take it out.";
            case "false" -> name + " does not belong to a field of this kind: take it out.";
            case "type" -> "Write " + type(limit) + " at " + name + ".";
            case "enum" -> "Write one of these at " + name + ": " + words(limit) + ".";
            case "pattern" -> pattern(limit, name);
            case "maxLength" -> "Shorten " + name + " to at most " + limit.asString() + " characters.";
            case "minItems" -> "List at least " + limit.asString() + " at " + name + ".";
            case "maxItems" -> "List at most " + limit.asString() + " at " + name + ".";
            case "minimum" -> "Write at least " + limit.asString() + " at " + name + ".";
            case "maximum" -> "Write at most " + limit.asString() + " at " + name + ".";
            case "minProperties", "maxProperties" ->
                "Write one operator at " + name + ", such as {divide: [process-time, lead-time]}.";
            case "uniqueItems" -> "The same stands twice in " + name + ": take one out.";
            case "contains", "minContains" ->
                "No field of this template is required: make at least one 'required: true'.";
            default -> name + ": " + error.getMessage() + ".";
        };
    }

    private static String pattern(JsonNode pattern, String name) {
        return pattern.asString().equals("\\S")
                ? "Write something at " + name + ": blank text says nothing."
                : "Write an id at " + name + ": lower-case letters, digits and single hyphens, a letter first.";
    }

    private static String type(JsonNode type) {
        if (type.isArray()) {
            return "the id of a field, a number, or an operator with its parts";
        }
        return switch (type.asString("")) {
            case "integer" -> "a whole number";
            case "number" -> "a number";
            case "boolean" -> "true or false";
            case "array" -> "a list";
            case "object" -> "names with values";
            default -> "a text (in quotation marks if it looks like a number, true, false or null)";
        };
    }

    private static String words(JsonNode words) {
        return words.valueStream().map(JsonNode::asString).collect(Collectors.joining(", "));
    }
}
