package org.shuhari.gaps.team;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.shuhari.shared.OrganisationClock;

/** What teams said they need, as it is stored. */
@Dependent
class SaidNeeds {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OrganisationClock clock;

    /** What counted at the end of a day, by skill; skills without a figure are left out. */
    Map<String, TeamNeed> of(UUID unit, LocalDate day) {
        Map<String, TeamNeed> said = new LinkedHashMap<>();
        Instant end = clock.endOf(day);
        em.createQuery(
                        "select n from TeamNeed n where n.unitId = :unit and n.saidAt < :end order by n.saidAt, n.id",
                        TeamNeed.class)
                .setParameter("unit", unit)
                .setParameter("end", end)
                .getResultList()
                .forEach(need -> said.put(need.skill(), need));
        said.values().removeIf(need -> need.people() == null);
        return said;
    }

    void add(TeamNeed need) {
        em.persist(need);
    }
}
