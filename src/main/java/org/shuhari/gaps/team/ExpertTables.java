package org.shuhari.gaps.team;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shuhari.shared.OrganisationClock;

/** Names and units of many people, in order of name. */
@Dependent
class ExpertTables {

    private static final String NAMED = "select cast(e.id as varchar(36)), e.name, u.name as unit_name from employee e"
            + " left join assignment a on a.employee_id = e.id and a.from_on <= cast(?1 as date)"
            + " and (a.to_on is null or a.to_on >= cast(?1 as date)) left join unit u on u.id = a.unit_id"
            + " where (e.left_on is null or e.left_on > cast(?1 as date))"
            + " and (e.name_key like ?2 escape '\\' or lower(u.name) like ?2 escape '\\') and ";

    private static final String CONFIRMED =
            "exists (select 1 from confirmation c where c.employee_id = e.id and c.skill = ?3 and c.revoked_at is null)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OrganisationClock clock;

    /** These people, as far as they work here. @param search part of the name or of the unit's */
    List<Expert> named(Collection<UUID> people, String search) {
        return people.isEmpty() ? List.of() : read(NAMED + "e.id in " + quoted(people), search, null);
    }

    /** People with a confirmation of a skill that stands, which may have lapsed. @param units where; null: anywhere */
    List<Expert> confirmed(String skill, Collection<UUID> units, String search) {
        if (units == null) {
            return read(NAMED + CONFIRMED, search, skill);
        }
        return units.isEmpty()
                ? List.of()
                : read(NAMED + CONFIRMED + " and a.unit_id in " + quoted(units), search, skill);
    }

    private List<Expert> read(String sql, String search, String skill) {
        LocalDate today = clock.today();
        String pattern = "%" + search.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
        var query = em.createNativeQuery(sql + " order by e.name_key, e.id")
                .setParameter(1, today.toString())
                .setParameter(2, pattern);
        if (skill != null) {
            query.setParameter(3, skill);
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> expert((Object[]) row)).toList();
    }

    private static Expert expert(Object[] row) {
        return new Expert(UUID.fromString(row[0].toString()), (String) row[1], (String) row[2]);
    }

    /** Ids are hexadecimal digits, so they may stand in the text; as parameters they would meet PostgreSQL's limit. */
    private static String quoted(Collection<UUID> ids) {
        return ids.stream().map(id -> "'" + id + "'").collect(Collectors.joining(", ", "(", ")"));
    }
}
