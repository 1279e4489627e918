package org.shuhari.notices;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.shuhari.ledger.Feed;
import org.shuhari.ledger.LedgerLine;
import org.shuhari.mastery.Basis;
import org.shuhari.shared.UseCase;
import org.shuhari.signoff.Queue;
import org.shuhari.signoff.dialogue.Dialogues;

/** What the ledger has gathered since, as news with somebody to tell each to: for what is shown in the app, and for mail. */
@UseCase
public class NewsFeed {

    private static final int BATCH = 1_000;

    @Inject
    private Feed feed;

    @Inject
    private Queue queue;

    @Inject
    private Dialogues dialogues;

    /**
     * What came next.
     *
     * @param news each with the one it is told to
     * @param more whether there may be more
     */
    public record Batch(List<News> news, boolean more) {}

    /** Whether there is anything a reader has not seen so far; locks nothing. */
    public boolean hasNewsFor(String reader) {
        return feed.hasNewsFor(reader);
    }

    /**
     * The next for a reader, whose cursor moves with the caller's commit.
     *
     * @param oldest what happened before is left out
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Batch next(String reader, Instant oldest) {
        List<LedgerLine> lines = feed.next(reader, BATCH);
        List<News> news = lines.stream()
                .filter(line -> line.entry().at().isAfter(oldest))
                .flatMap(line -> News.of(line).stream())
                .toList();
        return new Batch(addressed(news), lines.size() == BATCH);
    }

    private List<News> addressed(List<News> news) {
        Map<UUID, Map<UUID, Basis>> deciders = queue.decidersOf(news.stream()
                .filter(each -> each.kind() == NoticeKind.ASKED)
                .map(News::target)
                .toList());
        Map<UUID, Set<UUID>> listeners = dialogues.toldOf(news.stream()
                .filter(each -> each.kind() == NoticeKind.MESSAGE)
                .map(News::target)
                .toList());
        return news.stream()
                .flatMap(each -> recipients(each, deciders, listeners).stream().map(each::to))
                .toList();
    }

    private static Collection<UUID> recipients(
            News news, Map<UUID, Map<UUID, Basis>> deciders, Map<UUID, Set<UUID>> listeners) {
        return switch (news.kind()) {
            case ASKED -> Audience.of(deciders.getOrDefault(news.target(), Map.of()), news.recipient());
            case MESSAGE -> listeners.getOrDefault(news.target(), Set.of());
            default -> Set.of(news.recipient());
        };
    }
}
