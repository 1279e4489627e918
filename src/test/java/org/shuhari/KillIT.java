package org.shuhari;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shuhari.support.Client;
import org.shuhari.support.Organisation;
import org.shuhari.support.Organisation.Person;
import org.shuhari.support.Samples;
import org.shuhari.support.Server;
import org.shuhari.support.Shuhari;
import org.shuhari.support.TestDatabase;

/** A process that is killed in the middle of its work, as by {@code kill -9}. */
@DisplayName("R12: nothing acknowledged is lost when the process is killed")
class KillIT {

    private static final String SKILL = "going-to-gemba";
    private static final int LEARNERS = 6;
    private static final int WAITING = 30;

    /** Acknowledged writes after which the process is killed: enough that several are under way at any moment. */
    private static final int ENOUGH = 60;

    private final Map<String, String> acknowledgedPractices = new ConcurrentHashMap<>();
    private final Map<String, String> acknowledgedDecisions = new ConcurrentHashMap<>();
    private final AtomicInteger acknowledged = new AtomicInteger();

    @Test
    @DisplayName("every acknowledged practice and decision is there, none is half there, the ledger verifies")
    void killed(@TempDir Path folder) throws Exception {
        TestDatabase database = TestDatabase.fresh(folder);
        Map<String, String> settings = new LinkedHashMap<>(database.settings());
        settings.put("shuhari.demo", "false");
        settings.put("shuhari.zone", Samples.ZONE.getId());
        try (Shuhari.App app = new Shuhari.App(Server.start(folder, settings), database)) {
            Organisation organisation = app.organisation();
            UUID unit = organisation.unit("Killed");
            Person coach = organisation.coach(unit);
            List<Person> learners = people(organisation, unit);
            Map<Person, String> requests = waiting(organisation, unit, coach);

            storm(app.server(), learners, coach, requests);
            app.server().begin();

            everyAcknowledgedWriteIsThere(learners, coach);
            nothingIsHalfThere(organisation);
            theLedgerVerifies(organisation, unit);
        }
    }

    private static List<Person> people(Organisation organisation, UUID unit) {
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < LEARNERS; i++) {
            people.add(organisation.employee(unit));
        }
        return people;
    }

    private static Map<Person, String> waiting(Organisation organisation, UUID unit, Person coach) {
        Map<Person, String> requests = new LinkedHashMap<>();
        for (int i = 0; i < WAITING; i++) {
            Person learner = organisation.employee(unit);
            Samples.practise(learner, SKILL, 2, coach);
            requests.put(learner, Samples.ask(learner, SKILL));
        }
        return requests;
    }

    private void storm(Server server, List<Person> learners, Person coach, Map<Person, String> requests)
            throws InterruptedException {
        String mastered = Samples.mastered(coach.client(), SKILL);
        ExecutorService threads = Executors.newFixedThreadPool(LEARNERS + 1);
        learners.forEach(learner -> threads.submit(() -> practiseUntilKilled(learner)));
        threads.submit(() -> requests.forEach((learner, request) -> {
            Client.Answer answer = coach.client().post("/sign-off-requests/" + request + "/decision", mastered);
            if (answer.status() == 201) {
                acknowledgedDecisions.put(request, learner.id().toString());
                acknowledged.incrementAndGet();
            }
        }));
        for (int i = 0; acknowledged.get() < ENOUGH && i < 6_000; i++) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
        server.kill();
        threads.shutdownNow();
        assertThat(threads.awaitTermination(90, TimeUnit.SECONDS)).isTrue();
        assertThat(acknowledgedPractices).isNotEmpty();
        assertThat(acknowledgedDecisions).isNotEmpty();
    }

    private void practiseUntilKilled(Person learner) {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                UUID id = UUID.randomUUID();
                Client.Answer answer = learner.client()
                        .post(
                                "/practices",
                                Samples.practice(id, SKILL, Samples.today(), null)
                                        .build()
                                        .toString());
                if (answer.status() == 201) {
                    acknowledgedPractices.put(id.toString(), learner.id().toString());
                    acknowledged.incrementAndGet();
                }
            }
        } catch (UncheckedIOException | IllegalStateException killed) {
            Thread.currentThread().interrupt();
        }
    }

    private void everyAcknowledgedWriteIsThere(List<Person> learners, Person coach) {
        for (Person learner : learners) {
            List<String> stored = learner.client().get("/practices?skill=" + SKILL).array().stream()
                    .map(p -> p.asJsonObject().getString("id"))
                    .toList();
            List<String> sent = acknowledgedPractices.entrySet().stream()
                    .filter(e -> e.getValue().equals(learner.id().toString()))
                    .map(Map.Entry::getKey)
                    .toList();
            assertThat(stored).containsAll(sent);
        }
        acknowledgedDecisions.forEach((request, learner) -> assertThat(coach.client()
                        .get("/sign-off-requests/" + request)
                        .json()
                        .getString("state"))
                .isEqualTo("mastered"));
    }

    private static void nothingIsHalfThere(Organisation organisation) {
        assertThat(organisation.number("select count(*) from practice p where not exists"
                        + " (select 1 from evidence e where e.practice_id = p.id)"))
                .isZero();
        assertThat(organisation.number("select count(*) from evidence e where not exists"
                        + " (select 1 from practice p where e.practice_id = p.id)"))
                .isZero();
        assertThat(organisation.number("select count(*) from ledger_entry where kind = 'practice.recorded'"))
                .isEqualTo(organisation.number("select count(*) from practice"));
        assertThat(organisation.number("select count(*) from sign_off_request where lower(state) = 'mastered'"))
                .isEqualTo(organisation.number("select count(*) from confirmation"))
                .isEqualTo(organisation.number("select count(*) from sign_off"));
        assertThat(organisation.number("select count(*) from ledger_entry"))
                .isEqualTo(organisation.number("select count(*) from ledger_body"));
    }

    private static void theLedgerVerifies(Organisation organisation, UUID unit) {
        JsonObject verification = organisation
                .person(unit, "hr-partner", "EMPLOYEE;HR")
                .client()
                .get("/ledger/verification")
                .json();
        assertThat(verification.getBoolean("intact"))
                .as(verification.toString())
                .isTrue();
    }
}
