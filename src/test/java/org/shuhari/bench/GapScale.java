package org.shuhari.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.file.CatalogReader;
import org.shuhari.demo.SyntheticOrganisation;
import org.shuhari.gaps.MatrixFigures;
import org.shuhari.support.Client;
import org.shuhari.support.Organisation;
import org.shuhari.support.Organisation.Person;
import org.shuhari.support.Server;
import org.shuhari.support.Shuhari;
import org.shuhari.support.TestDatabase;
import org.shuhari.support.Workplace;

/**
 * What the organisation's gaps cost among few people and among many, on PostgreSQL and on H2: the read model by itself, and the
 * running application. Run by {@code scripts/bench gaps}.
 */
public final class GapScale {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final Path CATALOG = Path.of("target/classes/skills-catalog");
    private static final int MEASURED = 100;
    private static final int DECISIONS = 41;
    private static final Duration WARM_UP = Duration.ofSeconds(60);

    /** Of a generation of the heap, whatever the collector calls it; the class space has a line of its own without "total". */
    private static final Pattern USED = Pattern.compile("total \\d+K, used (\\d+)K");

    private GapScale() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        Catalog catalog =
                new CatalogReader().read(CATALOG).content().orElseThrow().catalog();
        for (String database : System.getProperty("databases", "postgresql h2").split(" ")) {
            System.setProperty("database", database);
            for (String people : arguments) {
                among(database, Integer.parseInt(people), catalog);
            }
        }
        System.exit(0);
    }

    private static void among(String name, int people, Catalog catalog) throws IOException, SQLException {
        Path folder = Files.createTempDirectory("shuhari-gaps");
        try (TestDatabase database = TestDatabase.fresh(folder)) {
            SyntheticOrganisation.main(new String[] {
                database.url(),
                database.user(),
                database.password(),
                Integer.toString(people),
                "1",
                ZONE.getId(),
                CATALOG.toString()
            });
            try (Connection connection = database.connect()) {
                print(name, MatrixFigures.of(connection, catalog, ZONE));
            }
            try (Server server = Server.start(folder, new LinkedHashMap<>(database.settings()))) {
                running(name, people, server.address(), new Shuhari.App(server, database).organisation());
                say(name, people, "live heap of the application %.0f MB", heap(server) / 1e6);
            }
        }
    }

    private static void print(String name, MatrixFigures figures) {
        int people = figures.people();
        say(name, people, "%,d units, %d skills", figures.units(), figures.skills());
        say(name, people, "build %.2f s", figures.buildSeconds());
        say(
                name,
                people,
                "%.1f MB, %.0f bytes a person (allowed: %d)%n%s",
                figures.bytes() / 1e6,
                (double) figures.bytes() / people,
                4 * figures.skills() + 100,
                figures.histogram());
        say(
                name,
                people,
                "whole organisation %.2f ms, bare scan %.2f ms: ratio %.2f; GROUP BY %.0f ms: %.0f times as long",
                figures.answerMillis(),
                figures.bareMillis(),
                figures.answerMillis() / figures.bareMillis(),
                figures.groupByMillis(),
                figures.groupByMillis() / figures.answerMillis());
    }

    private static void running(String name, int people, URI address, Organisation organisation) {
        UUID hanna = organisation.id("select employee_id from account where username = 'hanna'");
        Client hr = organisation.as(hanna);
        Session desk = new Session(address, "hanna", "gemba-walk-1");
        Operation answer = client -> expect(200, hr.get("/gaps"));
        Operation page = client -> desk.page("/gaps/gaps.xhtml");
        Instant end = Instant.now().plus(WARM_UP);
        while (Instant.now().isBefore(end)) {
            Timing.of(answer, 2, 5);
            Timing.of(page, 2, 5);
        }
        say(
                name,
                people,
                "answer over the API %.1f ms",
                Timing.of(answer, 1, MEASURED).median());
        say(name, people, "page %.1f ms", Timing.of(page, 1, MEASURED).median());
        say(name, people, "catching up after a decision %.2f ms", catchingUp(hr, organisation));
    }

    /** How much longer the first answer takes after a decision than the next one; about a small team, so that both are short. */
    private static double catchingUp(Client hr, Organisation organisation) {
        UUID department = organisation.id("select id from unit where name = 'Department 1'");
        String unit = hr.post("/units", "{\"name\":\"Bench\",\"parent\":\"" + department + "\"}")
                .json()
                .getString("id");
        Person coach = organisation.coach(UUID.fromString(unit));
        List<String> requests = new ArrayList<>();
        LocalDate today = LocalDate.now(ZONE);
        for (int i = 0; i < DECISIONS; i++) {
            requests.add(Workplace.asks(organisation.employee(UUID.fromString(unit)), coach, today));
        }
        double[] more = new double[DECISIONS];
        for (int i = 0; i < DECISIONS; i++) {
            millis(hr, unit);
            expect(
                    201,
                    coach.client().post("/sign-off-requests/" + requests.get(i) + "/decision", Workplace.mastered()));
            double first = millis(hr, unit);
            more[i] = first - Math.min(millis(hr, unit), millis(hr, unit));
        }
        Arrays.sort(more);
        return more[DECISIONS / 2];
    }

    private static double millis(Client hr, String unit) {
        long begun = System.nanoTime();
        expect(200, hr.get("/gaps?unit=" + unit));
        return (System.nanoTime() - begun) / 1e6;
    }

    /** What stays in the heap after a full collection, in bytes. */
    private static long heap(Server server) throws IOException {
        String pid = Long.toString(server.pid());
        jcmd(pid, "GC.run");
        return jcmd(pid, "GC.heap_info")
                .lines()
                .map(USED::matcher)
                .filter(Matcher::find)
                .mapToLong(found -> Long.parseLong(found.group(1)) * 1024)
                .sum();
    }

    private static String jcmd(String pid, String command) throws IOException {
        return new String(
                new ProcessBuilder(System.getProperty("java.home") + "/bin/jcmd", pid, command)
                        .start()
                        .getInputStream()
                        .readAllBytes(),
                StandardCharsets.UTF_8);
    }

    private static void expect(int status, Client.Answer answer) {
        if (answer.status() != status) {
            throw new IllegalStateException(answer.toString());
        }
    }

    private static void say(String database, int people, String text, Object... values) {
        System.out.printf("%-10s %,9d people: %s%n", database, people, String.format(text, values));
    }
}
