package org.shuhari.gaps;

import java.io.IOException;
import java.lang.ref.Reference;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.shuhari.catalog.Catalog;
import org.shuhari.mastery.MasteryState;
import org.shuhari.mastery.Outlook;
import org.shuhari.shared.OrganisationClock;

/**
 * What the read model costs by itself, without a server around it: building, the whole organisation's answer, a bare scan of the
 * same arrays, and the same answer as one statement to the database.
 *
 * @param buildSeconds the median of three, of which the first one is cold
 * @param bytes that come free with the matrix
 * @param histogram by class, what came free with it
 * @param answerMillis the median over all skills: rows of the units below the top, with their coaches
 * @param bareMillis the median of one loop over people and skills that reads job role and cell and counts states, and nothing else
 * @param groupByMillis the median of three
 */
public record MatrixFigures(
        int people,
        int units,
        int skills,
        double buildSeconds,
        long bytes,
        String histogram,
        double answerMillis,
        double bareMillis,
        double groupByMillis) {

    private static final int BUILDS = 3;
    private static final int WARM = 60;
    private static final int ANSWERS = 41;

    /** @param zone of the generated organisation */
    public static MatrixFigures of(Connection connection, Catalog catalog, ZoneId zone)
            throws SQLException, IOException {
        OrganisationClock clock = new OrganisationClock();
        clock.use(zone);
        MatrixFeed feed = new MatrixFeed(clock);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        double[] builds = new double[BUILDS];
        MatrixFeed.Held held = null;
        for (int i = 0; i < BUILDS; i++) {
            held = null;
            long begun = System.nanoTime();
            held = feed.build(connection, null, share -> {});
            builds[i] = (System.nanoTime() - begun) / 1e9;
            connection.rollback();
        }
        LocalDate today = clock.today();
        Question question = Question.of(catalog, 60, today, catalog.skills());
        double answer = answerMillis(held.matrix(), today, question, catalog);
        double bare = bareMillis(held.matrix(), question);
        double[] groupBy = new double[BUILDS];
        for (int i = 0; i < BUILDS; i++) {
            long begun = System.nanoTime();
            groupBy(connection, catalog);
            groupBy[i] = (System.nanoTime() - begun) / 1e6;
        }
        connection.rollback();
        int people = held.matrix().rows().size();
        int units = held.matrix().units().count();
        Map<String, Long> with = live();
        // Until here it is counted; nothing else needs it any more, and what nobody needs is gone before.
        Reference.reachabilityFence(held);
        held = null;
        Map<String, Long> freed = freed(with, live());
        return new MatrixFigures(
                people,
                units,
                catalog.skills().size(),
                median(builds),
                freed.values().stream().mapToLong(Long::longValue).sum(),
                largest(freed),
                answer,
                bare,
                median(groupBy));
    }

    /** By class, the bytes of everything that can be reached. */
    private static Map<String, Long> live() throws IOException {
        Process jcmd = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/jcmd",
                        Long.toString(ProcessHandle.current().pid()),
                        "GC.class_histogram")
                .start();
        Map<String, Long> bytes = new HashMap<>();
        new String(jcmd.getInputStream().readAllBytes())
                .lines()
                .map(line -> line.strip().split("\\s+"))
                .filter(parts -> parts.length > 3 && parts[0].matches("\\d+:"))
                .forEach(parts -> bytes.merge(parts[3], Long.parseLong(parts[2]), Long::sum));
        return bytes;
    }

    private static Map<String, Long> freed(Map<String, Long> with, Map<String, Long> without) {
        Map<String, Long> freed = new HashMap<>(with);
        without.forEach((name, bytes) -> freed.merge(name, -bytes, Long::sum));
        return freed;
    }

    private static String largest(Map<String, Long> freed) {
        return freed.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(6)
                .map(each -> String.format("%,14d  %s", each.getValue(), each.getKey()))
                .collect(Collectors.joining("\n"));
    }

    private static double answerMillis(SkillsMatrix matrix, LocalDate today, Question question, Catalog catalog) {
        GapQuery query = GapQuery.of(null, today);
        return millis(() -> GapTables.of(matrix, query, question, catalog.skills(), catalog)
                .total()
                .people());
    }

    private static double bareMillis(SkillsMatrix matrix, Question question) {
        return millis(() -> bare(matrix, question));
    }

    private static double millis(LongSupplier work) {
        long sum = 0;
        for (int i = 0; i < WARM; i++) {
            sum += work.getAsLong();
        }
        double[] times = new double[ANSWERS];
        for (int i = 0; i < ANSWERS; i++) {
            long begun = System.nanoTime();
            sum += work.getAsLong();
            times[i] = (System.nanoTime() - begun) / 1e6;
        }
        if (sum == Long.MIN_VALUE) {
            throw new IllegalStateException("nothing was counted");
        }
        return median(times);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static long bare(SkillsMatrix matrix, Question question) {
        long[] counts = new long[MasteryState.values().length];
        MatrixRows rows = matrix.rows();
        for (String skill : question.skills()) {
            boolean[] needing = question.needing(skill, matrix.jobRoles());
            int[] column = matrix.outlooks(skill);
            for (int row = 0; row < rows.size(); row++) {
                if (needing[rows.jobRole(row)]) {
                    int cell = SkillsMatrix.cell(column, row);
                    counts[
                            Outlook.state(cell, question.day(), question.refreshNotice())
                                    .ordinal()]++;
                }
            }
        }
        return Arrays.stream(counts).sum();
    }

    /** The same counts, but for the coaches, from the facts. A generated organisation has no days away. */
    private static void groupBy(Connection connection, Catalog catalog) throws SQLException {
        boolean h2 = connection.getMetaData().getDatabaseProductName().equals("H2");
        String needs = catalog.jobRoles().stream()
                .flatMap(role ->
                        Set.copyOf(role.skills()).stream().map(skill -> "('" + role.id() + "', '" + skill + "')"))
                .collect(Collectors.joining(", "));
        String until = h2
                ? "dateadd(month, refresh_months, held_from)"
                : "(held_from + make_interval(months => refresh_months))::date";
        String sql =
                "with recursive tree (id, top) as (select u.id, u.id from unit u where u.parent_id in (select r.id from unit r"
                        + " where r.parent_id is null) union all select c.id, t.top from unit c join tree t on c.parent_id = t.id),"
                        + " needs (job_role, skill) as (values " + needs + "),"
                        + " renewed (confirmation_id, renewed_on) as (select confirmation_id, max(renewed_on) as renewed_on from renewal where revoked_at is null"
                        + " group by confirmation_id),"
                        + " held (employee_id, skill, refresh_months, until_on) as (select employee_id, skill, refresh_months, "
                        + until
                        + " as until_on from (select c.employee_id, c.skill,"
                        + " c.refresh_months, max(coalesce(n.renewed_on, c.confirmed_on)) as held_from from confirmation c left join renewed n"
                        + " on n.confirmation_id = c.id where c.revoked_at is null group by c.employee_id, c.skill, c.refresh_months) x),"
                        + " begun (employee_id, skill) as (select distinct employee_id, skill from evidence where withdrawn_at is null)"
                        + " select t.top, n.skill, count(*) as required,"
                        + " sum(case when h.until_on >= current_date then 1 else 0 end) as mastered,"
                        + " sum(case when h.until_on >= current_date and h.until_on <= current_date + 60 then 1 else 0 end) as due,"
                        + " sum(case when h.until_on < current_date and w.skill is null then 1 else 0 end) as lapsed,"
                        + " sum(case when w.skill is not null and (h.until_on is null or h.until_on < current_date) then 1 else 0 end) as awaiting,"
                        + " sum(case when h.until_on is null and w.skill is null and b.skill is not null then 1 else 0 end) as practising"
                        + " from assignment a join employee e on e.id = a.employee_id join tree t on t.id = a.unit_id"
                        + " join needs n on n.job_role = a.job_role"
                        + " left join held h on h.employee_id = a.employee_id and h.skill = n.skill"
                        + " left join asking w on w.employee_id = a.employee_id and w.skill = n.skill and w.closed_at is null"
                        + " left join begun b on b.employee_id = a.employee_id and b.skill = n.skill"
                        + " where a.from_on <= current_date and (a.to_on is null or a.to_on >= current_date)"
                        + " and (e.left_on is null or e.left_on > current_date) group by t.top, n.skill";
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                rows.getLong(3);
            }
        }
    }
}
