package org.shuhari.mastery;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.shuhari.people.Whose;

/**
 * Where many people stand with all their skills, over the caller's own connection: rows into {@link Outlook}s, without the facts in
 * between. Six queries for any number of people, each of which reads one table in whatever order the database likes.
 */
@ApplicationScoped
public class LearnedTables {

    /** How many tables are read. */
    public static final int TABLES = 6;

    private static final int FETCHED = 2_000;

    private static final String RENEWED = "select confirmation_id, renewed_on from renewal"
            + " where renewed_at < ? and (revoked_at is null or revoked_at >= ?) and ";

    private static final String RENEWED_OF_SOME = "select n.confirmation_id, n.renewed_on from renewal n"
            + " join confirmation c on c.id = n.confirmation_id"
            + " where n.renewed_at < ? and (n.revoked_at is null or n.revoked_at >= ?) and ";

    private static final String CONFIRMED = "select employee_id, skill, confirmed_at, confirmed_on, refresh_months,"
            + " revoked_at, recognised, id from confirmation where confirmed_at < ? and ";

    private static final String PULLED = "select employee_id, skill, kind, at from pull where at < ? and ";

    private static final String ASKED =
            "select employee_id, skill, asked_at, closed_at from asking where asked_at < ? and ";

    private static final String PRACTISED = "select employee_id, skill from evidence"
            + " where recorded_at < ? and (withdrawn_at is null or withdrawn_at >= ?) and ";

    private static final String AWAY = "select employee_id, from_on, to_on from absence"
            + " where recorded_at < ? and (withdrawn_at is null or withdrawn_at >= ?) and ";

    /**
     * Gives every skill of these people of which anything is known.
     *
     * @param whose {@link Whose#everybody} reads the tables as they lie
     * @param before only what was known before that instant
     * @param zone of the organisation's days
     * @param onTheWay run after each of the {@link #TABLES} tables; what it throws ends the reading
     */
    public void read(
            Connection connection, Whose whose, Instant before, ZoneId zone, Runnable onTheWay, Consumer<Learned> each)
            throws SQLException {
        new Reading(connection, before, zone, onTheWay).read(whose).give(each);
    }

    /** What is known of one skill of one person while its rows come in; small, for there may be a million. */
    private static final class Known {

        private final String skill;
        private final Known next;
        private boolean practised;
        private boolean onceConfirmed;
        private boolean pulled;
        private boolean firstRecognised;
        private Instant lastPull;
        private Instant firstPull;
        private Instant waitsSince;
        private Instant firstConfirmed;
        private Instant lastConfirmed;
        private LocalDate firstOn;
        private LocalDate lastOn;
        private LocalDate renewedOn;
        private int months;
        private long waited;

        Known(String skill, Known next) {
            this.skill = skill;
            this.next = next;
        }
    }

    private interface EachRow {
        void take(ResultSet row) throws SQLException;
    }

    /** One snapshot on its way into outlooks. */
    private static final class Reading {

        private final Map<UUID, Known> people = new HashMap<>();
        private final Map<UUID, List<Away>> away = new HashMap<>();
        private final Map<String, String> skills = new HashMap<>();
        private final Connection connection;
        private final Instant before;
        private final ZoneId zone;
        private final Runnable onTheWay;

        Reading(Connection connection, Instant before, ZoneId zone, Runnable onTheWay) {
            this.connection = connection;
            this.before = before;
            this.zone = zone;
            this.onTheWay = onTheWay;
        }

        /** Confirmations come before requests: only those that led to the first one count as its way. */
        Reading read(Whose whose) throws SQLException {
            Map<UUID, LocalDate> renewals = renewals(whose);
            rows(CONFIRMED, whose, row -> confirmed(row, renewals));
            rows(PULLED, whose, this::pulled);
            rows(ASKED, whose, this::asked);
            rows(PRACTISED, whose, row -> of(row).practised = true);
            rows(
                    AWAY,
                    whose,
                    row -> away.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                            .add(new Away(
                                    row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class), null, null)));
            return this;
        }

        /** The latest renewal of each confirmation. */
        private Map<UUID, LocalDate> renewals(Whose whose) throws SQLException {
            Map<UUID, LocalDate> renewals = new HashMap<>();
            rows(
                    whose.isEverybody() ? RENEWED : RENEWED_OF_SOME,
                    whose,
                    row -> renewals.merge(
                            row.getObject(1, UUID.class),
                            row.getObject(2, LocalDate.class),
                            (one, other) -> one.isAfter(other) ? one : other));
            return renewals;
        }

        private Known of(ResultSet row) throws SQLException {
            UUID employee = row.getObject(1, UUID.class);
            String read = row.getString(2);
            String skill = skills.computeIfAbsent(read, name -> name);
            Known first = people.get(employee);
            for (Known each = first; each != null; each = each.next) {
                if (each.skill.equals(skill)) {
                    return each;
                }
            }
            Known fresh = new Known(skill, first);
            people.put(employee, fresh);
            return fresh;
        }

        private void confirmed(ResultSet row, Map<UUID, LocalDate> renewals) throws SQLException {
            Known known = of(row);
            known.onceConfirmed = true;
            if (Facts.knownBefore(instant(row, 6), before) != null) {
                return;
            }
            Instant at = instant(row, 3);
            LocalDate on = row.getObject(4, LocalDate.class);
            if (known.lastConfirmed == null || at.isAfter(known.lastConfirmed)) {
                known.lastConfirmed = at;
                known.lastOn = on;
                known.renewedOn = renewals.get(row.getObject(8, UUID.class));
                known.months = row.getInt(5);
            }
            if (known.firstConfirmed == null || at.isBefore(known.firstConfirmed)) {
                known.firstConfirmed = at;
                known.firstOn = on;
                known.firstRecognised = row.getBoolean(7);
            }
        }

        private void pulled(ResultSet row) throws SQLException {
            Known known = of(row);
            boolean pull = Pull.Kind.of(row.getString(3)) == Pull.Kind.PULLED;
            Instant at = instant(row, 4);
            if (known.lastPull == null || at.isAfter(known.lastPull)) {
                known.lastPull = at;
                known.pulled = pull;
            }
            if (pull && (known.firstPull == null || at.isBefore(known.firstPull))) {
                known.firstPull = at;
            }
        }

        private void asked(ResultSet row) throws SQLException {
            Known known = of(row);
            Instant at = instant(row, 3);
            Instant closed = Facts.knownBefore(instant(row, 4), before);
            if (closed == null) {
                known.waitsSince = at;
            } else if (known.firstConfirmed != null && !closed.isAfter(known.firstConfirmed)) {
                known.waited += closed.getEpochSecond() - at.getEpochSecond();
            }
        }

        void give(Consumer<Learned> each) {
            people.forEach((employee, first) -> {
                for (Known known = first; known != null; known = known.next) {
                    each.accept(new Learned(employee, known.skill, outlook(employee, known), way(known)));
                }
            });
        }

        private int outlook(UUID employee, Known known) {
            Holding holding = known.lastConfirmed == null
                    ? null
                    : Holding.of(
                            known.lastOn, known.renewedOn, known.months, away.getOrDefault(employee, List.of()), 0);
            LocalDate askedOn = known.waitsSince == null
                    ? null
                    : known.waitsSince.atZone(zone).toLocalDate();
            return Outlook.of(known.practised || known.pulled || known.onceConfirmed, askedOn, holding);
        }

        private static Learned.Way way(Known known) {
            if (known.firstConfirmed == null
                    || known.firstRecognised
                    || known.firstPull == null
                    || known.firstConfirmed.isBefore(known.firstPull)) {
                return null;
            }
            long seconds = known.firstConfirmed.getEpochSecond() - known.firstPull.getEpochSecond();
            return new Learned.Way(known.firstOn, days(seconds), days(Math.min(known.waited, seconds)));
        }

        private static int days(long seconds) {
            return (int) Math.round(seconds / 86_400.0);
        }

        private static Instant instant(ResultSet row, int column) throws SQLException {
            OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
            return value == null ? null : value.toInstant();
        }

        /** Every question mark of these queries is the same instant; the people come after them. */
        private void rows(String sql, Whose whose, EachRow each) throws SQLException {
            try (PreparedStatement statement = connection.prepareStatement(sql + whose.is("employee_id"))) {
                int marks = (int) sql.chars().filter(c -> c == '?').count();
                for (int i = 1; i <= marks; i++) {
                    statement.setObject(i, before.atOffset(ZoneOffset.UTC));
                }
                whose.set(statement, marks + 1);
                statement.setFetchSize(FETCHED);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        each.take(rows);
                    }
                }
            }
            onTheWay.run();
        }
    }
}
