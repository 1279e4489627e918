package org.shuhari.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.DoubleConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.Catalogs;
import org.shuhari.catalog.JobRole;
import org.shuhari.catalog.Skill;
import org.shuhari.shared.Ids;
import org.shuhari.shared.OrganisationClock;

/**
 * Reads what an import compares with, and writes what it changes: whole tables at once, in a number of statements that does not
 * grow with the file. Plain JDBC on the transaction's own connection: a hundred thousand people are no entities.
 */
@ApplicationScoped
class ImportTables {

    private static final int BATCH = 1_000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private UserNames userNames;

    @Inject
    private Catalogs catalogs;

    @Inject
    private OrganisationClock clock;

    @Inject
    private Ids ids;

    /** One row of a query. */
    private interface EachRow {
        void take(ResultSet row) throws SQLException;
    }

    /** Everything that stands now. */
    ImportWorld world(UUID importer) {
        LocalDate today = clock.today();
        Map<UUID, String> usernames = userNames.all();
        Map<UUID, KnownPerson> people = people(usernames);
        work(people);
        coaching(people, today);
        Catalog catalog = catalogs.current();
        return new ImportWorld(
                importer,
                today,
                people.values().stream().collect(Collectors.toMap(KnownPerson::staffNumber, person -> person)),
                usernames.entrySet().stream()
                        .collect(Collectors.toMap(e -> UserNames.key(e.getValue()), Map.Entry::getKey)),
                units(),
                catalog.skills().stream().map(Skill::id).collect(Collectors.toSet()),
                catalog.jobRoles().stream().map(JobRole::id).collect(Collectors.toSet()));
    }

    private Map<UUID, KnownPerson> people(Map<UUID, String> usernames) {
        Map<UUID, KnownPerson> people = new HashMap<>();
        Map<String, Set<Role>> roles = new HashMap<>();
        each("select id, staff_number, name, email, roles, left_on from employee", row -> {
            UUID id = id(row, 1);
            people.put(
                    id,
                    KnownPerson.of(
                            id,
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            roles.computeIfAbsent(row.getString(5), ImportTables::roles),
                            day(row, 6),
                            usernames.get(id)));
        });
        return people;
    }

    /** Who was added after the people were read is none of them. */
    private void work(Map<UUID, KnownPerson> people) {
        each(
                "select id, employee_id, unit_id, job_role, site, from_on, to_on from assignment order by from_on",
                row -> {
                    UUID person = id(row, 2);
                    if (people.containsKey(person)) {
                        people.get(person)
                                .work()
                                .add(new Assignment(
                                        id(row, 1),
                                        person,
                                        id(row, 3),
                                        row.getString(4),
                                        row.getString(5),
                                        day(row, 6),
                                        day(row, 7)));
                    }
                });
    }

    private void coaching(Map<UUID, KnownPerson> people, LocalDate today) {
        each("select id, coach_id, skill, from_on, until_on from appointment order by from_on", row -> {
            UUID coach = id(row, 2);
            if (people.containsKey(coach) && !day(row, 5).isBefore(today)) {
                people.get(coach)
                        .appointments()
                        .add(new Appointment(id(row, 1), coach, row.getString(3), day(row, 4), day(row, 5)));
            }
        });
        each("select id, coach_id, unit_id, from_on, to_on from coaching_unit order by from_on", row -> {
            UUID coach = id(row, 2);
            LocalDate until = day(row, 5);
            if (people.containsKey(coach) && (until == null || !until.isBefore(today))) {
                people.get(coach).coached().add(new CoachingUnit(id(row, 1), coach, id(row, 3), day(row, 4), until));
            }
        });
    }

    private static Set<Role> roles(String stored) {
        return Arrays.stream(stored.split(";")).map(Role::valueOf).collect(Collectors.toSet());
    }

    private static String stored(Set<Role> roles) {
        return Stream.of(Role.values()).filter(roles::contains).map(Role::name).collect(Collectors.joining(";"));
    }

    private UnitPlaces units() {
        List<Unit> units = new ArrayList<>();
        each(
                "select id, name, parent_id from unit where closed_on is null order by id",
                row -> units.add(new Unit(id(row, 1), row.getString(2), id(row, 3))));
        return new UnitPlaces(units, ids::next);
    }

    private static UUID id(ResultSet row, int column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static LocalDate day(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private void each(String sql, EachRow take) {
        try (PreparedStatement statement = connection().prepareStatement(sql)) {
            statement.setFetchSize(BATCH);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    take.take(rows);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection connection() {
        return em.unwrap(Connection.class);
    }

    /** @param gone told the share that is written, now and then */
    void write(ImportPlan plan, UUID importId, DoubleConsumer gone) {
        em.flush();
        Writing writing = new Writing(plan, gone);
        writing.people();
        writing.work();
        writing.coaching();
        writing.rows(importId);
        userNames(plan, writing);
    }

    /** A name that moves from one person to another is free only once that person has given it back. */
    private void userNames(ImportPlan plan, Writing writing) {
        give(plan.moved().stream().collect(Collectors.toMap(person -> person, UUID::toString)), writing);
        give(plan.usernames(), writing);
    }

    private void give(Map<UUID, String> names, Writing writing) {
        Map<UUID, String> chunk = new HashMap<>();
        for (Map.Entry<UUID, String> each : names.entrySet()) {
            chunk.put(each.getKey(), each.getValue());
            if (chunk.size() == BATCH) {
                giveNow(chunk, writing);
            }
        }
        giveNow(chunk, writing);
    }

    private void giveNow(Map<UUID, String> chunk, Writing writing) {
        userNames.give(Map.copyOf(chunk));
        em.flush();
        em.clear();
        writing.wrote(chunk.size());
        chunk.clear();
    }

    /** The plan on its way into the tables. */
    private final class Writing {

        private final ImportPlan plan;
        private final DoubleConsumer gone;
        private final double total;
        private int written;

        Writing(ImportPlan plan, DoubleConsumer gone) {
            this.plan = plan;
            this.gone = gone;
            this.total = Math.max(1, plan.writes());
        }

        void wrote(int rows) {
            written += rows;
            gone.accept(written / total);
        }

        void people() {
            batch("insert into unit (id, name, parent_id, version) values (?, ?, ?, 1)", plan.newUnits(), unit ->
                    new Object[] {unit.id(), unit.name(), unit.parentId()});
            batch(
                    "insert into employee (id, staff_number, name, name_key, email, roles, left_on, version)"
                            + " values (?, ?, ?, ?, ?, ?, ?, 1)",
                    plan.added(),
                    p -> new Object[] {
                        p.id(), p.staffNumber(), p.name(), key(p.name()), p.email(), stored(p.roles()), p.leftOn()
                    });
            batch(
                    "update employee set name = ?, name_key = ?, email = ?, roles = ?, left_on = ?,"
                            + " version = version + 1 where id = ?",
                    plan.changed(),
                    p -> new Object[] {p.name(), key(p.name()), p.email(), stored(p.roles()), p.leftOn(), p.id()});
        }

        private static String key(String name) {
            return name.toLowerCase(Locale.ROOT);
        }

        void work() {
            batch("delete from assignment where id = ?", plan.droppedWork(), id -> new Object[] {id});
            batch(
                    "update assignment set unit_id = ?, job_role = ?, site = ?, to_on = ? where id = ?",
                    plan.changedWork(),
                    a -> new Object[] {a.unitId(), a.jobRole(), a.site(), a.toOn(), a.id()});
            batch(
                    "insert into assignment (id, employee_id, unit_id, job_role, site, from_on, to_on)"
                            + " values (?, ?, ?, ?, ?, ?, ?)",
                    plan.newWork(),
                    a -> new Object[] {a.id(), a.employeeId(), a.unitId(), a.jobRole(), a.site(), a.fromOn(), a.toOn()
                    });
        }

        void coaching() {
            batch("delete from appointment where id = ?", plan.droppedAppointments(), id -> new Object[] {id});
            batch(
                    "update appointment set until_on = ? where id = ?",
                    plan.appointmentEnds().entrySet(),
                    end -> new Object[] {end.getValue(), end.getKey()});
            batch(
                    "insert into appointment (id, coach_id, skill, from_on, until_on) values (?, ?, ?, ?, ?)",
                    plan.newAppointments(),
                    a -> new Object[] {a.id(), a.coachId(), a.skill(), a.fromOn(), a.untilOn()});
            batch("delete from coaching_unit where id = ?", plan.droppedCoached(), id -> new Object[] {id});
            batch(
                    "update coaching_unit set to_on = ? where id = ?",
                    plan.coachedEnds().entrySet(),
                    end -> new Object[] {end.getValue(), end.getKey()});
            batch(
                    "insert into coaching_unit (id, coach_id, unit_id, from_on, to_on) values (?, ?, ?, ?, ?)",
                    plan.newCoached(),
                    c -> new Object[] {c.id(), c.coachId(), c.unitId(), c.fromOn(), c.toOn()});
        }

        void rows(UUID importId) {
            batch("insert into import_row (import_id, employee_id) values (?, ?)", plan.people(), person ->
                    new Object[] {importId, person});
        }

        private <T> void batch(String sql, Collection<T> things, java.util.function.Function<T, Object[]> values) {
            if (things.isEmpty()) {
                return;
            }
            try (PreparedStatement statement = connection().prepareStatement(sql)) {
                int inBatch = 0;
                for (T thing : things) {
                    Object[] row = values.apply(thing);
                    for (int i = 0; i < row.length; i++) {
                        statement.setObject(i + 1, row[i]);
                    }
                    statement.addBatch();
                    if (++inBatch == BATCH) {
                        statement.executeBatch();
                        wrote(inBatch);
                        inBatch = 0;
                    }
                }
                statement.executeBatch();
                wrote(inBatch);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
