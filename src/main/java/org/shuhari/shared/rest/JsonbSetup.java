package org.shuhari.shared.rest;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** How answers are written: records by JSON-B, instants always with milliseconds. Input never passes here. */
@Provider
public class JsonbSetup implements ContextResolver<Jsonb> {

    private final Jsonb jsonb = JsonbBuilder.create(new JsonbConfig().withAdapters(new Milliseconds()));

    @Override
    public Jsonb getContext(Class<?> type) {
        return jsonb;
    }

    /** ISO-8601 in UTC with milliseconds. */
    public static class Milliseconds implements JsonbAdapter<Instant, String> {

        private static final DateTimeFormatter FORM =
                DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

        @Override
        public String adaptToJson(Instant instant) {
            return FORM.format(instant);
        }

        @Override
        public Instant adaptFromJson(String text) {
            return Instant.parse(text);
        }
    }
}
