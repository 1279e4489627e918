package org.shuhari.curation;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Proposed words by part, in one column. */
final class Words {

    private Words() {}

    /** Null when there are none. */
    static String written(Map<String, String> words) {
        if (words.isEmpty()) {
            return null;
        }
        JsonObjectBuilder object = Json.createObjectBuilder();
        new TreeMap<>(words).forEach(object::add);
        return object.build().toString();
    }

    static SortedMap<String, String> read(String stored) {
        SortedMap<String, String> words = new TreeMap<>();
        if (stored != null) {
            try (JsonReader reader = Json.createReader(new StringReader(stored))) {
                JsonObject object = reader.readObject();
                object.keySet().forEach(part -> words.put(part, object.getString(part)));
            }
        }
        return words;
    }
}
