package org.shuhari.gaps.team;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.shuhari.catalog.Skill;

/**
 * Who could learn or refresh what, from whom, by when. An offer: only the person it names answers it.
 *
 * @param shortBy how many more the team needs; 0 where it has enough
 * @param coaches who may sign it off for the person
 * @param by an estimate; for a skill that is mastered, the day its refresh is due; for an accepted line, the day it said then
 * @param accepted whether the person took it on
 */
public record TimetableLine(
        TeamMember person,
        Skill skill,
        Reason reason,
        int shortBy,
        List<UUID> coaches,
        LocalDate by,
        boolean accepted) {

    boolean isOf(Cell cell) {
        return person.id().equals(cell.person()) && skill.id().equals(cell.skill());
    }
}
