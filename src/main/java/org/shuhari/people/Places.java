package org.shuhari.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Objects;
import java.util.UUID;
import org.shuhari.catalog.Catalogs;
import org.shuhari.shared.Texts;

/** Whether somebody can work there: an open unit, a job role of the catalog in force, a site. */
@ApplicationScoped
class Places {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Catalogs catalogs;

    /** @param known a place that stands already: what stays of it needs no second look; null for none */
    void check(Faults faults, Place place, Place known) {
        if (place.unit() == null) {
            faults.add("unit", "Choose a unit.");
        } else if (known == null || !place.unit().equals(known.unit())) {
            unit(faults, "unit", place.unit());
        }
        boolean sameRole = known != null && Objects.equals(place.jobRole(), known.jobRole());
        if (place.jobRole() != null
                && !sameRole
                && catalogs.current().jobRole(place.jobRole()).isEmpty()) {
            faults.add("jobRole", "Choose a job role of the catalog, or none.");
        }
        faults.line("site", place.site(), Texts.PLACE);
    }

    void unit(Faults faults, String field, UUID unit) {
        Unit found = em.find(Unit.class, unit);
        if (found == null || !found.isOpen()) {
            faults.add(field, "Choose a unit of today's organisation.");
        }
    }
}
