package org.shuhari.exchange.competencies.file;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A package's JSON, with the line of each object in it. */
final class PackageFile {

    static final int MAX_BYTES = 20 * 1024 * 1024;
    private static final int MAX_DEPTH = 64;
    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?\\d{1,20}(\\.\\d{1,20})?([eE][+-]?\\d{1,2})?");
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Map<JsonNode, Integer> lines = new IdentityHashMap<>();
    private final JsonNode root;

    private PackageFile(JsonParser parser) {
        parser.nextToken();
        this.root = value(parser, 0);
        if (parser.nextToken() != null) {
            throw new Unreadable(line(parser), "Something stands behind the end of the package: take it out.");
        }
    }

    /** What cannot be read, and in which line. */
    private static final class Unreadable extends RuntimeException {

        private final int line;

        private Unreadable(int line, String message) {
            super(message);
            this.line = line;
        }
    }

    /** Reads a file; when it cannot be read, one fault goes to {@code faults}. */
    static Optional<PackageFile> read(Path file, Consumer<PackageFault> faults) {
        try {
            String text = decoded(bytes(file));
            JsonFactory json = JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build();
            try (JsonParser parser = json.createParser(ObjectReadContext.empty(), text)) {
                return Optional.of(new PackageFile(parser));
            }
        } catch (Unreadable e) {
            faults.accept(new PackageFault(e.line, "", e.getMessage()));
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            faults.accept(new PackageFault(
                    line,
                    "",
                    "This is not JSON (" + e.getOriginalMessage() + "): look at this line and the one before."));
        } catch (IOException e) {
            faults.accept(new PackageFault(1, "", "The file cannot be read: check its name and its rights."));
        }
        return Optional.empty();
    }

    /** The whole package; one that stands in a wrapper {@code CFPackage} as well. */
    Part whole() {
        JsonNode inner = root.path("CFPackage");
        return inner.isObject() ? part("/CFPackage", inner) : part("", root);
    }

    /** The object at a member of a part. */
    Optional<Part> object(Part of, String member) {
        JsonNode value = of.json().path(member);
        return value.isObject() ? Optional.of(part(of.pointer() + "/" + member, value)) : Optional.empty();
    }

    /** The objects in the list at a member; what is none goes to {@code faults}. */
    List<Part> parts(Part of, String member, Consumer<PackageFault> faults) {
        JsonNode list = of.json().path(member);
        String pointer = of.pointer() + "/" + member;
        List<Part> parts = new ArrayList<>();
        if (!list.isArray() && !list.isMissingNode() && !list.isNull()) {
            faults.accept(new PackageFault(of.line(), pointer, "A list belongs here: put its parts between [ and ]."));
        }
        for (JsonNode each : list.isArray() ? list : NODES.arrayNode()) {
            Part part = part(pointer + "/" + parts.size(), each);
            parts.add(part);
            if (!each.isObject()) {
                faults.accept(
                        new PackageFault(of.line(), part.pointer(), "An object belongs here: put it between { and }."));
            }
        }
        return parts;
    }

    private Part part(String pointer, JsonNode json) {
        return new Part(pointer, lines.getOrDefault(json, 1), json);
    }

    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new Unreadable(1, "This file is larger than 20 MB: ask for a package of one framework alone.");
            }
            return bytes;
        }
    }

    private static String decoded(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Unreadable(1, "This file is not in UTF-8: save it in that encoding.");
        }
    }

    private JsonNode value(JsonParser parser, int depth) {
        if (depth > MAX_DEPTH) {
            throw new Unreadable(
                    line(parser), "This is nested more than " + MAX_DEPTH + " levels deep: no package is.");
        }
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw new Unreadable(1, "This file is empty: name the file with the package.");
        }
        return switch (token) {
            case START_OBJECT -> object(parser, depth);
            case START_ARRAY -> array(parser, depth);
            case VALUE_STRING -> NODES.stringNode(readable(parser));
            case VALUE_NUMBER_INT -> NODES.numberNode(number(parser).toBigIntegerExact());
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(number(parser));
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            default -> NODES.nullNode();
        };
    }

    /** A number of an unreasonable size would cost time and room wherever it is written out. */
    private static BigDecimal number(JsonParser parser) {
        String text = parser.getString();
        if (!PLAIN_NUMBER.matcher(text).matches()) {
            throw new Unreadable(line(parser), "Write this number plainly, such as 12 or 0.5, with at most 20 digits.");
        }
        return new BigDecimal(text);
    }

    private static String readable(JsonParser parser) {
        String text = parser.getString();
        boolean hidden = text.codePoints()
                .anyMatch(c -> (Character.isISOControl(c) && "\n\r\t".indexOf(c) < 0)
                        || Character.getType(c) == Character.SURROGATE);
        if (hidden) {
            throw new Unreadable(line(parser), "A character that cannot be seen stands here: take it out.");
        }
        return text;
    }

    private ObjectNode object(JsonParser parser, int depth) {
        ObjectNode object = NODES.objectNode();
        lines.put(object, line(parser));
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            object.set(name, value(parser, depth + 1));
        }
        return object;
    }

    private ArrayNode array(JsonParser parser, int depth) {
        ArrayNode array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(parser, depth + 1));
        }
        return array;
    }

    private static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }
}
