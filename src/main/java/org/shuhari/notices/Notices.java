package org.shuhari.notices;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.Catalogs;
import org.shuhari.catalog.JobRole;
import org.shuhari.catalog.Skill;
import org.shuhari.people.Employee;
import org.shuhari.people.People;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.UseCase;

/** What people are told inside the app. */
@UseCase
public class Notices {

    private static final Logger LOG = Logger.getLogger(Notices.class.getName());
    private static final int RECENT = 50;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private NoticeDelivery delivery;

    @Inject
    private People people;

    @Inject
    private Catalogs catalogs;

    @Inject
    private OrganisationClock clock;

    /** A notice as its reader sees it; {@code person} is a name and may be null. */
    public record Line(
            NoticeKind kind, String person, String skill, String skillTitle, UUID target, Instant at, boolean unread) {}

    /**
     * Takes in what the ledger has gathered since. A fault here is logged and never the reader's: a page without its newest
     * notice is better than no page, and the feed gives the entries again.
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void catchUp() {
        try {
            while (delivery.deliver()) {
                // batch by batch
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Notices will be caught up with later.", e);
        }
    }

    public long unreadFor(UUID person) {
        return em.createQuery(
                        "select count(n) from Notice n where n.recipientId = :person and n.readAt is null", Long.class)
                .setParameter("person", person)
                .getSingleResult();
    }

    /** The newest first, at most 50. */
    public List<Line> recentFor(UUID person) {
        List<Notice> notices = em.createQuery(
                        "select n from Notice n where n.recipientId = :person order by n.seq desc, n.kind",
                        Notice.class)
                .setParameter("person", person)
                .setMaxResults(RECENT)
                .getResultList();
        Map<UUID, Employee> names = people.byIds(
                notices.stream().map(Notice::personId).filter(Objects::nonNull).collect(Collectors.toSet()));
        Catalog catalog = catalogs.current();
        return notices.stream()
                .map(notice -> line(notice, notice.personId() == null ? null : names.get(notice.personId()), catalog))
                .toList();
    }

    private static Line line(Notice notice, Employee person, Catalog catalog) {
        return new Line(
                notice.kind(),
                person == null ? null : person.name(),
                notice.skill(),
                notice.skill() == null
                        ? ""
                        : catalog.find(notice.skill())
                                .map(Skill::title)
                                .or(() -> catalog.jobRole(notice.skill()).map(JobRole::title))
                                .orElse(notice.skill()),
                notice.targetId(),
                notice.at(),
                notice.unread());
    }

    /** The person has seen them all. */
    public void markRead(UUID person) {
        em.createQuery("select n from Notice n where n.recipientId = :person and n.readAt is null", Notice.class)
                .setParameter("person", person)
                .getResultList()
                .forEach(notice -> notice.read(clock.now()));
    }
}
