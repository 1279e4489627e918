package org.shuhari.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Rows about one person straight from the tables, as {@link PersonalData} gives them: what is stored is what is shown. */
@ApplicationScoped
public class PersonalRows {

    @PersistenceContext
    private EntityManager em;

    /**
     * @param sql a native query whose parameter {@code ?1} is the person; long texts are cast to {@code varchar}
     * @param names of its columns, in their order, at least two
     */
    public List<Map<String, Object>> of(UUID person, String sql, String... names) {
        List<?> rows = em.createNativeQuery(sql).setParameter(1, person).getResultList();
        return rows.stream()
                .map(row -> row(row instanceof Object[] columns ? columns : new Object[] {row}, names))
                .toList();
    }

    private static Map<String, Object> row(Object[] columns, String[] names) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < names.length; i++) {
            row.put(names[i], plain(columns[i]));
        }
        return row;
    }

    /** The two databases' drivers give different classes for the same type. */
    private static Object plain(Object value) {
        if (value instanceof OffsetDateTime time) {
            return time.toInstant();
        }
        if (value instanceof Timestamp time) {
            return time.toInstant();
        }
        return value instanceof Date day ? day.toLocalDate() : value;
    }
}
