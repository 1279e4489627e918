package org.shuhari.gaps;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.shuhari.people.Whose;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.data.DataSourceSettings;

/** The sums of month ends in their tables: a row for each month and unit, over JDBC, for there are ten thousand units. */
@ApplicationScoped
@Transactional
class MonthEndTables {

    private static final int BATCH = 500;
    private static final Whose WHOLE = Whose.these(List.of(MonthEnds.WHOLE));

    @Resource(lookup = DataSourceSettings.NAME)
    private DataSource dataSource;

    @Inject
    private OrganisationClock clock;

    /** The day of the first thing that is known; empty for an empty ledger. */
    Optional<LocalDate> firstDay(ZoneId zone) {
        return rows(
                        "select at from ledger_entry where seq = 1",
                        Whose.everybody(),
                        row -> row.getObject(1, OffsetDateTime.class)
                                .atZoneSameInstant(zone)
                                .toLocalDate())
                .stream()
                .findFirst();
    }

    /**
     * Those whose sums of everybody are kept. Earlier versions kept none, and left out who had worked in units that were closed since:
     * their months are counted anew, as far back as months are counted at all.
     */
    List<YearMonth> taken() {
        return rows(
                "select month_on from month_end_sum where " + WHOLE.is("unit_id"),
                WHOLE,
                row -> YearMonth.from(row.getObject(1, LocalDate.class)));
    }

    /** Keeps a month's sums; changes nothing when another node was first. */
    void store(YearMonth month, Map<UUID, Map<String, TrendMonth.Sum>> sums) {
        try (Connection connection = dataSource.getConnection()) {
            lock(connection, month);
            if (taken().contains(month)) {
                return;
            }
            change(connection, "delete from month_end_sum where month_on = ?", month.atDay(1));
            insert(connection, month, sums);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void lock(Connection connection, YearMonth month) throws SQLException {
        change(
                connection,
                "insert into month_end (month_on, taken_at) values (?, ?) on conflict do nothing",
                month.atDay(1),
                clock.now().atOffset(ZoneOffset.UTC));
        change(
                connection,
                "update month_end set taken_at = ? where month_on = ?",
                clock.now().atOffset(ZoneOffset.UTC),
                month.atDay(1));
    }

    private static void change(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private static void insert(Connection connection, YearMonth month, Map<UUID, Map<String, TrendMonth.Sum>> sums)
            throws SQLException {
        try (PreparedStatement sum =
                connection.prepareStatement("insert into month_end_sum (month_on, unit_id, sums) values (?, ?, ?)")) {
            int waiting = 0;
            for (Map.Entry<UUID, Map<String, TrendMonth.Sum>> each : sums.entrySet()) {
                sum.setObject(1, month.atDay(1));
                sum.setObject(2, each.getKey());
                sum.setString(3, text(each.getValue()));
                sum.addBatch();
                if (++waiting % BATCH == 0) {
                    sum.executeBatch();
                }
            }
            sum.executeBatch();
        }
    }

    /** The months counted from one on, in order; nothing in them where the unit had nobody who needed anything. */
    List<TrendMonth> read(UUID unit, YearMonth from) {
        Map<YearMonth, Map<String, TrendMonth.Sum>> months = new TreeMap<>();
        taken().stream().filter(month -> !month.isBefore(from)).forEach(month -> months.put(month, Map.of()));
        Whose whose = Whose.these(List.of(unit));
        rows(
                "select month_on, sums from month_end_sum where " + whose.is("unit_id"),
                whose,
                row -> months.computeIfPresent(
                        YearMonth.from(row.getObject(1, LocalDate.class)), (month, none) -> read(row)));
        return months.entrySet().stream()
                .map(each -> new TrendMonth(each.getKey(), each.getValue()))
                .toList();
    }

    private static Map<String, TrendMonth.Sum> read(ResultSet row) {
        try {
            return row.getString(2)
                    .lines()
                    .map(line -> line.split(" "))
                    .collect(Collectors.toUnmodifiableMap(
                            parts -> parts[0],
                            parts -> new TrendMonth.Sum(Integer.parseInt(parts[1]), Integer.parseInt(parts[2]))));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Map<String, TrendMonth.Sum> sums) {
        return new TreeMap<>(sums)
                .entrySet().stream()
                        .map(each -> each.getKey() + " " + each.getValue().required() + " "
                                + each.getValue().mastered())
                        .collect(Collectors.joining("\n"));
    }

    private interface EachRow<T> {
        T take(ResultSet row) throws SQLException;
    }

    private <T> List<T> rows(String sql, Whose whose, EachRow<T> each) {
        List<T> all = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            whose.set(statement, 1);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    all.add(each.take(rows));
                }
            }
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
