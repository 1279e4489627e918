package org.shuhari.shared;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Texts by name in one column. */
public final class NamedTexts {

    private NamedTexts() {}

    /** Null when there are none. */
    public static String written(Map<String, String> texts) {
        if (texts.isEmpty()) {
            return null;
        }
        JsonObjectBuilder object = JsonParts.object();
        new TreeMap<>(texts).forEach(object::add);
        return object.build().toString();
    }

    /** @param stored null for none */
    public static SortedMap<String, String> read(String stored) {
        SortedMap<String, String> texts = new TreeMap<>();
        if (stored != null) {
            JsonObject object = JsonParts.read(stored);
            object.keySet().forEach(name -> texts.put(name, object.getString(name)));
        }
        return texts;
    }
}
