package org.shuhari.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuhari.practice.Visit.visit;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shuhari.support.Client.Answer;
import org.shuhari.support.Organisation;
import org.shuhari.support.Organisation.Person;
import org.shuhari.support.Shuhari;

@ExtendWith(Shuhari.class)
@DisplayName("An observation")
class ObservationsIT {

    private static final String SEEN =
            "{\"confirmed\": true, \"criteria\": [\"stands-and-watches\"], \"note\": \"Calm.\"}";

    private static final int ROUNDS = 15;

    private Organisation organisation;
    private Person learner;
    private Person observer;
    private Person other;
    private Visit visit;
    private String path;

    @BeforeEach
    void practised(Organisation made) {
        organisation = made;
        UUID unit = organisation.unit("Returns " + UUID.randomUUID());
        learner = organisation.employee(unit);
        observer = organisation.employee(unit);
        other = organisation.employee(unit);
        visit = visit().with("observer", observer.id());
        learner.client().post("/practices", visit.json());
        path = "/practices/" + visit.id();
    }

    @Test
    @DisplayName("R3: confirmed by the named observer makes the practice count as observed")
    void confirmed() {
        JsonObject waiting =
                observer.client().get("/observations?state=waiting").array().getJsonObject(0);
        assertThat(waiting.getString("practice")).isEqualTo(visit.id().toString());
        assertThat(waiting.getJsonObject("learner").getString("name")).isEqualTo(learner.name());
        Answer answer = observer.client().post(path + "/observation", SEEN);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.json().getBoolean("observed")).isTrue();
        assertThat(observer.client().get("/observations?state=waiting").array()).isEmpty();
        assertThat(gemba(learner).getInt("observed")).isEqualTo(1);
    }

    @Test
    @DisplayName("that denies leaves the practice unobserved")
    void denied() {
        observer.client().post(path + "/observation", "{\"confirmed\": false}");
        assertThat(learner.client().get(path).json().getBoolean("observed")).isFalse();
        assertThat(gemba(learner).getInt("observed")).isZero();
    }

    @Test
    @DisplayName("R12: given again is the same answer, and other words are refused")
    void again() {
        observer.client().post(path + "/observation", SEEN);
        assertThat(observer.client().post(path + "/observation", SEEN).status()).isEqualTo(200);
        Answer other = observer.client().post(path + "/observation", "{\"confirmed\": false}");
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.problem()).isEqualTo("already-answered");
    }

    @Test
    @DisplayName("is the named observer's alone: not the learner's, not a colleague's")
    void observerAlone() {
        assertThat(learner.client().post(path + "/observation", SEEN).status()).isEqualTo(403);
        assertThat(other.client().post(path + "/observation", SEEN).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("R14: names criteria of the practice's version of the skill")
    void criteria() {
        Answer answer =
                observer.client().post(path + "/observation", "{\"confirmed\": true, \"criteria\": [\"no-such\"]}");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(observer.client()
                        .post(path + "/observation", "{\"criteria\": []}")
                        .status())
                .isEqualTo(422);
        assertThat(observer.client().get("/observations?state=old").status()).isEqualTo(422);
    }

    @Test
    @DisplayName("may be asked of somebody else until one has answered")
    void changeObserver() {
        assertThat(other.client()
                        .put(path + "/observer", "{\"observer\": null}")
                        .status())
                .isEqualTo(404);
        assertThat(learner.client().put(path + "/observer", "{}").status()).isEqualTo(422);
        assertThat(learner.client()
                        .put(path + "/observer", "{\"observer\": \"" + learner.id() + "\"}")
                        .status())
                .isEqualTo(422);
        String toOther = "{\"observer\": \"" + other.id() + "\"}";
        assertThat(learner.client().put(path + "/observer", toOther).json().getString("observer"))
                .isEqualTo(other.id().toString());
        assertThat(observer.client().get(path).status()).isEqualTo(404);
        other.client().post(path + "/observation", SEEN);
        assertThat(learner.client()
                        .put(path + "/observer", "{\"observer\": null}")
                        .problem())
                .isEqualTo("already-answered");
        assertThat(learner.client().put(path + "/observer", toOther).status()).isEqualTo(200);
    }

    @Test
    @DisplayName(
            "R12: two who name each other, and observe each other, at the same time never stand in each other's way")
    void eachOther() throws Exception {
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            Future<List<Integer>> one = both.submit(() -> rounds(learner, observer));
            Future<List<Integer>> two = both.submit(() -> rounds(observer, learner));
            List<Integer> named = new ArrayList<>(one.get());
            named.addAll(two.get());
            assertThat(named).hasSize(2 * ROUNDS).containsOnly(201);
            Future<List<Integer>> seen = both.submit(() -> observedAll(learner));
            List<Integer> answers = new ArrayList<>(observedAll(observer));
            answers.addAll(seen.get());
            assertThat(answers).hasSizeGreaterThanOrEqualTo(2 * ROUNDS).containsOnly(200);
        } finally {
            both.shutdownNow();
        }
    }

    private static List<Integer> rounds(Person by, Person observer) {
        return IntStream.range(0, ROUNDS)
                .mapToObj(i -> by.client()
                        .post(
                                "/practices",
                                visit().with("observer", observer.id()).json())
                        .status())
                .toList();
    }

    private static List<Integer> observedAll(Person observer) {
        return observer.client().get("/observations?state=waiting").array().stream()
                .map(each -> each.asJsonObject().getString("practice"))
                .map(practice -> observer.client()
                        .post("/practices/" + practice + "/observation", SEEN)
                        .status())
                .toList();
    }

    @Test
    @DisplayName("R13: reading is noted for the learner, and waits for nobody's writing")
    void readingWaitsForNobody() {
        Answer read = organisation.holding(
                "select id from employee where id in ('" + learner.id() + "', '" + observer.id() + "') for update",
                () -> observer.client().get(path));
        assertThat(read.status()).isEqualTo(200);
        assertThat(learner.client().get("/me/views").array()).hasSize(1);
    }

    private static JsonObject gemba(Person person) {
        return person.client().get("/me/path").json().getJsonArray("skills").stream()
                .map(skill -> skill.asJsonObject())
                .filter(skill -> skill.getString("skill").equals("going-to-gemba"))
                .findFirst()
                .orElseThrow();
    }
}
