package org.shuhari.access;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.shuhari.people.Organisation;
import org.shuhari.people.Role;
import org.shuhari.people.SignedIn;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.Problem;
import org.shuhari.shared.UseCase;

/** The people who work here and have no password so far: those a sheet of invitations is for. */
@UseCase
class WithoutPassword {

    private static final String WHO = "select e.id from Employee e left join Account a on a.employeeId = e.id"
            + " where a.passwordHash is null and (e.leftOn is null or e.leftOn > :today)";
    private static final String IN_UNITS = " and exists (select s.id from Assignment s where s.employeeId = e.id"
            + " and s.unitId in :units and s.fromOn <= :today and (s.toOn is null or s.toOn >= :today))";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Organisation organisation;

    @Inject
    private OrganisationClock clock;

    @Inject
    private SignedIn signedIn;

    /**
     * Those the caller may invite: HR leaves HR and ADMIN to an administrator.
     *
     * @param unit with all below it; null for everywhere
     * @throws Problem 422 for a unit that is not there
     */
    Collection<UUID> in(UUID unit) {
        if (unit != null && organisation.unit(unit).isEmpty()) {
            throw Problem.invalid("unit", "Choose a unit that is there.");
        }
        TypedQuery<UUID> query =
                em.createQuery(WHO + (unit == null ? "" : IN_UNITS), UUID.class).setParameter("today", clock.today());
        if (unit != null) {
            query.setParameter("units", organisation.tree().withDescendants(unit));
        }
        Collection<UUID> who = new LinkedHashSet<>(query.getResultList());
        who.remove(signedIn.id());
        if (!signedIn.has(Role.ADMIN)) {
            who.removeAll(withOffice());
        }
        return who;
    }

    private Collection<UUID> withOffice() {
        List<?> rows = em.createNativeQuery("select cast(id as varchar(36)) from employee"
                        + " where roles like '%HR%' or roles like '%ADMIN%'")
                .getResultList();
        return rows.stream().map(id -> UUID.fromString((String) id)).toList();
    }
}
