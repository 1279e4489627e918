package org.shuhari.gaps;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What could leave the organisation short of a skill.
 *
 * @param singlePerson teams that need a skill which one person there masters
 * @param lapsing who is current in a skill and will not be within 90 days without a refresh, soonest first
 * @param noCoach teams that need a skill which nobody may sign off for them (R6)
 */
public record Risks(List<Single> singlePerson, List<Lapsing> lapsing, List<NoCoach> noCoach) {

    /** @param unit the team: who works directly in it */
    public record Single(UUID unit, String skill, UUID employee) {}

    /** @param refreshDue the last day it holds */
    public record Lapsing(UUID employee, String skill, LocalDate refreshDue) {}

    /** @param unit the team: who works directly in it */
    public record NoCoach(UUID unit, String skill) {}

    /**
     * How much of it there is.
     *
     * @param places teams and skills that rest on one person
     * @param peopleLapsing people of whom anything lapses
     * @param skillsWithoutCoach skills without a coach somewhere
     */
    public record Counts(int places, int peopleLapsing, int skillsWithoutCoach) {}
}
