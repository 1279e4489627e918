package org.shuhari.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Where many people work, and what coaches look after, on a day: rows over the caller's own connection, so that a read model of
 * everybody has one snapshot of people, coaches and what they have mastered.
 */
@ApplicationScoped
public class Placements {

    private static final int FETCHED = 2_000;

    private static final String WORKING = " from employee e left join assignment a on a.employee_id = e.id"
            + " and a.from_on <= ? and (a.to_on is null or a.to_on >= ?)"
            + " where (e.left_on is null or e.left_on > ?) and ";

    /** What holds on one day of those and not on the other begins or ends in between. */
    private static final String MOVED = "select employee_id from assignment where from_on > ? and from_on <= ?"
            + " union select employee_id from assignment where to_on >= ? and to_on < ?"
            + " union select id from employee where left_on > ? and left_on <= ?"
            + " union select coach_id from coaching_unit where from_on > ? and from_on <= ?"
            + " union select coach_id from coaching_unit where to_on >= ? and to_on < ?"
            + " union select coach_id from appointment where from_on > ? and from_on <= ?"
            + " union select coach_id from appointment where until_on >= ? and until_on < ?"
            + " union select employee_id from absence where from_on > ? and from_on <= ?"
            + " union select employee_id from absence where to_on >= ? and to_on < ?";

    /** One unit of the organisation. */
    public record Node(UUID id, String name, UUID parent) {}

    /** Told what a coach does, row by row. */
    public interface Coaching {

        /** Looks after a unit and all below it. */
        void looksAfter(UUID coach, UUID unit);

        /** @param skill a skill, or {@link Appointment#EVERY_SKILL} */
        void appointed(UUID coach, String skill);

        void away(UUID coach);
    }

    private interface EachRow {
        void take(ResultSet row) throws SQLException;
    }

    /** Those who work here on a day; who has left, or is not here so far, is left out. */
    public void read(Connection connection, Whose whose, LocalDate day, Consumer<Placement> each) throws SQLException {
        rows(
                connection,
                "select e.id, e.roles, a.unit_id, a.job_role, a.site" + WORKING + whose.is("e.id"),
                row -> each.accept(new Placement(
                        row.getObject(1, UUID.class),
                        row.getString(2).contains(Role.COACH.name()),
                        row.getObject(3, UUID.class),
                        row.getString(4),
                        row.getString(5))),
                day,
                day,
                day,
                whose);
    }

    /** What people with coaching units, appointments or days away have of them on a day. */
    public void readCoaching(Connection connection, Whose whose, LocalDate day, Coaching coaching) throws SQLException {
        rows(
                connection,
                "select coach_id, unit_id from coaching_unit where from_on <= ? and (to_on is null or to_on >= ?) and "
                        + whose.is("coach_id"),
                row -> coaching.looksAfter(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
                day,
                day,
                whose);
        rows(
                connection,
                "select coach_id, skill from appointment where from_on <= ? and until_on >= ? and "
                        + whose.is("coach_id"),
                row -> coaching.appointed(row.getObject(1, UUID.class), row.getString(2)),
                day,
                day,
                whose);
        rows(
                connection,
                "select employee_id from absence where from_on <= ? and to_on >= ? and withdrawn_at is null and "
                        + whose.is("employee_id"),
                row -> coaching.away(row.getObject(1, UUID.class)),
                day,
                day,
                whose);
    }

    /**
     * The tree of a day: without the units that had been merged or removed by then. Each lies where it lies today, or lay when it was
     * merged or removed.
     */
    public List<Node> units(Connection connection, LocalDate day) throws SQLException {
        List<Node> nodes = new ArrayList<>();
        rows(
                connection,
                "select id, name, parent_id from unit where closed_on is null or closed_on > ? order by name, id",
                row -> nodes.add(
                        new Node(row.getObject(1, UUID.class), row.getString(2), row.getObject(3, UUID.class))),
                day);
        return nodes;
    }

    /** Whose place, leave or coaching is another on the later day than on the earlier one, without anything having been done. */
    public List<UUID> changingBetween(Connection connection, LocalDate earlier, LocalDate later) throws SQLException {
        List<UUID> people = new ArrayList<>();
        Object[] days = new Object[(int) MOVED.chars().filter(c -> c == '?').count()];
        for (int i = 0; i < days.length; i++) {
            days[i] = i % 2 == 0 ? earlier : later;
        }
        rows(connection, MOVED, row -> people.add(row.getObject(1, UUID.class)), days);
        return people;
    }

    /** Whom an import changed. */
    public List<UUID> changedBy(Connection connection, UUID importId) throws SQLException {
        return people(connection, "select employee_id from import_row where import_id = ?", importId);
    }

    /** Who works in one of these units, or did. */
    public List<UUID> everIn(Connection connection, Collection<UUID> units) throws SQLException {
        Whose in = Whose.these(units);
        return people(
                connection,
                "select employee_id from assignment where " + in.is("unit_id")
                        + " union select coach_id from coaching_unit where " + in.is("unit_id"),
                in,
                in);
    }

    private static List<UUID> people(Connection connection, String sql, Object... values) throws SQLException {
        List<UUID> people = new ArrayList<>();
        rows(connection, sql, row -> people.add(row.getObject(1, UUID.class)), values);
        return people;
    }

    private static void rows(Connection connection, String sql, EachRow each, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int place = 1;
            for (Object value : values) {
                if (value instanceof Whose whose) {
                    place = whose.set(statement, place);
                } else {
                    statement.setObject(place++, value);
                }
            }
            statement.setFetchSize(FETCHED);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    each.take(rows);
                }
            }
        }
    }
}
