package org.shuhari.practice;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.shuhari.shared.JsonParts;

/** One text for equal contents: members in order of name, numbers without idle digits, nothing that is missing. */
final class Canonical {

    private Canonical() {}

    /** Without null, blank texts and empty lists, at every depth: they all count as missing. */
    static JsonObject present(JsonObject sent) {
        TreeMap<String, JsonValue> kept = new TreeMap<>();
        sent.forEach((name, value) -> {
            JsonValue inner = present(value);
            if (!missing(inner)) {
                kept.put(name, inner);
            }
        });
        var object = JsonParts.object();
        kept.forEach(object::add);
        return object.build();
    }

    private static JsonValue present(JsonValue value) {
        if (value instanceof JsonObject object) {
            return present(object);
        }
        if (value instanceof JsonArray array) {
            var all = JsonParts.array();
            array.forEach(each -> all.add(present(each)));
            return all.build();
        }
        return value;
    }

    private static boolean missing(JsonValue value) {
        return value == JsonValue.NULL
                || value instanceof JsonString text && text.getString().isBlank()
                || value instanceof JsonArray array && array.isEmpty();
    }

    /** The canonical text of a value; objects are expected to come from {@link #present(JsonObject)}. */
    static String text(JsonValue value) {
        if (value instanceof JsonObject object) {
            return new TreeMap<>(object)
                    .entrySet().stream()
                            .map(e -> JsonParts.value(e.getKey()) + ":" + text(e.getValue()))
                            .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof JsonArray array) {
            return array.stream().map(Canonical::text).collect(Collectors.joining(",", "[", "]"));
        }
        if (value instanceof JsonNumber number) {
            return number.bigDecimalValue().stripTrailingZeros().toString();
        }
        return value.toString();
    }

    static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
