package org.shuhari.people;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.UseCase;

/**
 * Who looked at whose record, one entry per viewer, person and day; shown to that person (R13). It is written while reading, so its
 * table refers to nobody: what these people write meanwhile is not waited for.
 */
@UseCase
public class RecordViews {

    /** Somebody opened a person's path. */
    public static final String PATH = "path";

    /** Somebody opened what a person's practices hold. */
    public static final String EVIDENCE = "evidence";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OrganisationClock clock;

    /**
     * Somebody looked on a day.
     *
     * @param what {@link #PATH}, {@link #EVIDENCE} or both
     */
    public record Seen(UUID viewer, String name, LocalDate day, List<String> what) {}

    /** Notes that somebody looked today; looking at oneself, or again on the same day, adds nothing. */
    public void viewed(UUID viewer, UUID person, String what) {
        if (viewer.equals(person)) {
            return;
        }
        em.createNativeQuery("insert into record_view (viewer_id, person_id, viewed_on, what) values (?1, ?2, ?3, ?4)"
                        + " on conflict do nothing")
                .setParameter(1, viewer)
                .setParameter(2, person)
                .setParameter(3, clock.today())
                .setParameter(4, what)
                .executeUpdate();
    }

    /** Who looked at a person's record, the newest day first, then by name. */
    public List<Seen> of(UUID person) {
        List<?> rows = em.createNativeQuery(
                        "select cast(v.viewer_id as varchar(36)), e.name, cast(v.viewed_on as varchar(10)), v.what"
                                + " from record_view v join employee e on e.id = v.viewer_id where v.person_id = ?1"
                                + " order by v.viewed_on desc, e.name_key, v.viewer_id, v.what desc")
                .setParameter(1, person)
                .getResultList();
        Map<List<Object>, List<String>> whats = new LinkedHashMap<>();
        for (Object row : rows) {
            Object[] cells = (Object[]) row;
            whats.computeIfAbsent(List.of(cells[0], cells[1], cells[2]), k -> new ArrayList<>())
                    .add((String) cells[3]);
        }
        return whats.entrySet().stream()
                .map(each -> seen(each.getKey(), each.getValue()))
                .toList();
    }

    private static Seen seen(List<Object> key, List<String> what) {
        return new Seen(
                UUID.fromString((String) key.get(0)),
                (String) key.get(1),
                LocalDate.parse((String) key.get(2)),
                List.copyOf(what));
    }
}
