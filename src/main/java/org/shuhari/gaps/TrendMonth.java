package org.shuhari.gaps;

import java.time.YearMonth;
import java.util.Map;

/**
 * What the people of a unit, and of all below it, needed and mastered at the end of a month; of the month that runs, now.
 *
 * @param bySkill only skills that somebody needed
 */
public record TrendMonth(YearMonth month, Map<String, Sum> bySkill) {

    /**
     * @param required how many people's job role needed it
     * @param mastered of these, those who were current
     */
    public record Sum(int required, int mastered) {

        /** Both together. */
        public Sum plus(Sum other) {
            return new Sum(required + other.required, mastered + other.mastered);
        }
    }
}
