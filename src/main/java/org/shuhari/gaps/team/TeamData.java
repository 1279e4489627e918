package org.shuhari.gaps.team;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.shuhari.people.PersonalData;
import org.shuhari.people.PersonalRows;
import org.shuhari.shared.UseCase;

/** What somebody said their team needs, and answered to the lines of its timetable. */
@UseCase
class TeamData implements PersonalData {

    private static final int PLACE = 440;

    @Inject
    private PersonalRows rows;

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public Set<String> tables() {
        return Set.of("team_need", "timetable_answer");
    }

    @Override
    public List<Part> about(UUID person) {
        return List.of(
                Part.of(
                        "needsSaid",
                        rows.of(
                                person,
                                "select u.name, n.skill, n.people, n.said_at from team_need n join unit u on u.id = n.unit_id"
                                        + " where n.said_by = ?1 order by n.said_at, n.id",
                                "unit",
                                "skill",
                                "people",
                                "saidAt")),
                Part.of(
                        "timetable",
                        rows.of(
                                person,
                                "select u.name, t.skill, lower(t.answer), t.by_on, t.answered_at from timetable_answer t"
                                        + " join unit u on u.id = t.unit_id where t.employee_id = ?1"
                                        + " order by t.answered_at, t.id",
                                "unit",
                                "skill",
                                "answer",
                                "by",
                                "answeredAt")));
    }
}
