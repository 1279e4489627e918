package org.shuhari.signoff.quality;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.shuhari.people.PersonalData;
import org.shuhari.people.PersonalRows;
import org.shuhari.shared.UseCase;

/** Coaching cycles and calibrations somebody took part in, and that practices of that person were judged by two. */
@UseCase
class QualityData implements PersonalData {

    private static final int PLACE = 420;

    private static final String OWN_SEEN = "case when c.proposer_id = ?1 then c.proposer_seen else c.partner_seen end,"
            + " case when c.proposer_id = ?1 then c.proposer_judged_at else c.partner_judged_at end, c.withdrawn_at";

    @Inject
    private PersonalRows rows;

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public Set<String> tables() {
        return Set.of("coaching_cycle", "calibration");
    }

    @Override
    public List<Part> about(UUID person) {
        return List.of(
                Part.of("cyclesWatched", cycles(person, "watcher", "c.watcher_id where c.coach_id = ?1")),
                Part.of("cyclesNoted", cycles(person, "coach", "c.coach_id where c.watcher_id = ?1")),
                Part.of(
                        "calibrations",
                        rows.of(
                                person,
                                "select c.practice_id, p.skill, o.name, c.proposed_at, " + OWN_SEEN
                                        + " from calibration c join practice p on p.id = c.practice_id join employee o on o.id ="
                                        + " case when c.proposer_id = ?1 then c.partner_id else c.proposer_id end"
                                        + " where c.proposer_id = ?1 or c.partner_id = ?1 order by c.proposed_at, c.id",
                                "practice",
                                "skill",
                                "partner",
                                "proposedAt",
                                "criteria",
                                "judgedAt",
                                "withdrawnAt")),
                Part.of(
                        "calibrated",
                        rows.of(
                                person,
                                "select c.practice_id, p.skill, a.name, b.name, c.proposed_at from calibration c"
                                        + " join practice p on p.id = c.practice_id join employee a on a.id = c.proposer_id"
                                        + " join employee b on b.id = c.partner_id where p.employee_id = ?1"
                                        + " order by c.proposed_at, c.id",
                                "practice",
                                "skill",
                                "proposer",
                                "partner",
                                "proposedAt")));
    }

    private List<Map<String, Object>> cycles(UUID person, String other, String whose) {
        return rows.of(
                person,
                "select o.name, c.asked_at, cast(c.wish as varchar), c.noted_at, c.seen, cast(c.words as varchar),"
                        + " cast(c.next_step as varchar), c.withdrawn_at from coaching_cycle c join employee o on o.id = "
                        + whose
                        + " order by c.asked_at, c.id",
                other,
                "askedAt",
                "wish",
                "notedAt",
                "criteria",
                "text",
                "nextStep",
                "withdrawnAt");
    }
}
