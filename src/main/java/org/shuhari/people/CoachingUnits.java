package org.shuhari.people;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shuhari.ledger.Fact;
import org.shuhari.shared.Ids;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.Problem;
import org.shuhari.shared.UseCase;

/** The units a coach looks after, with all below them (R6); without any it is the own unit and below. */
@UseCase
public class CoachingUnits {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Keeping keeping;

    @Inject
    private Places places;

    @Inject
    private Ids ids;

    @Inject
    private OrganisationClock clock;

    /**
     * A coach looks after a unit from today on; nothing happens when that is so already.
     *
     * @return whether it is new
     * @throws Problem 403, 404, 422; 409 {@code not-a-coach}, {@code has-left}, {@code changed-meanwhile}
     */
    public boolean give(UUID person, UUID unit, Long seen) {
        keeping.needsHr();
        keeping.lockTree();
        Employee coach = keeping.openForRights(person, seen);
        Faults faults = new Faults(List.of());
        places.unit(faults, "unit", unit);
        faults.thrown();
        if (!coach.has(Role.COACH)) {
            throw PeopleRefusals.notACoach();
        }
        if (!coach.worksHere(clock.today())) {
            throw PeopleRefusals.hasLeft();
        }
        if (standing(person, unit).isPresent()) {
            return false;
        }
        CoachingUnit given = new CoachingUnit(ids.next(), person, unit, clock.today(), null);
        em.persist(given);
        keeping.done(coach, said("coaching-unit.given", given));
        return true;
    }

    /**
     * A coach looks after a unit no more; nothing happens when that is so already.
     *
     * @throws Problem 403, 404; 409 {@code changed-meanwhile}
     */
    public void end(UUID person, UUID unit, Long seen) {
        Employee coach = keeping.openForRights(person, seen);
        standing(person, unit).ifPresent(coached -> {
            endBefore(coached, clock.today());
            keeping.done(coach, said("coaching-unit.ended", coached));
        });
    }

    /** The person looks after no unit from a day on. The ledger is the caller's. */
    void endAll(UUID person, LocalDate day) {
        of(person).stream().filter(c -> c.lasts(day)).forEach(c -> endBefore(c, day));
    }

    /** What ended because the person was to leave on a day goes on. The ledger is the caller's. */
    void goOnFrom(UUID person, LocalDate day) {
        of(person).stream().filter(c -> day.minusDays(1).equals(c.toOn())).forEach(c -> c.endOn(null));
    }

    /** Whoever looks after the one unit looks after the other from a day on. The ledger is the caller's. */
    void moveAll(UUID unit, UUID into, LocalDate day) {
        for (CoachingUnit coached : lastingIn(unit, day)) {
            boolean already =
                    of(coached.coachId()).stream().anyMatch(c -> c.unitId().equals(into) && c.lasts(day));
            if (!already) {
                em.persist(new CoachingUnit(ids.next(), coached.coachId(), into, day, coached.toOn()));
            }
            endBefore(coached, day);
        }
    }

    /** Who looks after a unit on a day or later. */
    List<CoachingUnit> lastingIn(UUID unit, LocalDate day) {
        return em.createQuery(
                        "select c from CoachingUnit c where c.unitId = :unit and (c.toOn is null or c.toOn >= :day)"
                                + " order by c.coachId",
                        CoachingUnit.class)
                .setParameter("unit", unit)
                .setParameter("day", day)
                .getResultList();
    }

    private void endBefore(CoachingUnit coached, LocalDate day) {
        if (coached.fromOn().isBefore(day)) {
            coached.endOn(day.minusDays(1));
        } else {
            em.remove(coached);
        }
    }

    private Optional<CoachingUnit> standing(UUID person, UUID unit) {
        return of(person).stream()
                .filter(c -> c.unitId().equals(unit) && c.lasts(clock.today()))
                .findFirst();
    }

    private List<CoachingUnit> of(UUID person) {
        return em.createQuery("select c from CoachingUnit c where c.coachId = :person", CoachingUnit.class)
                .setParameter("person", person)
                .getResultList();
    }

    private Fact said(String kind, CoachingUnit coached) {
        return keeping.fact(kind, coached.coachId())
                .with("unit", coached.unitId())
                .with("from", coached.fromOn());
    }
}
