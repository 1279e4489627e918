package org.shuhari.people;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.UseCase;

/** Who left long ago: the person becomes a former colleague without a name, and stays countable. */
@UseCase
class Leavers implements Retained {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OrganisationClock clock;

    /** Those who left on a day or before and still have their names, by the day they left. */
    List<Employee> named(LocalDate leftUntil) {
        return em.createQuery(
                        "select e from Employee e where e.leftOn <= :until and e.namelessOn is null"
                                + " order by e.leftOn, e.nameKey, e.id",
                        Employee.class)
                .setParameter("until", leftUntil)
                .getResultList();
    }

    @Override
    public Erased forget(Collection<UUID> people, boolean dry) {
        if (people.isEmpty()) {
            return Erased.NOTHING;
        }
        if (!dry) {
            people.forEach(id -> em.find(Employee.class, id).becomeNameless(clock.today()));
            em.flush();
            delete("delete from Absence a where a.employeeId in :people", people);
        }
        return Erased.of("people", people.size()).with("views", views(people, dry));
    }

    /** Who looked at the leaver's record, which was for the leaver to know; whom the leaver looked at stays theirs to know. */
    private int views(Collection<UUID> people, boolean dry) {
        int views = 0;
        for (UUID person : people) {
            String rows = " from record_view where person_id = ?1";
            views += dry
                    ? ((Number) em.createNativeQuery("select count(*)" + rows)
                                    .setParameter(1, person)
                                    .getSingleResult())
                            .intValue()
                    : em.createNativeQuery("delete" + rows)
                            .setParameter(1, person)
                            .executeUpdate();
        }
        return views;
    }

    private void delete(String query, Collection<UUID> people) {
        em.createQuery(query).setParameter("people", people).executeUpdate();
    }
}
