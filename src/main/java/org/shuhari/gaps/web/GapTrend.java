package org.shuhari.gaps.web;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.Skill;
import org.shuhari.gaps.Heat;
import org.shuhari.gaps.TrendMonth;

/**
 * How much of what is needed was mastered, month by month.
 *
 * <p>Where fewer than five people need any one of the skills, a percentage would be about single people: it is left out.
 *
 * @param all over all skills
 * @param groups those of which anything is needed now
 */
public record GapTrend(Line all, List<Line> groups) {

    static final int MONTHS = 12;

    /**
     * @param percent now; null where few people need the skills
     * @param change in points since the first month that is known; null where no earlier one is
     * @param since that month; null where none is
     */
    public record Line(String title, Integer percent, Integer change, YearMonth since, Sparkline spark) {

        static Line few(String title) {
            return new Line(title, null, null, null, null);
        }

        public boolean few() {
            return percent == null;
        }

        public boolean up() {
            return change != null && change > 0;
        }

        public boolean down() {
            return change != null && change < 0;
        }

        /** With its sign: +6, −2, 0. */
        public String signed() {
            if (change == null) {
                return "";
            }
            return up() ? "+" + change : down() ? "−" + -change : "0";
        }

        /** How many points, up or down. */
        public int points() {
            return Math.abs(change);
        }
    }

    /** Empty where nothing is needed now. @param skills those that count */
    static Optional<GapTrend> of(List<TrendMonth> months, Catalog catalog, List<Skill> skills) {
        Set<String> counted = skills.stream().map(Skill::id).collect(Collectors.toSet());
        return line("", months, counted).map(all -> {
            List<Line> groups = new ArrayList<>();
            catalog.groups()
                    .forEach(group -> line(
                                    group.title(),
                                    months,
                                    catalog.skillsOf(group.id()).stream()
                                            .map(Skill::id)
                                            .filter(counted::contains)
                                            .collect(Collectors.toSet()))
                            .ifPresent(groups::add));
            return new GapTrend(all, groups);
        });
    }

    private static Optional<Line> line(String title, List<TrendMonth> months, Set<String> skills) {
        TrendMonth last = months.isEmpty() ? null : months.get(months.size() - 1);
        if (last == null || largest(last, skills) == 0) {
            return Optional.empty();
        }
        if (largest(last, skills) < Heat.SHARE_FROM) {
            return Optional.of(Line.few(title));
        }
        YearMonth first = last.month().minusMonths(MONTHS - 1L);
        List<Sparkline.Point> points = new ArrayList<>();
        for (TrendMonth month : months) {
            percent(month, skills)
                    .ifPresent(percent -> points.add(
                            new Sparkline.Point((int) ChronoUnit.MONTHS.between(first, month.month()), percent)));
        }
        Sparkline.Point then = points.get(0);
        int now = points.get(points.size() - 1).percent();
        return Optional.of(new Line(
                title,
                now,
                points.size() == 1 ? null : now - then.percent(),
                points.size() == 1 ? null : first.plusMonths(then.month()),
                Sparkline.of(points, MONTHS)));
    }

    /** How many need that one of the skills which most of them need. */
    private static int largest(TrendMonth month, Set<String> skills) {
        return sums(month, skills).mapToInt(TrendMonth.Sum::required).max().orElse(0);
    }

    private static Optional<Integer> percent(TrendMonth month, Set<String> skills) {
        if (largest(month, skills) < Heat.SHARE_FROM) {
            return Optional.empty();
        }
        return Optional.of(Heat.percent(
                sums(month, skills).mapToLong(TrendMonth.Sum::mastered).sum(),
                sums(month, skills).mapToLong(TrendMonth.Sum::required).sum()));
    }

    private static Stream<TrendMonth.Sum> sums(TrendMonth month, Set<String> skills) {
        return month.bySkill().entrySet().stream()
                .filter(each -> skills.contains(each.getKey()))
                .map(Map.Entry::getValue);
    }
}
