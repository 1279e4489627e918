package org.shuhari.signoff.quality;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** First requests and what coaches answered, counted by the database. */
@Dependent
class FirstLooks {

    /**
     * A first request is one before which no coach had answered that learner on that skill; recognitions of claims are left out on
     * both sides, and so are sign-offs that were taken back.
     */
    private static final String COUNTED = "select cast(s.coach_id as varchar(36)), s.skill,"
            + " sum(case when s.decision = 'MASTERED' then 1 else 0 end), count(*)"
            + " from sign_off s join sign_off_request r on r.id = s.request_id"
            + " where s.decided_at >= ?1 and r.claim_id is null"
            + " and not exists (select 1 from revocation v where v.sign_off_id = s.id)"
            + " and not exists (select 1 from sign_off_request b join sign_off d on d.request_id = b.id"
            + " where b.employee_id = r.employee_id and b.skill = r.skill and b.claim_id is null"
            + " and b.requested_at < r.requested_at"
            + " and not exists (select 1 from revocation w where w.sign_off_id = d.id))";

    private static final String GROUPED = " group by s.coach_id, s.skill";

    @PersistenceContext
    private EntityManager em;

    /** One coach's answers to first requests of one skill. */
    record Row(UUID coach, String skill, FirstTime firstTime) {}

    List<Row> of(UUID coach, Instant since) {
        return rows(em.createNativeQuery(COUNTED + " and s.coach_id = ?2" + GROUPED)
                .setParameter(1, Timestamp.from(since))
                .setParameter(2, coach));
    }

    /** Of all coaches. @param skills slugs of the catalog */
    List<Row> on(Collection<String> skills, Instant since) {
        if (skills.isEmpty()) {
            return List.of();
        }
        String named = skills.stream().map(skill -> "'" + skill + "'").collect(Collectors.joining(", "));
        return rows(em.createNativeQuery(COUNTED + " and s.skill in (" + named + ")" + GROUPED)
                .setParameter(1, Timestamp.from(since)));
    }

    private static List<Row> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    private static Row row(Object[] columns) {
        return new Row(
                UUID.fromString((String) columns[0]),
                (String) columns[1],
                new FirstTime(((Number) columns[2]).intValue(), ((Number) columns[3]).intValue()));
    }
}
