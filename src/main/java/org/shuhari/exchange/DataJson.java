package org.shuhari.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Map;
import org.shuhari.people.PersonalData;
import org.shuhari.shared.JsonParts;
import org.shuhari.shared.print.Unclosed;

/** A person's data as JSON, written as it goes. */
@ApplicationScoped
public class DataJson {

    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    /** Leaves the stream open. */
    public void write(OwnData.Kept data, OutputStream out) {
        JsonGenerator json = JsonParts.generators(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createGenerator(new Unclosed(out));
        json.writeStartObject();
        json.write("person", data.person().toString());
        json.write("madeAt", INSTANT.format(data.madeAt()));
        json.writeStartObject("parts");
        for (PersonalData.Part part : data.parts()) {
            json.writeKey(part.name());
            value(json, part.entries());
        }
        json.writeEnd();
        json.writeEnd();
        json.close();
    }

    private static void value(JsonGenerator json, Object value) {
        if (value instanceof JsonValue ready) {
            json.write(ready);
        } else if (value instanceof Map<?, ?> members) {
            json.writeStartObject();
            members.forEach((name, member) -> {
                if (member != null) {
                    json.writeKey(name.toString());
                    value(json, member);
                }
            });
            json.writeEnd();
        } else if (value instanceof Collection<?> many) {
            json.writeStartArray();
            many.forEach(each -> value(json, each));
            json.writeEnd();
        } else if (value instanceof Boolean flag) {
            json.write(flag);
        } else if (value instanceof Number number) {
            json.write(new BigDecimal(number.toString()));
        } else {
            json.write(value instanceof Instant at ? INSTANT.format(at) : value.toString());
        }
    }
}
