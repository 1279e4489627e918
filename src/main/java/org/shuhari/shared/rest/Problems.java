package org.shuhari.shared.rest;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import java.util.Map;
import org.shuhari.shared.JsonParts;
import org.shuhari.shared.Problem;
import org.shuhari.shared.Violation;

/** {@link Problem} as {@code application/problem+json} (RFC 9457). */
public final class Problems {

    /** What every {@code type} begins with; a URI reference, so that it holds on any host. */
    private static final String TYPES = "/problems/";

    /** With every 401 (RFC 9110, 11.6.1). */
    private static final String CHALLENGE = "Bearer realm=\"shuhari\"";

    private Problems() {}

    /** The member {@code retryAfter} (seconds) becomes the header as well. */
    public static Response answer(Problem problem) {
        return Response.status(problem.status())
                .type(Api.PROBLEM_JSON)
                .header("Cache-Control", "no-store")
                .header("Retry-After", problem.members().get("retryAfter"))
                .header("WWW-Authenticate", problem.status() == 401 ? CHALLENGE : null)
                .entity(json(problem).toString())
                .build();
    }

    public static JsonObject json(Problem problem) {
        JsonObjectBuilder out = JsonParts.object()
                .add("type", TYPES + problem.type())
                .add("title", problem.title())
                .add("status", problem.status())
                .add("detail", problem.detail());
        if (!problem.violations().isEmpty()) {
            JsonArrayBuilder violations = JsonParts.array();
            for (Violation violation : problem.violations()) {
                violations.add(
                        JsonParts.object().add("field", violation.field()).add("message", violation.message()));
            }
            out.add("violations", violations);
        }
        problem.members().forEach((name, value) -> out.add(name, value(value)));
        return out.build();
    }

    private static JsonValue value(Object value) {
        if (value instanceof JsonValue json) {
            return json;
        }
        if (value instanceof Integer || value instanceof Long) {
            return JsonParts.value(((Number) value).longValue());
        }
        if (value instanceof Collection<?> many) {
            JsonArrayBuilder array = JsonParts.array();
            many.forEach(each -> array.add(value(each)));
            return array.build();
        }
        if (value instanceof Map<?, ?> map) {
            JsonObjectBuilder object = JsonParts.object();
            map.forEach((name, each) -> object.add(name.toString(), value(each)));
            return object.build();
        }
        return JsonParts.value(value.toString());
    }
}
