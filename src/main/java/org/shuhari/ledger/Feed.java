package org.shuhari.ledger;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.shuhari.shared.UseCase;

/**
 * The ledger as a change feed: each reader has a cursor row and follows at its own pace, at least once, after the commit.
 * A reader's row is made by the migration of its feature.
 */
@UseCase
public class Feed {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Ledger ledger;

    /** Whether there is anything a reader has not seen so far; locks nothing. */
    public boolean hasNewsFor(String reader) {
        return !em.createNativeQuery(
                        "select 1 from ledger_cursor c, ledger_head h where c.reader = ?1 and c.seq < h.seq")
                .setParameter(1, reader)
                .getResultList()
                .isEmpty();
    }

    /**
     * The next entries for a reader, whose cursor moves behind them with the caller's commit; what the caller does not
     * commit comes again. Empty also while another node reads for the same reader.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<LedgerLine> next(String reader, int limit) {
        List<?> cursor = em.createNativeQuery("select seq from ledger_cursor where reader = ?1 for update skip locked")
                .setParameter(1, reader)
                .getResultList();
        if (cursor.isEmpty()) {
            return List.of();
        }
        List<LedgerLine> lines = ledger.after(((Number) cursor.get(0)).longValue(), limit);
        if (!lines.isEmpty()) {
            em.createNativeQuery("update ledger_cursor set seq = ?1 where reader = ?2")
                    .setParameter(1, lines.get(lines.size() - 1).entry().seq())
                    .setParameter(2, reader)
                    .executeUpdate();
        }
        return lines;
    }
}
