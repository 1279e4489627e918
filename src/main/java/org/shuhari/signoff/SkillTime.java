package org.shuhari.signoff;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Where a coach's minutes go: one skill over the last 90 days; shown to that coach alone.
 *
 * @param answers how many requests the coach opened and decided
 * @param median of one of them
 * @param all of them together
 * @param notYet how many were answered "not yet": most of these are looked at again
 */
public record SkillTime(String skill, int answers, Duration median, Duration all, int notYet) {

    /** A decision and how long it took from opening the review. */
    record Timed(String skill, boolean confirmed, Duration took) {}

    /** Where most minutes went first. */
    static List<SkillTime> of(List<Timed> decisions) {
        Map<String, List<Timed>> bySkill =
                decisions.stream().collect(Collectors.groupingBy(Timed::skill, TreeMap::new, Collectors.toList()));
        return bySkill.entrySet().stream()
                .map(each -> of(each.getKey(), each.getValue()))
                .sorted(Comparator.comparing(SkillTime::all).reversed())
                .toList();
    }

    private static SkillTime of(String skill, List<Timed> decisions) {
        List<Duration> took = decisions.stream().map(Timed::took).toList();
        return new SkillTime(
                skill, took.size(), Pace.median(took), took.stream().reduce(Duration.ZERO, Duration::plus), (int)
                        decisions.stream().filter(each -> !each.confirmed()).count());
    }
}
