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
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
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
    private final Semaphore building = new Semaphore(1, true);
    private final KeptMatrix today = new KeptMatrix(new Tables(null));
    private final Map<LocalDate, KeptMatrix> past = new LinkedHashMap<>(PAST_DAYS, 1, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<LocalDate, KeptMatrix> eldest) {
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
        KeptMatrix kept;
        synchronized (past) {
            kept = past.computeIfAbsent(day, each -> new KeptMatrix(new Tables(each)));
        }
        return kept.ask(question);
    }

    /** A past day's matrix for one question, which is not kept. */
    <T> T askOnce(LocalDate day, Function<SkillsMatrix, T> question) {
        return question.apply(built(day, share -> {}).matrix());
    }

    /**
     * Reads everything anew: the remedy for rows that were changed past the application.
     *
     * @param gone told the share that is read; what it throws ends the reading, and all stays as it was
     * @return how many people the new matrix holds
     */
    int rebuild(DoubleConsumer gone) {
        MatrixFeed.Held fresh = Aside.read(threads, share -> built(null, share), gone);
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

    /** Reads from the database what a matrix holds. */
    private final class Tables implements KeptMatrix.Source {

        private final LocalDate past;

        /** @param past null for today */
        Tables(LocalDate past) {
            this.past = past;
        }

        @Override
        public long head() {
            return with(feed::head);
        }

        @Override
        public LocalDate day() {
            return past == null ? clock.today() : past;
        }

        @Override
        public MatrixFeed.Held build() {
            return built(past, share -> {});
        }

        @Override
        public Optional<MatrixFeed.Held> follow(MatrixFeed.Held held) {
            return snapshot(connection -> feed.follow(connection, held, past, node));
        }
    }

    /** One at a time, before a connection is taken: what is read and held for it would else grow with those who ask. */
    private MatrixFeed.Held built(LocalDate past, DoubleConsumer gone) {
        building.acquireUninterruptibly();
        try {
            return snapshot(connection -> feed.build(connection, past, gone));
        } finally {
            building.release();
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
