package org.shuhari.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.shuhari.ledger.Fact;
import org.shuhari.ledger.Ledger;
import org.shuhari.shared.Problem;

/**
 * How every change of the people begins and ends: who may, the locks (the tree first, then the person), whether the caller
 * saw the newest state, and at the end the entry in the ledger.
 */
@ApplicationScoped
class Keeping {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private SignedIn signedIn;

    @Inject
    private People people;

    @Inject
    private Ledger ledger;

    /** @throws Problem 403 for anybody but HR */
    void needsHr() {
        signedIn.needs(Role.HR);
    }

    /** @throws Problem 403 for anybody but HR and administrators */
    void needsHrOrAdministrator() {
        signedIn.needs(Role.HR, Role.ADMIN);
    }

    /** Locks the tree: nobody changes it, or puts somebody into a unit, until the commit. Comes before any person's lock. */
    void lockTree() {
        em.find(UnitTree.class, UnitTree.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * HR opens a person's record to change it.
     *
     * @param seen the version that was looked at; null: whatever it is
     * @throws Problem 403, 404, 409 {@code changed-meanwhile}
     */
    Employee open(UUID person, Long seen) {
        needsHr();
        return lock(person, seen);
    }

    /** The same, for what makes somebody a coach: never by the person alone. */
    Employee openForRights(UUID person, Long seen) {
        needsHr();
        notOneself(person);
        return lock(person, seen);
    }

    /** The same, for e-mail and leaving date: those of HR and of administrators are an administrator's to change. */
    Employee openForSignIn(UUID person, Long seen) {
        needsHrOrAdministrator();
        Employee employee = lock(person, seen);
        if (employee.isKeptByAdministrators() && !signedIn.has(Role.ADMIN)) {
            throw PeopleRefusals.administratorsAlone();
        }
        if (!employee.isKeptByAdministrators()) {
            needsHr();
        }
        return employee;
    }

    void notOneself(UUID person) {
        if (person.equals(signedIn.id())) {
            throw PeopleRefusals.onOneself();
        }
    }

    private Employee lock(UUID person, Long seen) {
        Employee employee = people.lock(person);
        if (seen != null && seen != employee.version()) {
            throw PeopleRefusals.changedMeanwhile();
        }
        return employee;
    }

    /** The person's record has changed; whoever looked at it before is told so. */
    void done(Employee employee, Fact fact) {
        em.lock(employee, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        ledger.append(fact);
    }

    /** A fact that the caller brings about. */
    Fact fact(String kind, UUID subject) {
        return Fact.of(kind, signedIn.id(), subject);
    }
}
