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
 * between. Five queries for any number of people.
 */
@ApplicationScoped
public class LearnedTables {

    private static final int FETCHED = 2_000;

    private static final String PRACTISED = "select distinct employee_id, skill from evidence"
            + " where recorded_at < ? and (withdrawn_at is null or withdrawn_at >= ?) and ";

    private static final String PULLED = "select employee_id, skill, kind, at from pull where at < ? and ";

    private static final String ASKED =
            "select employee_id, skill, asked_at, closed_at from asking where asked_at < ? and ";

    private static final String CONFIRMED = "select c.employee_id, c.skill, c.confirmed_at, c.confirmed_on,"
            + " c.refresh_months, c.revoked_at, c.recognised, max(n.renewed_on) from confirmation c"
            + " left join renewal n on n.confirmation_id = c.id and n.renewed_at < ?"
            + " and (n.revoked_at is null or n.revoked_at >= ?) where c.confirmed_at < ? and %1$s"
            + " group by c.id, c.employee_id, c.skill, c.confirmed_at, c.confirmed_on, c.refresh_months,"
            + " c.revoked_at, c.recognised";

    private static final String AWAY = "select employee_id, from_on, to_on, recorded_at, withdrawn_at from absence"
            + " where recorded_at < ? and (withdrawn_at is null or withdrawn_at >= ?) and ";

    /**
     * Gives every skill of these people of which anything is known.
     *
     * @param before only what was known before that instant
     * @param zone of the organisation's days
     */
    public void read(Connection connection, Whose whose, Instant before, ZoneId zone, Consumer<Learned> each)
            throws SQLException {
        new Reading(connection, whose, before, zone).all().forEach(each);
    }

    /** What is known of one skill of one person while its rows come in. */
    private static final class Known {

        private boolean practised;
        private boolean onceConfirmed;
        private Instant lastPull;
        private boolean pulled;
        private Instant firstPull;
        private Instant waitsSince;
        private Latest counting;
        private Latest first;
        private final List<Instant[]> asked = new ArrayList<>(2);
    }

    private record Latest(Instant at, LocalDate on, LocalDate renewedOn, int months, boolean recognised) {}

    private record Key(UUID employee, String skill) {}

    private interface EachRow {
        void take(UUID employee, ResultSet row) throws SQLException;
    }

    /** One snapshot on its way into outlooks. */
    private static final class Reading {

        private final Map<Key, Known> known = new HashMap<>();
        private final Map<UUID, List<Away>> away = new HashMap<>();
        private final Map<String, String> skills = new HashMap<>();
        private final Connection connection;
        private final OffsetDateTime before;
        private final ZoneId zone;

        Reading(Connection connection, Whose whose, Instant before, ZoneId zone) throws SQLException {
            this.connection = connection;
            this.before = before.atOffset(ZoneOffset.UTC);
            this.zone = zone;
            String mine = whose.is("employee_id");
            rows(PRACTISED + mine, (employee, row) -> of(employee, row).practised = true);
            rows(PULLED + mine, this::pulled);
            rows(ASKED + mine, this::asked);
            rows(CONFIRMED.formatted(whose.is("c.employee_id")), this::confirmed);
            rows(
                    AWAY + mine,
                    (employee, row) -> away.computeIfAbsent(employee, id -> new ArrayList<>())
                            .add(new Away(
                                    row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class), null, null)));
        }

        private Known of(UUID employee, ResultSet row) throws SQLException {
            String skill = row.getString(2);
            return known.computeIfAbsent(
                    new Key(employee, skills.computeIfAbsent(skill, name -> name)), key -> new Known());
        }

        private void pulled(UUID employee, ResultSet row) throws SQLException {
            Known skill = of(employee, row);
            boolean pull = Pull.Kind.of(row.getString(3)) == Pull.Kind.PULLED;
            Instant at = instant(row, 4);
            if (skill.lastPull == null || at.isAfter(skill.lastPull)) {
                skill.lastPull = at;
                skill.pulled = pull;
            }
            if (pull && (skill.firstPull == null || at.isBefore(skill.firstPull))) {
                skill.firstPull = at;
            }
        }

        private void asked(UUID employee, ResultSet row) throws SQLException {
            Known skill = of(employee, row);
            Instant at = instant(row, 3);
            Instant closed = Facts.knownBefore(instant(row, 4), before.toInstant());
            if (closed == null) {
                skill.waitsSince = at;
            } else {
                skill.asked.add(new Instant[] {at, closed});
            }
        }

        private void confirmed(UUID employee, ResultSet row) throws SQLException {
            Known skill = of(employee, row);
            skill.onceConfirmed = true;
            if (Facts.knownBefore(instant(row, 6), before.toInstant()) != null) {
                return;
            }
            Latest here = new Latest(
                    instant(row, 3),
                    row.getObject(4, LocalDate.class),
                    row.getObject(8, LocalDate.class),
                    row.getInt(5),
                    row.getBoolean(7));
            if (skill.counting == null || here.at().isAfter(skill.counting.at())) {
                skill.counting = here;
            }
            if (skill.first == null || here.at().isBefore(skill.first.at())) {
                skill.first = here;
            }
        }

        List<Learned> all() {
            List<Learned> all = new ArrayList<>(known.size());
            known.forEach((key, skill) ->
                    all.add(new Learned(key.employee(), key.skill(), outlook(key.employee(), skill), way(skill))));
            return all;
        }

        private int outlook(UUID employee, Known skill) {
            Holding holding = skill.counting == null
                    ? null
                    : Holding.of(
                            skill.counting.on(),
                            skill.counting.renewedOn(),
                            skill.counting.months(),
                            away.getOrDefault(employee, List.of()),
                            0);
            LocalDate askedOn = skill.waitsSince == null ? null : dayOf(skill.waitsSince);
            return Outlook.of(skill.practised || skill.pulled || skill.onceConfirmed, askedOn, holding);
        }

        private Learned.Way way(Known skill) {
            Latest first = skill.first;
            if (first == null
                    || first.recognised()
                    || skill.firstPull == null
                    || first.at().isBefore(skill.firstPull)) {
                return null;
            }
            long waited = skill.asked.stream()
                    .filter(span -> !span[1].isAfter(first.at()))
                    .mapToLong(span -> span[1].getEpochSecond() - span[0].getEpochSecond())
                    .sum();
            long seconds = first.at().getEpochSecond() - skill.firstPull.getEpochSecond();
            return new Learned.Way(first.on(), days(seconds), days(Math.min(waited, seconds)));
        }

        private static int days(long seconds) {
            return (int) Math.round(seconds / 86_400.0);
        }

        private LocalDate dayOf(Instant instant) {
            return instant.atZone(zone).toLocalDate();
        }

        private static Instant instant(ResultSet row, int column) throws SQLException {
            OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
            return value == null ? null : value.toInstant();
        }

        /** Every question mark of these queries is the same instant. */
        private void rows(String sql, EachRow each) throws SQLException {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                int marks = (int) sql.chars().filter(c -> c == '?').count();
                for (int i = 1; i <= marks; i++) {
                    statement.setObject(i, before);
                }
                statement.setFetchSize(FETCHED);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        each.take(rows.getObject(1, UUID.class), rows);
                    }
                }
            }
        }
    }
}
