package org.shuhari.catalog.file;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Turns YAML nodes into JSON, aliases written out, and remembers lines. What JSON has no word for is a fault. */
final class NodeReader {

    /** Long enough for every figure of a catalog; a longer one would only cost time. */
    private static final Pattern PLAIN_NUMBER = Pattern.compile("[-+]?\\d{1,15}(\\.\\d{1,15})?");

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final String file;
    private final Consumer<Fault> faults;
    private final Map<String, Integer> valueLines = new HashMap<>();
    private final Map<String, Integer> keyLines = new HashMap<>();
    private final Set<Node> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private int parts;

    private NodeReader(String file, Consumer<Fault> faults) {
        this.file = file;
        this.faults = faults;
    }

    /** @throws YamlReader.TooMuch when aliases, written out, make too much of it */
    static YamlDocument read(String file, Node root, Consumer<Fault> faults) {
        NodeReader reader = new NodeReader(file, faults);
        JsonNode json = reader.value(root, "");
        return new YamlDocument(file, json, reader.valueLines, reader.keyLines);
    }

    private JsonNode value(Node node, String pointer) {
        int line = YamlReader.line(node.getStartMark());
        YamlReader.TooMuch.check(open.size(), ++parts, line);
        valueLines.put(pointer, line);
        if (node instanceof ScalarNode scalar) {
            return scalar(scalar, line);
        }
        if (!open.add(node)) {
            return fault(line, "This alias (*name) stands within what it names: write the part out.");
        }
        try {
            return node instanceof CollectionNode<?> collection
                    ? collection(collection, pointer, line)
                    : JSON.nullNode();
        } finally {
            open.remove(node);
        }
    }

    private JsonNode collection(CollectionNode<?> node, String pointer, int line) {
        if (!List.of(Tag.MAP, Tag.SEQ).contains(node.getTag())) {
            return fault(line, "The tag " + node.getTag() + " has no meaning here: take it out.");
        }
        return node instanceof MappingNode mapping ? mapping(mapping, pointer) : list((SequenceNode) node, pointer);
    }

    private ObjectNode mapping(MappingNode mapping, String pointer) {
        ObjectNode json = JSON.objectNode();
        for (NodeTuple member : mapping.getValue()) {
            int line = YamlReader.line(member.getKeyNode().getStartMark());
            if (!(member.getKeyNode() instanceof ScalarNode key)) {
                fault(line, "A list or mapping cannot be a name: write one word before the colon.");
            } else if (json.has(key.getValue())) {
                fault(line, "'" + key.getValue() + "' stands here twice: take one out.");
            } else {
                String at = YamlDocument.pointer(pointer, key.getValue());
                keyLines.put(at, line);
                json.set(key.getValue(), value(member.getValueNode(), at));
            }
        }
        return json;
    }

    private ArrayNode list(SequenceNode sequence, String pointer) {
        ArrayNode json = JSON.arrayNode();
        for (Node member : sequence.getValue()) {
            json.add(value(member, pointer + "/" + json.size()));
        }
        return json;
    }

    private JsonNode scalar(ScalarNode scalar, int line) {
        Tag tag = scalar.getTag();
        String text = scalar.getValue();
        if (tag.equals(Tag.STR)) {
            return JSON.stringNode(text);
        }
        if (tag.equals(Tag.NULL)) {
            return JSON.nullNode();
        }
        if (tag.equals(Tag.BOOL)) {
            return JSON.booleanNode(text.equalsIgnoreCase("true"));
        }
        if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
            return number(text, line);
        }
        return fault(line, "The tag " + tag + " has no meaning here: take it out.");
    }

    private JsonNode number(String text, int line) {
        if (!PLAIN_NUMBER.matcher(text).matches()) {
            return fault(
                    line,
                    "Write the number " + shortened(text) + " plainly, such as 12 or 0.5, with at most 15 digits.");
        }
        BigDecimal number = new BigDecimal(text).stripTrailingZeros();
        return number.scale() > 0 ? JSON.numberNode(number) : JSON.numberNode(number.longValueExact());
    }

    private static String shortened(String text) {
        return text.length() > 20 ? text.substring(0, 20) + "…" : text;
    }

    private JsonNode fault(int line, String message) {
        faults.accept(new Fault(file, line, message));
        return JSON.nullNode();
    }
}
