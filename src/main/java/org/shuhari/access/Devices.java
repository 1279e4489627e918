package org.shuhari.access;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shuhari.people.Employee;
import org.shuhari.people.Settings;
import org.shuhari.shared.Ids;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.UseCase;

/** The browsers people are signed in with. */
@UseCase
public class Devices {

    /** The name of a browser that does not say which it is. */
    public static final String UNKNOWN = "Another browser";

    /** A session ends after an hour without a request (web.xml); "last seen" may be five minutes behind. */
    private static final Duration LIFE = Duration.ofMinutes(65);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Ids ids;

    @Inject
    private OrganisationClock clock;

    @Inject
    private Settings settings;

    /** A browser as its owner sees it; {@code lastSeen} is right within five minutes. */
    public record Line(UUID id, String name, Instant since, Instant lastSeen) {}

    /** Notes that somebody signed in, and sweeps out the person's old rows. The id is what the session keeps. */
    public UUID signedIn(Passport holder, String userAgent) {
        Instant now = clock.now();
        em.createQuery("delete from Device d where d.employeeId = :employee and d.lastSeenAt < :before")
                .setParameter("employee", holder.employee())
                .setParameter("before", now.minus(LIFE))
                .executeUpdate();
        Device device = new Device(ids.next(), holder, DeviceName.of(userAgent), now);
        em.persist(device);
        return device.id();
    }

    /**
     * Who is signed in there, as long as nobody has ended it, the account's epoch is the same and the person works here. One
     * query.
     */
    public Optional<Employee> holder(UUID device) {
        return em.createQuery(
                        "select e, d, (select s.content from Setting s where s.name = 'zone')"
                                + " from Employee e, Device d, Account a where d.id = :device"
                                + " and e.id = d.employeeId and a.employeeId = d.employeeId and a.epoch = d.epoch",
                        Object[].class)
                .setParameter("device", device)
                .getResultStream()
                .findFirst()
                .flatMap(row -> present((Employee) row[0], (Device) row[1], (String) row[2]));
    }

    /** Where somebody is signed in, the newest first. */
    public List<Line> of(UUID employee) {
        return em
                .createQuery(
                        "select d from Device d, Account a where d.employeeId = :employee and a.employeeId = d.employeeId"
                                + " and a.epoch = d.epoch and d.lastSeenAt >= :since order by d.createdAt desc, d.id",
                        Device.class)
                .setParameter("employee", employee)
                .setParameter("since", clock.now().minus(LIFE))
                .getResultList()
                .stream()
                .map(d -> new Line(d.id(), d.name(), d.createdAt(), d.lastSeenAt()))
                .toList();
    }

    /** Ends one of somebody's own; nothing happens when it has ended already, or is another's. */
    public void end(UUID employee, UUID device) {
        em.createQuery("delete from Device d where d.id = :id and d.employeeId = :employee")
                .setParameter("id", device)
                .setParameter("employee", employee)
                .executeUpdate();
    }

    /** The session there signs out. */
    public void end(UUID device) {
        em.createQuery("delete from Device d where d.id = :id")
                .setParameter("id", device)
                .executeUpdate();
    }

    private Optional<Employee> present(Employee employee, Device device, String zone) {
        settings.follow(zone);
        if (!employee.worksHere(clock.today())) {
            return Optional.empty();
        }
        device.seen(clock.now());
        return Optional.of(employee);
    }
}
