package org.shuhari.signoff;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Reads the confirmations of {@code mastery} past its model, straight from the table: what the ledger is compared with must
 * be what is stored (R15).
 */
@Dependent
class Confirmations {

    private static final String ROWS = "select id, employee_id, skill, request_id, skill_version, confirmed_on,"
            + " refresh_months, recognised, case when revoked_at is null then 0 else 1 end from confirmation";

    @PersistenceContext
    private EntityManager em;

    List<ConfirmationRow> all() {
        return rows(em.createNativeQuery(ROWS));
    }

    Optional<ConfirmationRow> find(UUID confirmation) {
        return rows(em.createNativeQuery(ROWS + " where id = ?1").setParameter(1, confirmation)).stream()
                .findFirst();
    }

    Optional<ConfirmationRow> ofRequest(UUID request) {
        return rows(em.createNativeQuery(ROWS + " where request_id = ?1").setParameter(1, request)).stream()
                .findFirst();
    }

    private static List<ConfirmationRow> rows(Query query) {
        List<?> found = query.getResultList();
        return found.stream().map(row -> row((Object[]) row)).toList();
    }

    private static ConfirmationRow row(Object[] row) {
        return new ConfirmationRow(
                (UUID) row[0],
                (UUID) row[1],
                (String) row[2],
                (UUID) row[3],
                ((Number) row[4]).intValue(),
                day(row[5]),
                ((Number) row[6]).intValue(),
                (Boolean) row[7],
                ((Number) row[8]).intValue() == 1);
    }

    private static LocalDate day(Object stored) {
        return stored instanceof LocalDate date ? date : ((Date) stored).toLocalDate();
    }
}
