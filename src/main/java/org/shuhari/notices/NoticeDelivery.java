package org.shuhari.notices;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.shuhari.shared.Ids;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.UseCase;

/** Makes notices of what the ledger says, batch by batch. */
@UseCase
public class NoticeDelivery {

    /** What happened longer ago is no news to anybody. */
    static final Duration NEWS = Duration.ofDays(30);

    private static final String READER = "notices";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private NewsFeed feed;

    @Inject
    private Ids ids;

    @Inject
    private OrganisationClock clock;

    /**
     * One batch in a transaction of its own, so that nothing of the caller's hangs on it.
     *
     * @return whether there may be more
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean deliver() {
        if (!feed.hasNewsFor(READER)) {
            return false;
        }
        NewsFeed.Batch batch = feed.next(READER, clock.now().minus(NEWS));
        Set<List<Object>> told = toldBefore(batch.news());
        for (News each : batch.news()) {
            if (told.add(List.of(each.recipient(), each.kind(), each.seq()))) {
                em.persist(new Notice(ids.next(), each));
            }
        }
        return batch.more();
    }

    /** At least once is what the feed promises; once is what a person should see. */
    private Set<List<Object>> toldBefore(List<News> news) {
        if (news.isEmpty()) {
            return new HashSet<>();
        }
        return em
                .createQuery("select n from Notice n where n.seq >= :from", Notice.class)
                .setParameter("from", news.get(0).seq())
                .getResultList()
                .stream()
                .map(n -> List.<Object>of(n.recipientId(), n.kind(), n.seq()))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
