package org.shuhari.access;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import org.shuhari.notices.mail.OneTimeLinks;
import org.shuhari.shared.Ids;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.UseCase;

/** Makes the links of invitations that go out by mail. */
@UseCase
class MailedLinks implements OneTimeLinks {

    private final SecureRandom random = new SecureRandom();

    @PersistenceContext
    private EntityManager em;

    @Inject
    private InvitationLinks links;

    @Inject
    private Ids ids;

    @Inject
    private OrganisationClock clock;

    @Override
    public Optional<Link> make(UUID person, UUID sheet) {
        return em.createQuery(
                        "select i from Invitation i where i.sheet = :sheet and i.employeeId = :person order by i.madeAt",
                        Invitation.class)
                .setParameter("sheet", sheet)
                .setParameter("person", person)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .filter(invitation -> invitation.state(clock.now()) == Invitation.State.VALID)
                .map(this::link);
    }

    private Link link(Invitation invitation) {
        LinkKey key = LinkKey.random(random, LinkKey.FOR_PAPER);
        em.persist(invitation.copy(ids.next(), key, clock.now()));
        String username = em.find(Account.class, invitation.employeeId()).username();
        return new Link(links.to(key.text()), username, invitation.untilAt());
    }
}
