package org.shuhari.support;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shuhari.support.Organisation.Person;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Practices as people write them, for the requests of tests: the demo organisation's texts. */
public final class Samples {

    /** The zone of the servers that tests start. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private static final Map<String, String> TEMPLATES = Map.of(
            "going-to-gemba", "gemba-visit",
            "seeing-waste", "waste-walk",
            "joining-huddles", "huddle",
            "knowing-my-customer", "customer-picture",
            "stating-the-problem", "problem-statement",
            "seeing-burden", "gemba-visit",
            "finding-root-conditions", "root-conditions",
            "visual-management", "standard-check",
            "asking-open-questions", "coaching-cycle");

    private Samples() {}

    public static LocalDate today() {
        return LocalDate.now(ZONE);
    }

    /** The body of {@code POST /practices}. @param observer may be null */
    public static JsonObjectBuilder practice(UUID id, String skill, LocalDate doneOn, Person observer) {
        JsonObjectBuilder body = Json.createObjectBuilder()
                .add("id", id.toString())
                .add("skill", skill)
                .add("doneOn", doneOn.toString())
                .add("place", "Contact centre, row by the window")
                .add("fields", fields(TEMPLATES.get(skill)));
        return observer == null ? body : body.add("observer", observer.id().toString());
    }

    /** The first of the demo's texts for a template. */
    public static JsonObject fields(String template) {
        try (InputStream in = Samples.class.getResourceAsStream("/org/shuhari/demo/practices.yaml")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Map<?, ?> all = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(text);
            Map<?, ?> first = (Map<?, ?>) ((List<?>) all.get(template)).get(0);
            @SuppressWarnings("unchecked")
            Map<String, Object> fields = (Map<String, Object>) first.get("fields");
            return Json.createObjectBuilder(fields).build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A whole way to complete evidence for a skill that asks for {@code practices} on as many days, the first observed. */
    public static void practise(Person learner, String skill, int practices, Person observer) {
        for (int i = 0; i < practices; i++) {
            UUID id = UUID.randomUUID();
            Person watching = i == 0 ? observer : null;
            created(learner.client()
                    .post(
                            "/practices",
                            practice(id, skill, today().minusDays(practices - i), watching)
                                    .build()
                                    .toString()));
            if (watching != null) {
                Client.Answer seen = watching.client()
                        .post("/practices/" + id + "/observation", "{\"confirmed\":true,\"criteria\":[]}");
                if (seen.status() != 200) {
                    throw new AssertionError("not observed: " + seen);
                }
            }
        }
    }

    /** Asks for a sign-off and gives the request's id. */
    public static String ask(Person learner, String skill) {
        return created(learner.client()
                        .post(
                                "/sign-off-requests",
                                Json.createObjectBuilder()
                                        .add("skill", skill)
                                        .build()
                                        .toString()))
                .json()
                .getString("id");
    }

    /** The body of a decision "mastered" with every criterion of a skill seen. */
    public static String mastered(Client client, String skill) {
        var criteria = Json.createArrayBuilder();
        client.get("/skills/" + skill)
                .json()
                .getJsonArray("criteria")
                .forEach(c -> criteria.add(c.asJsonObject().getString("id")));
        return Json.createObjectBuilder()
                .add("decision", "mastered")
                .add("criteria", criteria)
                .build()
                .toString();
    }

    public static String notYet(String nextStep) {
        return Json.createObjectBuilder()
                .add("decision", "not-yet")
                .add("criteria", Json.createArrayBuilder())
                .add("nextStep", nextStep)
                .build()
                .toString();
    }

    private static Client.Answer created(Client.Answer answer) {
        if (answer.status() != 201) {
            throw new AssertionError("not created: " + answer);
        }
        return answer;
    }
}
