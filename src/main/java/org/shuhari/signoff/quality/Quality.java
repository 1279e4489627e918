package org.shuhari.signoff.quality;

import java.time.LocalDate;
import java.util.List;

/**
 * What a coach sees of the own coaching, alone.
 *
 * @param since decisions from this day on
 * @param all over all skills; null without a decision
 * @param skills in order of title
 */
public record Quality(LocalDate since, FirstTime all, List<OfSkill> skills) {

    /**
     * One skill.
     *
     * @param spread of all its coaches; null for fewer than five
     */
    public record OfSkill(String skill, String title, FirstTime own, Spread spread) {}
}
