package org.shuhari.notices;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shuhari.ledger.Feed;
import org.shuhari.ledger.LedgerLine;
import org.shuhari.mastery.Basis;
import org.shuhari.shared.Ids;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.UseCase;
import org.shuhari.signoff.Queue;

/** Makes notices of what the ledger says, batch by batch. */
@UseCase
public class NoticeDelivery {

    /** What happened longer ago is no news to anybody. */
    static final Duration NEWS = Duration.ofDays(30);

    private static final String READER = "notices";
    private static final int BATCH = 1_000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Feed feed;

    @Inject
    private Queue queue;

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
        List<LedgerLine> lines = feed.next(READER, BATCH);
        Instant oldest = clock.now().minus(NEWS);
        List<News> news = lines.stream()
                .filter(line -> line.entry().at().isAfter(oldest))
                .flatMap(line -> News.of(line).stream())
                .toList();
        tell(news);
        return lines.size() == BATCH;
    }

    private void tell(List<News> news) {
        Map<UUID, Map<UUID, Basis>> deciders = queue.decidersOf(news.stream()
                .filter(each -> each.kind() == NoticeKind.ASKED)
                .map(News::target)
                .toList());
        Set<List<Object>> told = toldBefore(news);
        for (News each : news) {
            for (UUID recipient : recipients(each, deciders)) {
                if (told.add(List.of(recipient, each.kind(), each.seq()))) {
                    em.persist(new Notice(ids.next(), each, recipient));
                }
            }
        }
    }

    private static Collection<UUID> recipients(News news, Map<UUID, Map<UUID, Basis>> deciders) {
        return news.kind() == NoticeKind.ASKED
                ? Audience.of(deciders.getOrDefault(news.target(), Map.of()), news.recipient())
                : Set.of(news.recipient());
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
