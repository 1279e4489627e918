package org.shuhari.shared.rest;

import jakarta.json.JsonConfig;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.shuhari.shared.JsonParts;
import org.shuhari.shared.Problem;

/** Reads a JSON body of at most 1 MiB; bad UTF-8, a member twice, or anything but one object is "bad JSON". */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class JsonInputReader implements MessageBodyReader<JsonInput> {

    /** The most bytes of a JSON body. */
    public static final int MAX_BYTES = 1 << 20;

    private final JsonReaderFactory readers =
            JsonParts.readers(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == JsonInput.class;
    }

    @Override
    public JsonInput readFrom(
            Class<JsonInput> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        byte[] bytes = body.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw new Problem(413, "too-large", "Too large", "Send at most 1 MiB of JSON in one request.");
        }
        return new JsonInput(parse(bytes).asJsonObject());
    }

    private JsonValue parse(byte[] bytes) throws IOException {
        Reader text = new InputStreamReader(
                new ByteArrayInputStream(bytes),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        try (JsonReader reader = readers.createReader(text)) {
            JsonValue value = reader.readValue();
            if (value.getValueType() != JsonValue.ValueType.OBJECT) {
                throw badJson();
            }
            return value;
        } catch (RuntimeException | StackOverflowError e) {
            // Besides its own exceptions the parser throws bare ones: too deep, too many digits.
            throw badJson();
        }
    }

    private static Problem badJson() {
        return new Problem(400, "bad-json", "Not readable as JSON", "Send one JSON object in UTF-8, each member once.");
    }
}
