package org.shuhari.notices.mail;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import org.shuhari.notices.NewsFeed;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.UseCase;

/** Makes items of what the ledger says, batch by batch, with a cursor of its own. */
@UseCase
class MailReading {

    /** What happened longer ago is found in the app. */
    static final Duration NEWS = Duration.ofDays(7);

    private static final String READER = "mail";

    @Inject
    private NewsFeed feed;

    @Inject
    private MailItems items;

    @Inject
    private OrganisationClock clock;

    /**
     * One batch, in a transaction of its own.
     *
     * @param began what happened before is no news
     * @return whether there may be more
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean read(Instant began) {
        if (!feed.hasNewsFor(READER)) {
            return false;
        }
        Instant now = clock.now();
        Instant oldest = now.minus(NEWS);
        NewsFeed.Batch batch = feed.next(READER, oldest.isAfter(began) ? oldest : began);
        items.add(
                batch.news().stream().flatMap(news -> Cause.of(news).stream()).toList(),
                Mornings.after(now, clock.zone()));
        return batch.more();
    }
}
