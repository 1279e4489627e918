package org.shuhari.gaps;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.shuhari.shared.Ids;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.data.DataSourceSettings;

/**
 * This node's matrices: that of today, and those of the past days that were asked for last. Each is exactly current whenever it is
 * asked: it catches up with the ledger's head first.
 *
 * <p>Reads outside any transaction of the caller, on a connection of its own, so a caller must hold none while it asks: with all
 * connections held by those who wait for the one that catches up, none would be left for it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class SkillsMatrices {

    private static final Logger LOG = Logger.getLogger(SkillsMatrices.class.getName());
    private static final int PAST_DAYS = 2;

    @Resource(lookup = DataSourceSettings.NAME)
    private DataSource dataSource;

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private MatrixFeed feed;

    @Inject
    private OrganisationClock clock;

    @Inject
    private Ids ids;

    private UUID node;
    private final Kept today = new Kept(null);
    private final Map<LocalDate, Kept> past = new LinkedHashMap<>(PAST_DAYS, 1, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<LocalDate, Kept> eldest) {
            return size() > PAST_DAYS;
        }
    };

    @PostConstruct
    void become() {
        node = ids.next();
    }

    /** After the demo organisation, before the start is over: so the first one who asks does not wait. */
    void start(@Observes @Priority(600) @Initialized(ApplicationScoped.class) Object event) {
        long begun = System.nanoTime();
        int people = today.ask(matrix -> matrix.rows().size());
        LOG.info(() -> String.format(
                "The skills matrix of %,d people stands in memory after %.1f s.",
                people, (System.nanoTime() - begun) / 1e9));
    }

    /** @param day today or a day before it */
    <T> T ask(LocalDate day, Function<SkillsMatrix, T> question) {
        if (!day.isBefore(clock.today())) {
            return today.ask(question);
        }
        Kept kept;
        synchronized (past) {
            kept = past.computeIfAbsent(day, Kept::new);
        }
        return kept.ask(question);
    }

    /** A past day's matrix for one question, which is not kept. */
    <T> T askOnce(LocalDate day, Function<SkillsMatrix, T> question) {
        return question.apply(
                snapshot(connection -> feed.build(connection, day, share -> {})).matrix());
    }

    /**
     * Reads everything anew: the remedy for rows that were changed past the application.
     *
     * @param gone told the share that is read; what it throws ends the reading, and all stays as it was
     * @return how many people the new matrix holds
     */
    int rebuild(DoubleConsumer gone) {
        MatrixFeed.Held fresh =
                Aside.read(threads, share -> snapshot(connection -> feed.build(connection, null, share)), gone);
        today.replace(fresh);
        synchronized (past) {
            past.clear();
        }
        return fresh.matrix().rows().size();
    }

    /** This node, as long as it runs. */
    UUID node() {
        return node;
    }

    /** One matrix and whoever waits for it. */
    private final class Kept {

        private final ReadWriteLock lock = new ReentrantReadWriteLock();
        private final LocalDate past;
        private volatile MatrixFeed.Held held;

        Kept(LocalDate past) {
            this.past = past;
        }

        <T> T ask(Function<SkillsMatrix, T> question) {
            long head = with(feed::head);
            while (true) {
                if (!isCurrent(head)) {
                    catchUp();
                }
                lock.readLock().lock();
                try {
                    MatrixFeed.Held now = held;
                    if (now != null) {
                        return question.apply(now.matrix());
                    }
                } finally {
                    lock.readLock().unlock();
                }
            }
        }

        private boolean isCurrent(long head) {
            MatrixFeed.Held now = held;
            return now != null && now.seq() >= head && !day().isAfter(now.day());
        }

        private LocalDate day() {
            return past == null ? clock.today() : past;
        }

        private void catchUp() {
            lock.writeLock().lock();
            try {
                held = snapshot(connection -> held == null
                        ? feed.build(connection, past, share -> {})
                        : feed.follow(connection, held, past, node));
            } catch (RuntimeException e) {
                // Half of an entry may have been taken in: the next one who asks reads all of it.
                held = null;
                throw e;
            } finally {
                lock.writeLock().unlock();
            }
        }

        void replace(MatrixFeed.Held fresh) {
            lock.writeLock().lock();
            try {
                held = fresh;
            } finally {
                lock.writeLock().unlock();
            }
        }
    }

    private interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    private <T> T with(Work<T> work) {
        try (Connection connection = dataSource.getConnection()) {
            return work.with(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All that is read shows one moment. */
    private <T> T snapshot(Work<T> work) {
        return with(connection -> {
            int isolation = connection.getTransactionIsolation();
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                connection.setAutoCommit(false);
                try {
                    return work.with(connection);
                } finally {
                    connection.rollback();
                }
            } finally {
                // Whatever happened: the next one who is lent this connection expects it as it was.
                connection.setAutoCommit(true);
                connection.setTransactionIsolation(isolation);
            }
        });
    }
}
