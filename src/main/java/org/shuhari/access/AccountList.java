package org.shuhari.access;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.shuhari.people.Role;
import org.shuhari.people.SignedIn;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.Problem;
import org.shuhari.shared.UseCase;

/** The accounts as an administrator sees them: who can sign in, and with which roles; nobody's password, nobody's path. */
@UseCase
public class AccountList {

    /** The most that one search gives. */
    public static final int LIMIT = 50;

    private static final String SELECT = "select cast(e.id as varchar(36)), e.name, a.username, e.roles,"
            + " case when a.password_hash is null then 0 else 1 end,"
            + " case when e.left_on is null or e.left_on > ?1 then 0 else 1 end"
            + " from employee e left join account a on a.employee_id = e.id";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Invitations invitations;

    @Inject
    private OrganisationClock clock;

    @Inject
    private SignedIn signedIn;

    /** How an account stands. */
    public enum State {
        /** No password, and no link to choose one. */
        NONE,
        /** No password; a link is valid. */
        INVITED,
        ACTIVE,
        LEFT
    }

    /**
     * One account.
     *
     * @param username null for somebody who has no account so far
     * @param until when a link to choose a (new) password is valid; may be null
     */
    public record Line(UUID id, String name, String username, List<Role> roles, State state, Instant until) {

        public boolean has(String role) {
            return roles.contains(Role.valueOf(role));
        }
    }

    /**
     * Finds accounts whose person's name or user name holds a text, in order of name, at most {@link #LIMIT}.
     *
     * @param role null for any
     * @param state null for any
     * @throws Problem 403 for anybody but an administrator
     */
    public List<Line> find(String text, Role role, State state) {
        signedIn.needs(Role.ADMIN);
        String pattern = "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
        StringBuilder where =
                new StringBuilder(" where (e.name_key like ?2 escape '\\' or a.username_key like ?2 escape '\\')");
        if (role != null) {
            where.append(" and e.roles like ?3");
        }
        if (state != null) {
            where.append(condition(state));
        }
        Query query = em.createNativeQuery(SELECT + where + " order by e.name_key, e.id")
                .setParameter(1, clock.today())
                .setParameter(2, pattern)
                .setMaxResults(LIMIT);
        if (role != null) {
            query.setParameter(3, "%" + role.name() + "%");
        }
        return lines(query.getResultList());
    }

    /**
     * One person's account.
     *
     * @throws Problem 403 for anybody but an administrator, 404 for somebody unknown
     */
    public Line of(UUID person) {
        signedIn.needs(Role.ADMIN);
        return lines(em.createNativeQuery(SELECT + " where e.id = ?2")
                        .setParameter(1, clock.today())
                        .setParameter(2, person)
                        .getResultList())
                .stream()
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    private String condition(State state) {
        String here = " and (e.left_on is null or e.left_on > ?1)";
        String link = "exists (select 1 from invitation i where i.employee_id = e.id and i.ended_at is null"
                + " and i.until_at > current_timestamp)";
        return switch (state) {
            case LEFT -> " and e.left_on <= ?1";
            case ACTIVE -> here + " and a.password_hash is not null";
            case INVITED -> here + " and a.password_hash is null and " + link;
            case NONE -> here + " and a.password_hash is null and not " + link;
        };
    }

    private List<Line> lines(List<?> rows) {
        List<Object[]> all = new ArrayList<>();
        rows.forEach(row -> all.add((Object[]) row));
        Map<UUID, Instant> until = invitations.untilOf(
                all.stream().map(row -> UUID.fromString((String) row[0])).toList());
        return all.stream().map(row -> line(row, until)).toList();
    }

    private static Line line(Object[] row, Map<UUID, Instant> until) {
        UUID id = UUID.fromString((String) row[0]);
        boolean password = ((Number) row[4]).intValue() == 1;
        boolean left = ((Number) row[5]).intValue() == 1;
        Optional<Instant> link = Optional.ofNullable(until.get(id));
        State state = left ? State.LEFT : password ? State.ACTIVE : link.isPresent() ? State.INVITED : State.NONE;
        List<Role> roles = List.of(((String) row[3]).split(";")).stream()
                .map(Role::valueOf)
                .toList();
        return new Line(id, (String) row[1], (String) row[2], roles, state, link.orElse(null));
    }
}
