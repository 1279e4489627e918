package org.shuhari.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shuhari.support.Organisation;
import org.shuhari.support.QueryCount;
import org.shuhari.support.Server;
import org.shuhari.support.Shuhari;
import org.shuhari.support.TestDatabase;

/**
 * What the main requests cost, on H2 and on PostgreSQL: medians, and ratios that mean the same on any machine. Run by
 * {@code scripts/bench}; not a test, for a busy machine would fail it.
 */
public final class Bench {

    private static final int CLIENTS = 8;
    private static final int ALONE = 200;
    private static final int EACH = 50;
    private static final int WARM_DECISIONS = 200;
    private static final Duration WARM_UP = Duration.ofSeconds(80);

    private Bench() {}

    /** Sequential, and at several clients at once. */
    private record Measured(Timing alone, Timing together) {}

    public static void main(String[] args) throws IOException {
        Map<String, Map<String, Measured>> all = new LinkedHashMap<>();
        Map<String, Long> queries = new LinkedHashMap<>();
        for (String database : List.of("h2", "postgresql")) {
            System.setProperty("database", database);
            all.put(database, on(database, queries));
        }
        print(all, queries);
        System.exit(0);
    }

    private static Map<String, Measured> on(String name, Map<String, Long> queries) throws IOException {
        Path folder = Files.createTempDirectory("shuhari-bench");
        try (TestDatabase database = TestDatabase.fresh(folder)) {
            Map<String, String> settings = new LinkedHashMap<>(database.settings());
            settings.put("shuhari.demo", "true");
            settings.put("shuhari.zone", "Europe/Amsterdam");
            say("%s: starting and warming up for more than a minute ...", name);
            try (Server server = Server.start(folder, settings)) {
                Organisation organisation = new Shuhari.App(server, database).organisation();
                return measure(name, server, organisation, queries);
            }
        }
    }

    private static Map<String, Measured> measure(
            String name, Server server, Organisation organisation, Map<String, Long> queries) {
        Crowd crowd = new Crowd(server.address(), organisation, CLIENTS, 85);
        Map<String, Operation> operations = crowd.operations();
        warmUp(crowd, operations);
        crowd.ask(ALONE + CLIENTS * EACH + 5);
        Map<String, Measured> measured = new LinkedHashMap<>();
        operations.forEach((operation, each) -> {
            say("%s: %s", name, operation);
            measured.put(operation, new Measured(Timing.of(each, 1, ALONE), Timing.of(each, CLIENTS, EACH)));
        });
        if (!TestDatabase.isPostgres()) {
            QueryCount count = new QueryCount(organisation);
            operations.forEach((operation, each) -> queries.put(operation, count.of(() -> each.once(0))));
        }
        return measured;
    }

    private static void warmUp(Crowd crowd, Map<String, Operation> operations) {
        Instant end = Instant.now().plus(WARM_UP);
        crowd.ask(WARM_DECISIONS);
        Timing.of(operations.get("one decision"), CLIENTS, WARM_DECISIONS / CLIENTS);
        while (Instant.now().isBefore(end)) {
            operations.forEach((operation, each) -> {
                if (!operation.equals("one decision")) {
                    Timing.of(each, CLIENTS, 10);
                }
            });
        }
    }

    private static void print(Map<String, Map<String, Measured>> all, Map<String, Long> queries) {
        say("");
        say("ms: median (95 of 100 are below); x: median as a multiple of \"who am I\" alone on the same database");
        say(
                "%-16s %-11s %25s %25s %14s %8s",
                "request", "database", "alone", CLIENTS + " clients", "PostgreSQL/H2", "queries");
        all.forEach((database, measured) -> measured.forEach((operation, each) -> {
            double unit = measured.values().iterator().next().alone().median();
            double h2 = all.get("h2").get(operation).alone().median();
            say(
                    "%-16s %-11s %25s %25s %14.2f %8s",
                    operation,
                    database,
                    cell(each.alone(), unit),
                    cell(each.together(), unit),
                    each.alone().median() / h2,
                    queries.getOrDefault(operation, 0L));
        }));
    }

    private static String cell(Timing timing, double unit) {
        return String.format("%.1f (%.1f) %5.1f x", timing.median(), timing.p95(), timing.median() / unit);
    }

    private static void say(String text, Object... values) {
        System.out.println(String.format(text, values));
    }
}
