package org.shuhari.notices.mail;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shuhari.people.Employee;
import org.shuhari.people.People;
import org.shuhari.people.Role;
import org.shuhari.people.SignedIn;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.Problem;
import org.shuhari.shared.UseCase;

/** How people are written to. It changes nobody's standing, so the ledger does not tell it. */
@UseCase
public class Mailboxes {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private People people;

    @Inject
    private SignedIn signedIn;

    @Inject
    private OrganisationClock clock;

    /**
     * Somebody's mailbox.
     *
     * @param address null without one
     * @param refusedAt when a mail server refused the address for good; null when it did not
     */
    public record Standing(String address, Rhythm rhythm, Instant refusedAt) {}

    /** One's own. */
    public Standing own() {
        return standing(people.get(signedIn.id()));
    }

    /** Chooses how often one is written to; an address that was refused is tried again. */
    public void choose(Rhythm rhythm) {
        UUID me = signedIn.id();
        people.lock(me);
        Mailbox mailbox = openFor(me);
        mailbox.choose(rhythm);
        mailbox.tryAgain();
    }

    /**
     * Somebody's, for those who see the record: HR, and administrators that of HR and administrators.
     *
     * @throws Problem 403 for others, 404 for somebody unknown
     */
    public Standing of(UUID person) {
        return standing(seen(person));
    }

    /**
     * Writes to a refused address again.
     *
     * @throws Problem as {@link #of}
     */
    public void tryAgain(UUID person) {
        seen(person);
        people.lock(person);
        find(person).ifPresent(Mailbox::tryAgain);
    }

    private Employee seen(UUID person) {
        signedIn.needs(Role.HR, Role.ADMIN);
        Employee employee = people.get(person);
        if (!employee.isKeptByAdministrators()) {
            signedIn.needs(Role.HR);
        }
        return employee;
    }

    /** Those of these people who can be written to: they have an address, and it was not refused. */
    public Set<UUID> reached(Collection<Employee> persons) {
        Map<UUID, Mailbox> boxes = of(persons.stream().map(Employee::id).toList());
        return persons.stream()
                .filter(person -> person.email() != null)
                .filter(person -> !boxes.containsKey(person.id())
                        || !boxes.get(person.id()).refuses(person.email()))
                .map(Employee::id)
                .collect(Collectors.toSet());
    }

    /** The mailboxes of those who have one. */
    Map<UUID, Mailbox> of(Collection<UUID> persons) {
        return persons.isEmpty()
                ? Map.of()
                : em
                        .createQuery("select m from Mailbox m where m.employeeId in :persons", Mailbox.class)
                        .setParameter("persons", persons)
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(Mailbox::employeeId, Function.identity()));
    }

    /** Nothing more is sent to this address of somebody. */
    void refuse(UUID person, String address) {
        openFor(person).refuse(address, clock.now());
    }

    private Standing standing(Employee person) {
        Optional<Mailbox> mailbox = find(person.id());
        return new Standing(
                person.email(),
                mailbox.map(Mailbox::rhythm).orElse(Rhythm.USUAL),
                mailbox.filter(box -> box.refuses(person.email()))
                        .map(Mailbox::refusedAt)
                        .orElse(null));
    }

    private Optional<Mailbox> find(UUID person) {
        return Optional.ofNullable(em.find(Mailbox.class, person));
    }

    /** Two may open it at the same moment: the courier and the person. */
    private Mailbox openFor(UUID person) {
        em.createNativeQuery("insert into mailbox (employee_id) values (cast(?1 as uuid)) on conflict do nothing")
                .setParameter(1, person.toString())
                .executeUpdate();
        return em.find(Mailbox.class, person);
    }
}
