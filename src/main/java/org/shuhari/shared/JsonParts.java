package org.shuhari.shared;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;

/**
 * Makes and reads JSON, as {@link jakarta.json.Json} does, but finds the implementation once: that class looks through every library
 * of the server for it on each call, which took a quarter of the time of recording a practice.
 */
public final class JsonParts {

    private static final JsonProvider PROVIDER = JsonProvider.provider();

    private JsonParts() {}

    public static JsonObjectBuilder object() {
        return PROVIDER.createObjectBuilder();
    }

    public static JsonObjectBuilder object(Map<String, ?> members) {
        @SuppressWarnings("unchecked") // it is only read
        Map<String, Object> read = (Map<String, Object>) members;
        return PROVIDER.createObjectBuilder(read);
    }

    public static JsonArrayBuilder array() {
        return PROVIDER.createArrayBuilder();
    }

    public static JsonArrayBuilder array(Collection<?> elements) {
        return PROVIDER.createArrayBuilder(elements);
    }

    public static JsonString value(String text) {
        return PROVIDER.createValue(text);
    }

    public static JsonNumber value(long number) {
        return PROVIDER.createValue(number);
    }

    public static JsonNumber value(BigDecimal number) {
        return PROVIDER.createValue(number);
    }

    public static JsonReaderFactory readers(Map<String, ?> config) {
        return PROVIDER.createReaderFactory(config);
    }

    public static JsonGeneratorFactory generators(Map<String, ?> config) {
        return PROVIDER.createGeneratorFactory(config);
    }

    /**
     * The object that a text stands for.
     *
     * @throws jakarta.json.JsonException when it is none
     */
    public static JsonObject read(String text) {
        try (JsonReader reader = PROVIDER.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
