package org.shuhari.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.shuhari.demo.SyntheticOrganisation;
import org.shuhari.support.Client;
import org.shuhari.support.Organisation;
import org.shuhari.support.Organisation.Person;
import org.shuhari.support.Server;
import org.shuhari.support.Shuhari;
import org.shuhari.support.TestDatabase;
import org.shuhari.support.Workplace;

/**
 * What own path and decision cost among few people and among many, on H2 and on PostgreSQL. Run by {@code scripts/bench scale}.
 */
public final class Scale {

    private static final int FEW = 1_000;
    private static final int MEASURED = 200;
    private static final int WARM_DECISIONS = 100;
    private static final Duration WARM_UP = Duration.ofSeconds(45);

    private Scale() {}

    private record Decision(Person coach, String request) {}

    public static void main(String[] arguments) throws IOException {
        int many = Integer.parseInt(arguments[0]);
        Map<String, Map<String, Timing>> few = new LinkedHashMap<>();
        for (String database : List.of("postgresql", "h2")) {
            System.setProperty("database", database);
            Map<String, Timing> small = among(FEW);
            Map<String, Timing> large = among(many);
            small.forEach((operation, timing) -> System.out.printf(
                    "%-11s %-16s %,d people %.2f ms, %,d people %.2f ms, ratio %.2f%n",
                    database,
                    operation,
                    FEW,
                    timing.median(),
                    many,
                    large.get(operation).median(),
                    large.get(operation).median() / timing.median()));
            few.put(database, small);
        }
        System.exit(few.isEmpty() ? 1 : 0);
    }

    private static Map<String, Timing> among(int people) throws IOException {
        Path folder = Files.createTempDirectory("shuhari-scale");
        try (TestDatabase database = TestDatabase.fresh(folder)) {
            Instant begun = Instant.now();
            SyntheticOrganisation.main(new String[] {
                database.url(),
                database.user(),
                database.password(),
                Integer.toString(people),
                "1",
                "Europe/Amsterdam",
                "target/classes/skills-catalog"
            });
            System.out.printf(
                    "%,d people generated in %d s%n",
                    people, Duration.between(begun, Instant.now()).toSeconds());
            try (Server server = Server.start(folder, new LinkedHashMap<>(database.settings()))) {
                return measure(server.address(), new Shuhari.App(server, database).organisation());
            }
        }
    }

    private static Map<String, Timing> measure(URI address, Organisation organisation) {
        UUID learner = organisation.id(
                "select employee_id from confirmation group by employee_id order by count(*) desc, employee_id limit 1");
        Client self = organisation.as(learner);
        Queue<Decision> waiting = waiting(organisation, WARM_DECISIONS + MEASURED + 5);
        Operation path = client -> expect(200, self.get("/me/path"));
        Operation decision = client -> {
            Decision next = waiting.remove();
            expect(
                    201,
                    next.coach()
                            .client()
                            .post("/sign-off-requests/" + next.request() + "/decision", Workplace.mastered()));
        };
        Timing.of(decision, 1, WARM_DECISIONS);
        Instant end = Instant.now().plus(WARM_UP);
        while (Instant.now().isBefore(end)) {
            Timing.of(path, 2, 50);
        }
        Map<String, Timing> measured = new LinkedHashMap<>();
        measured.put("own path (API)", Timing.of(path, 1, MEASURED));
        measured.put("one decision", Timing.of(decision, 1, MEASURED));
        return measured;
    }

    /** Teams of ten under a department of the generated tree, whose members have practised and ask. */
    private static Queue<Decision> waiting(Organisation organisation, int requests) {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
        UUID department = organisation.id("select id from unit where name = 'Department 1'");
        List<Person[]> pairs = new ArrayList<>();
        Person coach = null;
        UUID unit = null;
        for (int i = 0; i < requests; i++) {
            if (i % 10 == 0) {
                unit = organisation.unit("Bench " + i, department);
                coach = organisation.coach(unit);
            }
            pairs.add(new Person[] {organisation.employee(unit), coach});
        }
        Queue<Decision> waiting = new ConcurrentLinkedQueue<>();
        pairs.forEach(pair -> waiting.add(new Decision(pair[1], Workplace.asks(pair[0], pair[1], today))));
        return waiting;
    }

    private static void expect(int status, Client.Answer answer) {
        if (answer.status() != status) {
            throw new IllegalStateException(answer.toString());
        }
    }
}
