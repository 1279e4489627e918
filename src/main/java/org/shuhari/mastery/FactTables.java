package org.shuhari.mastery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The facts in their tables: read in three queries for any number of people, written row by row. */
@ApplicationScoped
class FactTables {

    private static final String NO_TIME = "cast(null as timestamp(6) with time zone)";

    private static final String ASKING = "select 'asking', r.employee_id, r.request_id, r.skill, r.outcome, r.asked_at,"
            + " r.signed_at, r.closed_at, r.promised_until, r.claimed, r.second_look, r.coaches"
            + " from asking r where r.employee_id %1$s";

    private static final String LEARNING = "select 'pull' as what, p.employee_id, p.id, p.skill, p.kind, p.at,"
            + " " + NO_TIME + " as later, " + NO_TIME
            + " as ended, cast(null as date) as on_day, false as first_flag, false as second_flag, 0 as number"
            + " from pull p where p.employee_id %1$s"
            + " union all select 'evidence', e.employee_id, e.practice_id, e.skill, cast(null as varchar(20)),"
            + " e.recorded_at, e.observed_at, e.withdrawn_at, e.done_on, false, false, 0"
            + " from evidence e where e.employee_id %1$s"
            + " union all " + ASKING;

    private static final String CONFIRMING = "select c.employee_id, c.id, c.skill, c.request_id, c.sign_off_id,"
            + " c.skill_version, c.confirmed_at, c.confirmed_on, c.refresh_months, c.basis, c.recognised,"
            + " c.revoked_at, n.id as renewal_id, n.caused_by, n.renewed_at, n.renewed_on, n.revoked_at as fallen_at"
            + " from confirmation c left join renewal n on n.confirmation_id = c.id where c.employee_id %1$s";

    private static final String AWAY =
            "select a.employee_id, a.from_on, a.to_on, a.recorded_at, a.withdrawn_at from absence a where a.employee_id %1$s";

    @PersistenceContext
    private EntityManager em;

    Facts of(UUID employee) {
        return of(List.of(employee)).get(employee);
    }

    /** By person, for each of them. */
    Map<UUID, Facts> of(Collection<UUID> employees) {
        return read(employees, LEARNING, CONFIRMING);
    }

    /** What tells whether these skills are current, and nothing else: for coaches, of whom there may be many. */
    Map<UUID, Facts> standingOf(Collection<UUID> employees, Collection<String> skills) {
        String named = quotedSkills(skills);
        return read(
                employees,
                ASKING + " and r.closed_at is null and r.skill in " + named,
                CONFIRMING + " and c.revoked_at is null and c.skill in " + named);
    }

    /** What is known about these skills alone, of everybody who works here on a day and has facts about one of them. */
    Map<UUID, Facts> about(Collection<String> skills, LocalDate day) {
        String named = quotedSkills(skills);
        String whose = "in (select w.id from employee w where w.left_on is null or w.left_on > date '" + day
                + "') and skill in " + named;
        return taken(
                new LinkedHashMap<>(),
                all(LEARNING.formatted(whose)),
                all(CONFIRMING.formatted(whose)),
                all(AWAY.formatted("in (select h.employee_id from confirmation h where h.skill in " + named + ")")));
    }

    private Map<UUID, Facts> read(Collection<UUID> employees, String learning, String confirming) {
        Map<UUID, FactReading> readings = new LinkedHashMap<>();
        employees.forEach(employee -> readings.put(employee, new FactReading(employee)));
        return readings.isEmpty()
                ? Map.of()
                : taken(readings, rows(learning, employees), rows(confirming, employees), rows(AWAY, employees));
    }

    private static Map<UUID, Facts> taken(
            Map<UUID, FactReading> readings, List<Object[]> learning, List<Object[]> confirming, List<Object[]> away) {
        learning.forEach(columns -> {
            Row row = new Row(columns);
            String what = row.text();
            readings.computeIfAbsent(row.id(), FactReading::new).learning(what, row);
        });
        confirming.forEach(columns -> {
            Row row = new Row(columns);
            readings.computeIfAbsent(row.id(), FactReading::new).confirming(row);
        });
        away.forEach(columns -> {
            Row row = new Row(columns);
            Optional.ofNullable(readings.get(row.id())).ifPresent(reading -> reading.away(row));
        });
        Map<UUID, Facts> facts = new LinkedHashMap<>();
        readings.forEach((employee, reading) -> facts.put(employee, reading.facts()));
        return facts;
    }

    Optional<UUID> learnerOfPractice(UUID practice) {
        return learner("select employee_id from evidence where practice_id = cast(?1 as uuid)", practice);
    }

    Optional<UUID> learnerOfRequest(UUID request) {
        return learner("select employee_id from asking where request_id = cast(?1 as uuid)", request);
    }

    private Optional<UUID> learner(String sql, UUID id) {
        List<?> found = em.createNativeQuery(sql).setParameter(1, id.toString()).getResultList();
        return found.stream().map(value -> new Row(new Object[] {value}).id()).findFirst();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, Collection<UUID> employees) {
        if (employees.size() == 1) {
            return em.createNativeQuery(sql.formatted("= cast(?1 as uuid)"))
                    .setParameter(1, employees.iterator().next().toString())
                    .getResultList();
        }
        return all(sql.formatted("in " + quoted(employees)));
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> all(String sql) {
        return em.createNativeQuery(sql).getResultList();
    }

    /** Ids are hexadecimal digits, so they may stand in the text; as parameters they would meet PostgreSQL's limit. */
    static String quoted(Collection<UUID> ids) {
        return ids.stream().map(id -> "'" + id + "'").collect(Collectors.joining(", ", "(", ")"));
    }

    /** Skills of an accepted catalog, and {@code *}: letters, digits and hyphens, which the catalog's schema sees to. */
    static String quotedSkills(Collection<String> skills) {
        return skills.stream()
                .map(skill -> "'" + skill.replace("'", "") + "'")
                .collect(Collectors.joining(", ", "(", ")"));
    }

    /** Writes the rows that an event left; a known row is filled in, an unknown one is added. */
    void write(Facts before, Collection<FactRow> rows) {
        // The entities first: an employee may be new in this very transaction.
        em.flush();
        rows.forEach(row -> write(before.employee(), row, before.knows(row)));
    }

    private void write(UUID employee, FactRow row, boolean known) {
        if (row instanceof Pull pull) {
            run(
                    "insert into pull (id, employee_id, skill, kind, at) values"
                            + " (cast(?1 as uuid), cast(?2 as uuid), ?3, ?4, cast(?5 as timestamp(6) with time zone))",
                    pull.id(),
                    employee,
                    pull.skill(),
                    pull.kind().slug(),
                    pull.at());
        } else if (row instanceof Evidence evidence) {
            write(employee, evidence, known);
        } else if (row instanceof Asking asking) {
            write(employee, asking, known);
        } else if (row instanceof Confirmation confirmation) {
            write(employee, confirmation, known);
        } else if (row instanceof Renewal renewal) {
            write(renewal, known);
        }
    }

    private void write(UUID employee, Evidence row, boolean known) {
        if (known) {
            run(
                    "update evidence set observed_at = cast(?1 as timestamp(6) with time zone),"
                            + " withdrawn_at = cast(?2 as timestamp(6) with time zone)"
                            + " where practice_id = cast(?3 as uuid)",
                    row.observedAt(),
                    row.withdrawnAt(),
                    row.id());
        } else {
            run(
                    "insert into evidence (practice_id, employee_id, skill, done_on, recorded_at) values (cast(?1 as"
                            + " uuid), cast(?2 as uuid), ?3, cast(?4 as date), cast(?5 as timestamp(6) with time zone))",
                    row.id(),
                    employee,
                    row.skill(),
                    row.doneOn(),
                    row.recordedAt());
        }
    }

    private void write(UUID employee, Asking row, boolean known) {
        String waitingKey = row.waits() ? employee + " " + row.skill() : null;
        if (known) {
            run(
                    "update asking set signed_at = cast(?1 as timestamp(6) with time zone),"
                            + " closed_at = cast(?2 as timestamp(6) with time zone), outcome = cast(?3 as varchar(20)),"
                            + " waiting_key = cast(?4 as varchar(100)) where request_id = cast(?5 as uuid)",
                    row.signedAt(),
                    row.closedAt(),
                    row.outcome(),
                    waitingKey,
                    row.id());
        } else {
            run(
                    "insert into asking (request_id, employee_id, skill, asked_at, promised_until, claimed,"
                            + " second_look, coaches, waiting_key) values (cast(?1 as uuid), cast(?2 as uuid), ?3, cast(?4 as"
                            + " timestamp(6) with time zone), cast(?5 as date), cast(?6 as boolean), cast(?7 as"
                            + " boolean), cast(?8 as integer), ?9)",
                    row.id(),
                    employee,
                    row.skill(),
                    row.askedAt(),
                    row.promisedUntil(),
                    row.claimed(),
                    row.secondLook(),
                    row.coaches(),
                    waitingKey);
        }
    }

    private void write(UUID employee, Confirmation row, boolean known) {
        if (known) {
            run(
                    "update confirmation set revoked_at = cast(?1 as timestamp(6) with time zone)"
                            + " where id = cast(?2 as uuid)",
                    row.revokedAt(),
                    row.id());
        } else {
            run(
                    "insert into confirmation (id, employee_id, skill, request_id, sign_off_id, skill_version,"
                            + " confirmed_at, confirmed_on, refresh_months, basis, recognised) values (cast(?1 as"
                            + " uuid), cast(?2 as uuid), ?3, cast(?4 as uuid), cast(?5 as uuid), cast(?6 as integer),"
                            + " cast(?7 as timestamp(6) with time zone), cast(?8 as date), cast(?9 as integer), ?10,"
                            + " cast(?11 as boolean))",
                    row.id(),
                    employee,
                    row.skill(),
                    row.request(),
                    row.signOff(),
                    row.skillVersion(),
                    row.confirmedAt(),
                    row.confirmedOn(),
                    row.refreshMonths(),
                    row.basis(),
                    row.recognised());
        }
    }

    private void write(Renewal row, boolean known) {
        if (known) {
            run(
                    "update renewal set revoked_at = cast(?1 as timestamp(6) with time zone)"
                            + " where id = cast(?2 as uuid)",
                    row.revokedAt(),
                    row.id());
        } else {
            run(
                    "insert into renewal (id, confirmation_id, caused_by, renewed_at, renewed_on) values (cast(?1 as"
                            + " uuid), cast(?2 as uuid), cast(?3 as uuid), cast(?4 as timestamp(6) with time zone),"
                            + " cast(?5 as date))",
                    row.id(),
                    row.confirmation(),
                    row.causedBy(),
                    row.renewedAt(),
                    row.renewedOn());
        }
    }

    /** Parameters go as text and are cast in the statement: so both databases know their types, nulls included. */
    private void run(String sql, Object... parameters) {
        Query query = em.createNativeQuery(sql);
        int[] position = {0};
        Stream.of(parameters)
                .forEach(value -> query.setParameter(++position[0], value == null ? null : value.toString()));
        query.executeUpdate();
    }
}
