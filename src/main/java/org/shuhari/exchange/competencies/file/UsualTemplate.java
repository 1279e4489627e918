package org.shuhari.exchange.competencies.file;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A practice template that fits every skill a little: for skills of which nobody has said how they are practised. */
final class UsualTemplate {

    static final String ID = "practice-note";

    private UsualTemplate() {}

    static ObjectNode json() {
        ObjectNode template =
                JsonNodeFactory.instance.objectNode().put("id", ID).put("title", "Practice note");
        ArrayNode fields = template.putArray("fields");
        field(fields, "did", "What I did", true);
        field(fields, "saw", "What happened, and how I know", true);
        field(fields, "next", "What I try next time", false);
        return template;
    }

    private static void field(ArrayNode fields, String id, String label, boolean required) {
        fields.addObject()
                .put("id", id)
                .put("label", label)
                .put("kind", "long-text")
                .put("required", required)
                .put("max", 1000);
    }
}
