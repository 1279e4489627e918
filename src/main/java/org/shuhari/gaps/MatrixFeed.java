package org.shuhari.gaps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.DoubleConsumer;
import java.util.logging.Logger;
import org.shuhari.ledger.Changes;
import org.shuhari.mastery.Learned;
import org.shuhari.mastery.LearnedTables;
import org.shuhari.mastery.Outlook;
import org.shuhari.people.Placement;
import org.shuhari.people.Placements;
import org.shuhari.people.Whose;
import org.shuhari.shared.OrganisationClock;

/** Tells a matrix what the tables say: all of it, or what the ledger's newest entries speak of. Each in one snapshot. */
@ApplicationScoped
class MatrixFeed {

    private static final Logger LOG = Logger.getLogger(MatrixFeed.class.getName());

    private static final int PEOPLE_AT_ONCE = 2_000;
    private static final int DEARER_BY_ID = 10;

    /** Beyond so many days before the matrix's day, nobody asks how long a mastery took. */
    private static final int DAYS_OF_WAYS = 400;

    /** Later than anything known. */
    private static final Instant END_OF_TIME = Instant.parse("9999-12-31T00:00:00Z");

    @Inject
    private Placements placements;

    @Inject
    private LearnedTables learned;

    @Inject
    private Changes changes;

    @Inject
    private OrganisationClock clock;

    MatrixFeed() {}

    /** For a database without a server around it. */
    MatrixFeed(OrganisationClock clock) {
        this.placements = new Placements();
        this.learned = new LearnedTables();
        this.changes = new Changes();
        this.clock = clock;
    }

    /** What the matrix holds from then on. */
    record Held(SkillsMatrix matrix, long seq, LocalDate day) {}

    long head(Connection connection) throws SQLException {
        return changes.head(connection);
    }

    /**
     * A new matrix.
     *
     * @param past a day that is over, shown as it was known at its end; null for today
     * @param gone told the share that is read, table by table; what it throws ends the reading
     */
    Held build(Connection connection, LocalDate past, DoubleConsumer gone) throws SQLException {
        Reading reading = new Reading(connection, new SkillsMatrix(), past, gone);
        long seq = changes.head(connection);
        reading.matrix.reserve(people(connection));
        reading.matrix.take(placements.units(connection, reading.day));
        lazily(connection, () -> reading.read(Whose.everybody()));
        return new Held(reading.matrix, seq, reading.day);
    }

    /**
     * Brings a matrix up to the ledger's head. Rows of people are read by their ids, which for each takes ten times as long as within
     * whole tables.
     *
     * @param node the one that asks: what it has read anew by itself is no news to it
     * @return empty where so much has changed that building anew costs less: the matrix is as it was
     */
    Optional<Held> follow(Connection connection, Held held, LocalDate past, UUID node) throws SQLException {
        long head = changes.head(connection);
        LocalDate day = past == null ? clock.today() : past;
        MatrixNews news = new MatrixNews(changes.between(connection, held.seq(), head), node);
        Set<UUID> moved = new HashSet<>(news.moved());
        for (UUID each : news.imports()) {
            moved.addAll(placements.changedBy(connection, each));
        }
        if (!news.units().isEmpty()) {
            moved.addAll(placements.everIn(connection, news.units()));
        }
        if (day.isAfter(held.day())) {
            moved.addAll(placements.changingBetween(connection, held.day(), day));
        }
        int most = Math.max(PEOPLE_AT_ONCE, held.matrix().rows().size() / DEARER_BY_ID);
        if (news.everything() || moved.size() + news.learned().size() > most) {
            return Optional.empty();
        }
        Reading reading = new Reading(connection, held.matrix(), past, share -> {});
        if (news.tree() || day.isAfter(held.day())) {
            held.matrix().take(placements.units(connection, day));
        }
        for (List<UUID> some : parts(moved)) {
            reading.again(some);
        }
        for (List<UUID> some : parts(news.learned())) {
            held.matrix().forgetLearned(some);
            reading.learned(Whose.these(some));
        }
        return Optional.of(new Held(held.matrix(), head, day));
    }

    private interface Work {
        void run() throws SQLException;
    }

    /** H2 otherwise writes a long result to a file before it gives the first row. PostgreSQL has cursors for that. */
    private static void lazily(Connection connection, Work work) throws SQLException {
        boolean h2 = connection.getMetaData().getDatabaseProductName().equals("H2");
        lazy(connection, h2, 1);
        try {
            work.run();
        } finally {
            lazy(connection, h2, 0);
        }
    }

    private static void lazy(Connection connection, boolean h2, int on) throws SQLException {
        if (h2) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("set lazy_query_execution " + on);
            }
        }
    }

    private static List<List<UUID>> parts(Collection<UUID> people) {
        List<UUID> all = List.copyOf(people);
        List<List<UUID>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += PEOPLE_AT_ONCE) {
            parts.add(all.subList(from, Math.min(all.size(), from + PEOPLE_AT_ONCE)));
        }
        return parts;
    }

    private static int people(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from employee")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /** One snapshot on its way into a matrix. */
    private final class Reading {

        private final Connection connection;
        private final SkillsMatrix matrix;
        private final LocalDate day;
        private final Instant before;
        private final DoubleConsumer gone;
        private int tables;

        Reading(Connection connection, SkillsMatrix matrix, LocalDate past, DoubleConsumer gone) {
            this.gone = gone;
            this.connection = connection;
            this.matrix = matrix;
            this.day = past == null ? clock.today() : past;
            this.before = past == null ? END_OF_TIME : clock.endOf(past);
        }

        void read(Whose whose) throws SQLException {
            int[] nowhere = new int[1];
            placements.read(connection, whose, day, placement -> nowhere[0] += matrix.place(placement) ? 0 : 1);
            missed(nowhere[0]);
            aTableIsRead();
            coaching(whose);
            learned(whose);
        }

        /** They are in no sum, which nobody would see: better told than that nobody gets any figure. */
        private void missed(int people) {
            if (people > 0) {
                LOG.warning(() -> people + " people are placed in units that do not stand on " + day
                        + "; the gaps of that day do not count them.");
            }
        }

        private void aTableIsRead() {
            gone.accept(++tables / (LearnedTables.TABLES + 1.0));
        }

        /** People whose rows are there already; a unit that is not known so far has come since the tree was told. */
        void again(List<UUID> people) throws SQLException {
            matrix.forget(people);
            Whose whose = Whose.these(people);
            List<Placement> strange = new ArrayList<>();
            placements.read(connection, whose, day, placement -> {
                if (!matrix.place(placement)) {
                    strange.add(placement);
                }
            });
            if (!strange.isEmpty()) {
                matrix.take(placements.units(connection, day));
                strange.removeIf(matrix::place);
                missed(strange.size());
            }
            coaching(whose);
            learned(whose);
        }

        private void coaching(Whose whose) throws SQLException {
            placements.readCoaching(connection, whose, day, new Placements.Coaching() {
                @Override
                public void looksAfter(UUID coach, UUID unit) {
                    matrix.looksAfter(coach, unit);
                }

                @Override
                public void appointed(UUID coach, String skill) {
                    matrix.appoint(coach, skill);
                }

                @Override
                public void away(UUID coach) {
                    matrix.away(coach);
                }
            });
        }

        private void learned(Whose whose) throws SQLException {
            int oldest = Outlook.day(day) - DAYS_OF_WAYS;
            learned.read(
                    connection,
                    whose,
                    before,
                    clock.zone(),
                    this::aTableIsRead,
                    each -> matrix.take(recent(each, oldest)));
        }

        private Learned recent(Learned each, int oldest) {
            return each.way() == null || Outlook.day(each.way().on()) >= oldest
                    ? each
                    : new Learned(each.employee(), each.skill(), each.outlook(), null);
        }
    }
}
