package org.shuhari.signoff;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;

/** A coach's notes by criterion, in one column. */
final class Notes {

    private Notes() {}

    /** Null when there is none. */
    static String written(Map<String, String> notes) {
        if (notes.isEmpty()) {
            return null;
        }
        JsonObjectBuilder object = Json.createObjectBuilder();
        new TreeMap<>(notes).forEach(object::add);
        return object.build().toString();
    }

    static Map<String, String> read(String stored) {
        Map<String, String> notes = new TreeMap<>();
        if (stored != null) {
            try (JsonReader reader = Json.createReader(new StringReader(stored))) {
                JsonObject object = reader.readObject();
                object.keySet().forEach(criterion -> notes.put(criterion, object.getString(criterion)));
            }
        }
        return notes;
    }
}
