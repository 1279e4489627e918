package org.shuhari.people;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.Problem;
import org.shuhari.shared.UseCase;

/** HR finds people. The number of queries does not grow with them. */
@UseCase
public class Directory {

    private static final String FOUND = " from employee e left join assignment a on a.employee_id = e.id"
            + " and a.from_on <= cast(?1 as date) and (a.to_on is null or a.to_on >= cast(?1 as date)) where 1 = 1";

    private static final String COLUMNS = "select cast(e.id as varchar(36)), e.staff_number, e.name, e.roles,"
            + " cast(e.left_on as varchar(10)), cast(a.unit_id as varchar(36)), a.job_role, a.site";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Organisation organisation;

    @Inject
    private OrganisationClock clock;

    /**
     * What is looked for; null where it does not matter.
     *
     * @param text a part of the name or of the staff number
     * @param unit with all below it
     * @param jobRole today's
     * @param leftToo whether those who left are wanted too
     */
    public record Search(String text, UUID unit, String jobRole, Role role, boolean leftToo) {}

    /** Some of those found, in order of name. */
    public record Found(long total, List<Line> people) {}

    /**
     * Somebody who was found.
     *
     * @param leftOn the first day the person no longer works here; null for everybody else
     * @param unit today's; null for none
     * @param jobRole today's; null for none
     */
    public record Line(
            UUID id,
            String staffNumber,
            String name,
            Set<Role> roles,
            LocalDate leftOn,
            UUID unit,
            String jobRole,
            String site) {}

    /**
     * Finds people.
     *
     * @param first how many to leave out
     * @param limit the most to give
     * @throws Problem 403 for anybody but HR
     */
    public Found find(Search search, int first, int limit) {
        signedIn.needs(Role.HR);
        List<String> values = new ArrayList<>();
        values.add(clock.today().toString());
        String where = where(search, values);
        long total = ((Number) query("select count(*)" + where, values).getSingleResult()).longValue();
        List<?> rows = query(COLUMNS + where + " order by e.name_key, e.id limit " + limit + " offset " + first, values)
                .getResultList();
        return new Found(total, rows.stream().map(row -> line((Object[]) row)).toList());
    }

    private String where(Search search, List<String> values) {
        StringBuilder where = new StringBuilder(FOUND);
        if (!search.leftToo()) {
            where.append(" and (e.left_on is null or e.left_on > cast(?1 as date))");
        }
        if (search.text() != null) {
            values.add("%" + search.text().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%");
            String pattern = " like ?" + values.size() + " escape '\\'";
            where.append(" and (e.name_key")
                    .append(pattern)
                    .append(" or lower(e.staff_number)")
                    .append(pattern)
                    .append(")");
        }
        if (search.jobRole() != null) {
            values.add(search.jobRole());
            where.append(" and a.job_role = ?").append(values.size());
        }
        if (search.role() != null) {
            where.append(" and e.roles like '%").append(search.role()).append("%'");
        }
        if (search.unit() != null) {
            where.append(" and a.unit_id in ").append(withDescendants(search.unit()));
        }
        return where.toString();
    }

    /** Ids are hexadecimal digits, so they may stand in the text. */
    private String withDescendants(UUID unit) {
        return organisation.tree().withDescendants(unit).stream()
                .map(id -> "'" + id + "'")
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private Query query(String sql, List<String> values) {
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }

    private static Line line(Object[] row) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Stream.of(((String) row[3]).split(";")).map(Role::valueOf).forEach(roles::add);
        return new Line(
                UUID.fromString((String) row[0]),
                (String) row[1],
                (String) row[2],
                roles,
                row[4] == null ? null : LocalDate.parse((String) row[4]),
                row[5] == null ? null : UUID.fromString((String) row[5]),
                (String) row[6],
                (String) row[7]);
    }
}
