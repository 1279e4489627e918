package org.shuhari.access;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shuhari.people.Employee;
import org.shuhari.people.People;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.Problem;
import org.shuhari.shared.UseCase;

/** What a one-time link opens, and choosing a password with it. */
@UseCase
public class Invitations {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private People people;

    @Inject
    private Accounts accounts;

    @Inject
    private OrganisationClock clock;

    /** What a link is for. */
    public record Opened(UUID employee, String name, String username) {}

    /**
     * What a link is for.
     *
     * @throws Problem 404 for none of ours, 410 for one that has ended, each with what to do
     */
    public Opened open(String key) {
        Invitation invitation = find(key).orElseThrow(AccessRefusals::unknownLink);
        return opened(invitation);
    }

    /**
     * The person of a link has a password from now on; sessions and tokens made before are dead.
     *
     * @param hash of the chosen password
     * @throws Problem as {@link #open}
     */
    public Passport accept(String key, String hash) {
        Invitation invitation = find(key).orElseThrow(AccessRefusals::unknownLink);
        people.lock(invitation.employeeId());
        em.refresh(invitation);
        opened(invitation);
        invitation.use(clock.now());
        return accounts.renewPassword(invitation.employeeId(), hash, "account.password-chosen");
    }

    /** Until when somebody's link is valid; people without one are left out. */
    public Map<UUID, Instant> untilOf(Collection<UUID> employees) {
        if (employees.isEmpty()) {
            return Map.of();
        }
        return em
                .createQuery(
                        "select i from Invitation i where i.employeeId in :ids and i.endedAt is null and i.untilAt > :now",
                        Invitation.class)
                .setParameter("ids", employees)
                .setParameter("now", clock.now())
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Invitation::employeeId, Invitation::untilAt, (a, b) -> b));
    }

    private Opened opened(Invitation invitation) {
        switch (invitation.state(clock.now())) {
            case USED -> throw AccessRefusals.usedLink();
            case REPLACED -> throw AccessRefusals.replacedLink();
            case OVER -> throw AccessRefusals.linkIsOver();
            default -> {
                Employee employee = people.get(invitation.employeeId());
                if (!employee.worksHere(clock.today())) {
                    throw AccessRefusals.linkIsOver();
                }
                String username = em.find(Account.class, employee.id()).username();
                return new Opened(employee.id(), employee.name(), username);
            }
        }
    }

    private Optional<Invitation> find(String key) {
        return em.createQuery("select i from Invitation i where i.hash = :hash", Invitation.class)
                .setParameter("hash", LinkKey.typed(key).hash())
                .getResultStream()
                .findFirst();
    }
}
