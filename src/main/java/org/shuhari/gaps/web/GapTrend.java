package org.shuhari.gaps.web;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.Skill;
import org.shuhari.gaps.TrendMonth;

/**
 * How much of what is needed was mastered, month by month.
 *
 * @param all over all skills
 * @param groups those of which anything is needed now
 */
public record GapTrend(Line all, List<Line> groups) {

    static final int MONTHS = 12;

    /**
     * @param percent now
     * @param change in points since the first month that is known; null where no earlier one is
     * @param since that month; null where none is
     */
    public record Line(String title, int percent, Integer change, YearMonth since, Sparkline spark) {

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
        if (months.isEmpty()) {
            return Optional.empty();
        }
        YearMonth last = months.get(months.size() - 1).month();
        YearMonth first = last.minusMonths(MONTHS - 1L);
        List<Sparkline.Point> points = new ArrayList<>();
        for (TrendMonth month : months) {
            percent(month, skills)
                    .ifPresent(percent -> points.add(
                            new Sparkline.Point((int) ChronoUnit.MONTHS.between(first, month.month()), percent)));
        }
        if (points.isEmpty() || points.get(points.size() - 1).month() != MONTHS - 1) {
            return Optional.empty();
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

    private static Optional<Integer> percent(TrendMonth month, Set<String> skills) {
        long required = 0;
        long mastered = 0;
        for (Map.Entry<String, TrendMonth.Sum> each : month.bySkill().entrySet()) {
            if (skills.contains(each.getKey())) {
                required += each.getValue().required();
                mastered += each.getValue().mastered();
            }
        }
        return required == 0 ? Optional.empty() : Optional.of(HeatStep.percent(mastered, required));
    }
}
