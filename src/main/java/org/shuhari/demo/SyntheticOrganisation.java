package org.shuhari.demo;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.flywaydb.core.Flyway;
import org.shuhari.access.DemoAccounts;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.CatalogContent;
import org.shuhari.catalog.file.CatalogReader;
import org.shuhari.catalog.file.CatalogReading;
import org.shuhari.shared.OrganisationClock;

/**
 * Generates an organisation of any size into an empty database, while no server runs: {@code scripts/generate-organisation}. Teams
 * of ten with a coach each, twelve teams a department, each person with a part of a path behind them, and a ledger that
 * verifies. The same seed on the same day gives the same people and histories.
 *
 * <p>Arguments: database address, user, password, number of people, seed, time zone, catalog folder.
 */
public final class SyntheticOrganisation {

    private static final int TEAM = 10;
    private static final int TEAMS_A_DEPARTMENT = 12;
    private static final int DEPARTMENTS_A_DIVISION = 8;
    private static final int APPOINTED_FOR_MONTHS = 12;
    private static final String[] FIRST = {
        "Ada", "Ben", "Cem", "Dana", "Emil", "Fay", "Gus", "Hana", "Ivo", "Jana", "Kai", "Lea", "Milo", "Nora", "Omar",
        "Pia", "Quin", "Rosa", "Sam", "Tara", "Umar", "Vera", "Wim", "Xenia", "Yara", "Zoe"
    };
    private static final String[] LAST = {
        "Adler", "Bakker", "Costa", "Diaz", "Evans", "Fischer", "Grant", "Haas", "Ito", "Jansen", "Kaya", "Lund",
        "Maes", "Novak", "Okoye", "Peters", "Quist", "Rossi", "Silva", "Tanaka", "Ueda", "Visser", "Weber", "Xu",
        "Young", "Zeman"
    };

    private final int employees;
    private final ZoneId zone;
    private final Catalog catalog;
    private final SyntheticTables tables;
    private final RandomGenerator random;
    private final Instant now;
    private final LocalDate today;
    private final List<String> jobRoles;
    private final SyntheticLedger ledger;
    private final SyntheticHistory history;
    private final String passwordHash = DemoAccounts.passwordHash();
    private final Map<String, String> accounts = new java.util.LinkedHashMap<>();
    private int number;
    private UUID division;
    private UUID department;
    private UUID head;

    private SyntheticOrganisation(Asked asked, CatalogContent content, Connection connection) throws SQLException {
        OrganisationClock clock = new OrganisationClock();
        this.employees = asked.employees();
        this.zone = asked.zone();
        this.catalog = content.catalog();
        this.tables = new SyntheticTables(connection);
        this.random = new SplittableRandom(asked.seed());
        this.now = clock.now();
        this.today = now.atZone(zone).toLocalDate();
        this.jobRoles = catalog.jobRoles().stream().map(r -> r.id()).toList();
        this.ledger = new SyntheticLedger(catalog.id(), zone, tables, random);
        declare();
        this.history = new SyntheticHistory(catalog, zone, now, tables, new SyntheticTexts(), random, ledger::take);
    }

    private record Asked(
            String url, String user, String password, int employees, long seed, ZoneId zone, Path catalog) {}

    /** Exit status 1, with one sentence, when the database is not empty or cannot be used. */
    public static void main(String[] arguments) {
        Asked asked = new Asked(
                arguments[0],
                arguments[1],
                arguments[2],
                Integer.parseInt(arguments[3]),
                Long.parseLong(arguments[4]),
                ZoneId.of(arguments[5]),
                Path.of(arguments[6]));
        try {
            generate(asked);
        } catch (SQLException e) {
            end("The database cannot be used: " + e.getMessage());
        }
    }

    private static void end(String why) {
        System.err.println(why);
        System.exit(1);
    }

    private static void generate(Asked asked) throws SQLException {
        CatalogReading reading = new CatalogReader().read(asked.catalog());
        if (reading.content().isEmpty()) {
            end("The skills catalog in " + asked.catalog() + " has faults: run scripts/catalog-check.");
        }
        try (Connection connection = DriverManager.getConnection(asked.url(), asked.user(), asked.password())) {
            if (!isEmpty(connection)) {
                end(
                        "This database holds people or a ledger already. An organisation is generated into an empty one only.");
            }
            Flyway.configure(SyntheticOrganisation.class.getClassLoader())
                    .dataSource(asked.url(), asked.user(), asked.password())
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
            CatalogContent content = reading.content().orElseThrow();
            new SyntheticOrganisation(asked, content, connection).write(content);
        }
    }

    private static boolean isEmpty(Connection connection) throws SQLException {
        for (String table : List.of("employee", "unit", "ledger_entry")) {
            try (ResultSet known = connection.getMetaData().getTables(null, null, table, null)) {
                if (!known.next()) {
                    return true;
                }
            }
            try (Statement count = connection.createStatement();
                    ResultSet rows = count.executeQuery("select 1 from " + table + " limit 1")) {
                if (rows.next()) {
                    return false;
                }
            }
        }
        return true;
    }

    static UUID id(RandomGenerator random) {
        long high = random.nextLong() & ~0xF000L | 0x4000L;
        long low = random.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        return new UUID(high, low);
    }

    private UUID id() {
        return id(random);
    }

    private void declare() {
        tables.declare("unit", "id", "name", "parent_id");
        tables.declare(
                "employee", "id", "staff_number", "name", "name_key", "email", "roles", "goal_job_role", "version");
        tables.declare("assignment", "id", "employee_id", "unit_id", "job_role", "site", "from_on");
        tables.declare("coaching_unit", "id", "coach_id", "unit_id", "from_on");
        tables.declare("appointment", "id", "coach_id", "skill", "from_on", "until_on");
        tables.declare("account", "employee_id", "username", "username_key", "password_hash", "epoch");
        SyntheticHistory.declare(tables);
        SyntheticLedger.declare(tables);
    }

    private void write(CatalogContent content) {
        settings(content);
        UUID company = unit("Synthetic Service", null);
        person(company, "hr", "EMPLOYEE;HR", 24, "hanna");
        person(company, "admin", "EMPLOYEE;ADMIN", 24, "ada");
        for (int team = 0; number < employees; team++) {
            team(company, team);
        }
        ledger.write();
        tables.flush();
        // A database that has no idea how much was written reads by plans that no real one would use.
        tables.run("analyze");
        say();
    }

    private void settings(CatalogContent content) {
        LocalDate long_ago = today.minusYears(4);
        Instant accepted = long_ago.atStartOfDay(zone).toInstant();
        tables.run(
                "insert into catalog_version (id, slug, title, version, content) values (?, ?, ?, ?, ?)",
                content.hash(),
                content.id(),
                content.title(),
                content.version(),
                content.text());
        tables.run(
                "insert into catalog_acceptance (number, catalog, accepted_at) values (1, ?, ?)",
                content.hash(),
                accepted);
        tables.run("insert into setting (name, content) values ('name', 'Synthetic Service')");
        tables.run("insert into setting (name, content) values ('zone', ?)", zone.getId());
    }

    private UUID unit(String name, UUID parent) {
        UUID unit = id();
        tables.row("unit", unit, name, parent);
        return unit;
    }

    private void team(UUID company, int team) {
        if (team % (TEAMS_A_DEPARTMENT * DEPARTMENTS_A_DIVISION) == 0) {
            division = unit("Division " + (1 + team / (TEAMS_A_DEPARTMENT * DEPARTMENTS_A_DIVISION)), company);
        }
        if (team % TEAMS_A_DEPARTMENT == 0) {
            department = unit("Department " + (1 + team / TEAMS_A_DEPARTMENT), division);
            head = person(department, jobRole(), "EMPLOYEE;COACH", 36, null);
            coaches(head, department);
        }
        UUID unit = unit("Team " + (1 + team), department);
        List<UUID> members = new ArrayList<>();
        List<SyntheticPerson> people = new ArrayList<>();
        UUID coach = null;
        int size = Math.min(TEAM, employees - number);
        for (int i = 0; i < size; i++) {
            boolean leads = i == 0;
            int months = leads ? 30 : 1 + random.nextInt(30);
            String jobRole = jobRole();
            UUID id = person(unit, jobRole, leads ? "EMPLOYEE;COACH" : "EMPLOYEE", months, username(team, i));
            members.add(id);
            if (leads) {
                coach = id;
                coaches(id, unit);
            }
            people.add(new SyntheticPerson(number, id, unit, jobRole, months, leads ? head : coach, members));
        }
        people.forEach(history::tell);
    }

    private String username(int team, int place) {
        return team > 0 || place > 1 ? null : place == 0 ? "carlos" : "emma";
    }

    private String jobRole() {
        return jobRoles.get(random.nextInt(jobRoles.size()));
    }

    private void coaches(UUID coach, UUID unit) {
        LocalDate since = today.minusYears(3);
        tables.row("coaching_unit", id(), coach, unit, since);
        tables.row("appointment", id(), coach, "*", since, today.plusMonths(APPOINTED_FOR_MONTHS));
    }

    private UUID person(UUID unit, String jobRole, String roles, int months, String username) {
        UUID id = id();
        int counted = number++;
        String name = FIRST[random.nextInt(FIRST.length)] + " " + LAST[random.nextInt(LAST.length)];
        String staffNumber = "S%07d".formatted(counted);
        String known = username == null ? staffNumber : username;
        boolean inCatalog = catalog.jobRole(jobRole).isPresent();
        tables.row(
                "employee",
                id,
                staffNumber,
                name,
                name.toLowerCase(Locale.ROOT),
                staffNumber.toLowerCase(Locale.ROOT) + "@synthetic.example",
                roles,
                inCatalog ? jobRole : null,
                1);
        tables.row(
                "assignment",
                id(),
                id,
                unit,
                inCatalog ? jobRole : null,
                "Site " + (1 + counted % 7),
                today.minusDays(months * 30L + 30));
        tables.row("account", id, known, known.toLowerCase(Locale.ROOT), username == null ? null : passwordHash, 0);
        if (username != null) {
            accounts.put(username, roles);
        }
        return id;
    }

    private void say() {
        Duration took = Duration.between(now, new OrganisationClock().now());
        System.out.printf(
                "%,d people, %,d entries in the ledger, %,d rows in %d s%n",
                number, ledger.entries(), tables.written(), took.toSeconds());
        System.out.println("Sign in with the password " + DemoAccounts.PASSWORD + " as:");
        accounts.forEach((username, roles) -> System.out.println("  " + username + " (" + roles + ")"));
    }
}
