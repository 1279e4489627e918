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
import java.util.Collection;
import java.util.HashMap;
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

    List<YearMonth> taken() {
        return rows(
                "select month_on from month_end",
                Whose.everybody(),
                row -> YearMonth.from(row.getObject(1, LocalDate.class)));
    }

    /** Keeps a month's sums; changes nothing when another node was first. */
    void store(YearMonth month, Map<UUID, Map<String, TrendMonth.Sum>> sums) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement end = connection.prepareStatement(
                        "insert into month_end (month_on, taken_at) values (?, ?) on conflict do nothing");
                PreparedStatement sum = connection.prepareStatement(
                        "insert into month_end_sum (month_on, unit_id, sums) values (?, ?, ?)")) {
            end.setObject(1, month.atDay(1));
            end.setObject(2, clock.now().atOffset(ZoneOffset.UTC));
            if (end.executeUpdate() == 0) {
                return;
            }
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
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The months counted from one on, in order, each the sum of these units. */
    List<TrendMonth> read(Collection<UUID> units, YearMonth from) {
        Map<YearMonth, Map<String, TrendMonth.Sum>> months = new TreeMap<>();
        taken().stream().filter(month -> !month.isBefore(from)).forEach(month -> months.put(month, new HashMap<>()));
        if (!units.isEmpty() && !months.isEmpty()) {
            Whose whose = Whose.these(units);
            rows(
                    "select month_on, sums from month_end_sum where " + whose.is("unit_id"),
                    whose,
                    row -> months.computeIfPresent(
                            YearMonth.from(row.getObject(1, LocalDate.class)), (month, sum) -> added(sum, row)));
        }
        return months.entrySet().stream()
                .map(each -> new TrendMonth(each.getKey(), Map.copyOf(each.getValue())))
                .toList();
    }

    private static Map<String, TrendMonth.Sum> added(Map<String, TrendMonth.Sum> sum, ResultSet row) {
        try {
            row.getString(2)
                    .lines()
                    .map(line -> line.split(" "))
                    .forEach(parts -> sum.merge(
                            parts[0],
                            new TrendMonth.Sum(Integer.parseInt(parts[1]), Integer.parseInt(parts[2])),
                            TrendMonth.Sum::plus));
            return sum;
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
