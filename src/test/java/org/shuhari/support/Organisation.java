package org.shuhari.support;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * People for one test, put straight into the database: import and accounts have tests of their own. Everybody gets a
 * token, so that no test waits for a password hash.
 */
public final class Organisation {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final LocalDate FAR = LocalDate.of(2099, 12, 31);

    /** Of the demo organisation's password, made once: browser tests sign in with it. */
    private static final String PASSWORD_HASH =
            "$argon2id$v=19$m=19456,t=2,p=1$c2h1aGFyaS1mb3ItdGVzdA$jYNTTqAw5b9MkBerRPV5RM5AJVeoJE2CxPVH+EKhYqk";

    private final Shuhari.App app;

    Organisation(Shuhari.App app) {
        this.app = app;
    }

    /** Somebody made for a test, with a client that speaks as that person. */
    public record Person(UUID id, String name, String username, Client client) {}

    public UUID unit(String name) {
        return unit(name, null);
    }

    public UUID unit(String name, UUID parent) {
        UUID id = UUID.randomUUID();
        update("insert into unit (id, name, parent_id) values (?, ?, ?)", id, name, parent);
        return id;
    }

    public Person employee(UUID unit) {
        return person(unit, "frontline-associate", "EMPLOYEE");
    }

    /** A coach of the unit and all below it, by appointment for every skill. */
    public Person coach(UUID unit) {
        Person coach = person(unit, "coach", "EMPLOYEE;COACH");
        appoint(coach, "*");
        return coach;
    }

    /** @param roles separated by semicolons */
    public Person person(UUID unit, String jobRole, String roles) {
        UUID id = UUID.randomUUID();
        String short8 = id.toString().substring(0, 8);
        String name = "Robin " + short8;
        String username = "robin-" + short8;
        update(
                "insert into employee (id, staff_number, name, name_key, email, roles, version) values (?, ?, ?, ?, ?, ?, 1)",
                id,
                short8,
                name,
                name.toLowerCase(Locale.ROOT),
                username + "@example.org",
                roles);
        update(
                "insert into assignment (id, employee_id, unit_id, job_role, from_on) values (?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                id,
                unit,
                jobRole,
                LONG_AGO);
        update(
                "insert into account (employee_id, username, username_key, password_hash, epoch) values (?, ?, ?, ?, 0)",
                id,
                username,
                username,
                PASSWORD_HASH);
        return new Person(id, name, username, app.client().with(token(id)));
    }

    /** A client that speaks as somebody who is there already. */
    public Client as(UUID employee) {
        return app.client().with(token(employee));
    }

    /** One id from the database. */
    public UUID id(String sql, Object... values) {
        try (Connection connection = app.database().connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getObject(1, UUID.class);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    public void appoint(Person coach, String skill) {
        update(
                "insert into appointment (id, coach_id, skill, from_on, until_on) values (?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                coach.id(),
                skill,
                LONG_AGO,
                FAR);
    }

    /** The skill is mastered since {@code on}, as if it had been confirmed then; ten years of validity. */
    public void mastered(Person person, String skill, LocalDate on) {
        update(
                "insert into confirmation (id, employee_id, skill, request_id, sign_off_id, skill_version, confirmed_at,"
                        + " confirmed_on, refresh_months, basis, recognised) values (?, ?, ?, ?, ?, 1, ?, ?, 120, 'MASTERY', false)",
                UUID.randomUUID(),
                person.id(),
                skill,
                UUID.randomUUID(),
                UUID.randomUUID(),
                on.atTime(12, 0).atOffset(ZoneOffset.UTC),
                on);
    }

    /** Any statement, for what only a test does (tampering, days away). */
    public int update(String sql, Object... values) {
        return run(sql, values, PreparedStatement::executeUpdate);
    }

    /** Does something while another transaction holds what a query locks. */
    public <T> T holding(String lockingQuery, Supplier<T> work) {
        try (Connection connection = app.database().connect();
                PreparedStatement statement = connection.prepareStatement(lockingQuery)) {
            connection.setAutoCommit(false);
            statement.executeQuery();
            T result = work.get();
            connection.rollback();
            return result;
        } catch (SQLException e) {
            throw new IllegalStateException(lockingQuery, e);
        }
    }

    /** One number from the database. */
    public long number(String sql, Object... values) {
        return run(sql, values, statement -> {
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        });
    }

    /** The first column of each row, as text. */
    public List<String> texts(String sql, Object... values) {
        return run(sql, values, statement -> {
            List<String> texts = new ArrayList<>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
            return texts;
        });
    }

    private <T> T run(String sql, Object[] values, Asking<T> asking) {
        try {
            return app.database().use(connection -> {
                try (PreparedStatement statement = connection.prepareStatement(sql)) {
                    for (int i = 0; i < values.length; i++) {
                        statement.setObject(i + 1, values[i]);
                    }
                    return asking.of(statement);
                }
            });
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private interface Asking<T> {
        T of(PreparedStatement statement) throws SQLException;
    }

    private String token(UUID employee) {
        String token = "test-" + UUID.randomUUID();
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        update(
                "insert into token (id, employee_id, hash, label, epoch, created_at, expires_at) values (?, ?, ?, ?, 0, ?, ?)",
                UUID.randomUUID(),
                employee,
                sha256(token),
                "test",
                now,
                now.plusDays(1));
        return token;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
