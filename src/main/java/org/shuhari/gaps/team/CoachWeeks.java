package org.shuhari.gaps.team;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;

/** What the coaches' weeks still hold: each answer takes one of a coach's answers of that week. */
final class CoachWeeks {

    /** How many weeks a timetable looks ahead. */
    static final int WEEKS = 13;

    private final Map<UUID, Integer> perWeek;
    private final Map<UUID, int[]> taken = new HashMap<>();

    CoachWeeks(Map<UUID, Integer> perWeek) {
        this.perWeek = perWeek;
    }

    /**
     * Takes the first week from one on in which so many of these coaches have an answer left; those with most left give it.
     *
     * @return the week, 0 is the one from today; empty when there is none within {@link #WEEKS}
     */
    OptionalInt take(Collection<UUID> coaches, int needed, int fromWeek) {
        for (int week = fromWeek; week < WEEKS; week++) {
            int at = week;
            List<UUID> free = coaches.stream()
                    .filter(coach -> left(coach, at) > 0)
                    .sorted(Comparator.comparing((UUID coach) -> -left(coach, at))
                            .thenComparing(Comparator.naturalOrder()))
                    .limit(needed)
                    .toList();
            if (free.size() == needed) {
                free.forEach(coach -> taken.computeIfAbsent(coach, c -> new int[WEEKS])[at]++);
                return OptionalInt.of(week);
            }
        }
        return OptionalInt.empty();
    }

    private int left(UUID coach, int week) {
        int[] weeks = taken.get(coach);
        return perWeek.getOrDefault(coach, 0) - (weeks == null ? 0 : weeks[week]);
    }
}
