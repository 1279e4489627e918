package org.shuhari.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.shuhari.support.Client;
import org.shuhari.support.Organisation;
import org.shuhari.support.Server;
import org.shuhari.support.Shuhari;
import org.shuhari.support.TestDatabase;

/**
 * What an import of people from CSV takes, from the first byte sent to the job that is done, on PostgreSQL and on H2: everybody
 * new, the same file again, and everybody with another job role. Run by {@code scripts/bench import}; a fresh server for each
 * size.
 */
public final class ImportBench {

    private static final int TEAM = 100;
    private static final int COACH_EVERY = 20;
    private static final long NANOS_BETWEEN_LOOKS = 50_000_000L;

    private ImportBench() {}

    public static void main(String[] arguments) throws IOException {
        List<Integer> sizes = Arrays.stream(arguments).map(Integer::valueOf).toList();
        for (String database : List.of("postgresql", "h2")) {
            System.setProperty("database", database);
            for (int people : sizes) {
                among(people, database);
            }
        }
        System.exit(0);
    }

    private static void among(int people, String name) throws IOException {
        Path folder = Files.createTempDirectory("shuhari-import");
        try (TestDatabase database = TestDatabase.fresh(folder);
                Server server = Server.start(folder, new LinkedHashMap<>(database.settings()))) {
            Organisation organisation = new Shuhari.App(server, database).organisation();
            Client hr = organisation
                    .person(organisation.unit("HR"), "frontline-associate", "EMPLOYEE;HR")
                    .client();
            byte[] file = csv(people, "frontline-associate");
            System.out.printf(
                    "%-11s %,7d people, %4.1f MB: new %.1f s, again %.1f s, all changed %.1f s%n",
                    name,
                    people,
                    file.length / 1e6,
                    seconds(hr, file),
                    seconds(hr, file),
                    seconds(hr, csv(people, "team-leader")));
        }
    }

    private static double seconds(Client hr, byte[] file) {
        long begun = System.nanoTime();
        Client.Answer answer = hr.post("/people/imports", "text/csv", file);
        if (answer.status() == 202) {
            String job = "/jobs/" + answer.json().getString("id");
            while (hr.get(job).json().getString("state").equals("running")) {
                LockSupport.parkNanos(NANOS_BETWEEN_LOOKS);
            }
            answer = hr.get(job);
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        if (answer.status() != 200 || !answer.text().contains("\"errors\":[]")) {
            throw new IllegalStateException(answer.toString());
        }
        return seconds;
    }

    /** Teams of a hundred, ten to a department; one in twenty coaches every skill. */
    private static byte[] csv(int people, String jobRole) {
        return ("staffNumber,name,email,unit,jobRole,site,roles,coachOf,username\n"
                        + IntStream.range(0, people)
                                .mapToObj(i -> row(i, jobRole))
                                .collect(Collectors.joining("\n")))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String row(int i, String jobRole) {
        int team = i / TEAM;
        boolean coach = i % COACH_EVERY == 0;
        return "E%1$06d,Robin Example %1$d,robin.%1$d@example.org,Works/Department %2$d/Team %3$d,%4$s,Site %5$d,%6$s,%7$s,"
                .formatted(
                        i, team / 10, team, jobRole, team % 7, coach ? "EMPLOYEE;COACH" : "EMPLOYEE", coach ? "*" : "");
    }
}
