package org.shuhari.notices.mail;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shuhari.shared.Ids;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.UseCase;

/** What there is to tell by mail. */
@UseCase
public class MailItems {

    /** Written, and taken out of memory, at once. */
    private static final int CHUNK = 500;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Ids ids;

    @Inject
    private OrganisationClock clock;

    /** Sends these people links of their own, once for the sheet, as soon as the mail server takes them. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void invite(UUID sheet, Collection<UUID> people) {
        add(people.stream().map(person -> Cause.invitation(sheet, person)).toList(), clock.now());
    }

    /**
     * Adds what is not there so far.
     *
     * @param dailyAt when a daily letter takes it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void add(List<Cause> causes, Instant dailyAt) {
        for (int begin = 0; begin < causes.size(); begin += CHUNK) {
            addChunk(causes.subList(begin, Math.min(causes.size(), begin + CHUNK)), dailyAt);
        }
    }

    private void addChunk(List<Cause> causes, Instant dailyAt) {
        Set<List<Object>> known = em.createQuery(
                        "select i.recipientId, i.cause from MailItem i where i.cause in :names and i.recipientId in :people",
                        Object[].class)
                .setParameter(
                        "names", causes.stream().map(Cause::name).distinct().toList())
                .setParameter(
                        "people",
                        causes.stream().map(Cause::recipient).distinct().toList())
                .getResultStream()
                .map(List::of)
                .collect(Collectors.toCollection(HashSet::new));
        for (Cause cause : causes) {
            if (known.add(List.of(cause.recipient(), cause.name()))) {
                em.persist(new MailItem(ids.next(), cause, clock.now(), dailyAt));
            }
        }
        em.flush();
    }

    /** The latest refresh date that was told, by person and what the names of such causes begin with. */
    @Transactional(Transactional.TxType.MANDATORY)
    Map<List<Object>, LocalDate> refreshesTold(LocalDate since) {
        Map<List<Object>, LocalDate> told = new HashMap<>();
        em.createQuery("select i from MailItem i where i.kind = :kind and i.dayOn >= :since", MailItem.class)
                .setParameter("kind", MailKind.REFRESH)
                .setParameter("since", since)
                .getResultList()
                .forEach(item -> told.merge(
                        List.of(item.recipientId(), RefreshDays.nameOf(item)),
                        item.dayOn(),
                        (a, b) -> a.isAfter(b) ? a : b));
        return told;
    }

    /** Takes away what was told, or was not worth telling, long ago. */
    @Transactional(Transactional.TxType.MANDATORY)
    void forgetBefore(Instant instant) {
        em.createQuery(
                        "delete from MailItem i where i.madeAt < :before and (i.droppedAt is not null or i.letterId is not null)")
                .setParameter("before", instant)
                .executeUpdate();
        em.createQuery("delete from MailLetter l where l.endedAt < :before")
                .setParameter("before", instant)
                .executeUpdate();
    }
}
