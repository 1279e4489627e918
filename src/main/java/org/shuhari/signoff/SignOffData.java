package org.shuhari.signoff;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shuhari.people.Employee;
import org.shuhari.people.People;
import org.shuhari.people.PersonalData;
import org.shuhari.people.PersonalRows;
import org.shuhari.shared.UseCase;

/** What somebody asked, was answered and answered as a coach, with all words; and what was claimed. */
@UseCase
class SignOffData implements PersonalData {

    @Inject
    private PersonalRows rows;

    @Inject
    private Records records;

    @Inject
    private People people;

    @Override
    public int place() {
        return 400;
    }

    @Override
    public Set<String> tables() {
        return Set.of("sign_off_request", "sign_off", "revocation", "claim", "coach_pace", "review_opening");
    }

    @Override
    public List<Part> about(UUID person) {
        return List.of(
                Part.of(
                        "requests",
                        rows.of(
                                person,
                                "select r.id, r.skill, r.skill_version, replace(lower(r.state), '_', '-'), r.requested_at, r.promised_until,"
                                        + " r.closed_at, w.name, r.second_look, x.name, r.claim_id from sign_off_request r"
                                        + " left join employee w on w.id = r.wish_coach_id"
                                        + " left join employee x on x.id = r.excluded_coach_id"
                                        + " where r.employee_id = ?1 order by r.requested_at, r.id",
                                "id",
                                "skill",
                                "version",
                                "state",
                                "requestedAt",
                                "promisedUntil",
                                "closedAt",
                                "wishedCoach",
                                "secondLook",
                                "withoutCoach",
                                "claim")),
                Part.of("answers", answers(records.signOffsFor(person), true)),
                Part.of("answered", answers(records.signOffsBy(person), false)),
                Part.of(
                        "revoked",
                        rows.of(
                                person,
                                "select s.skill, e.name, v.revoked_at, replace(lower(v.cause), '_', '-'), v.reason from revocation v"
                                        + " join sign_off s on s.id = v.sign_off_id join employee e on e.id = s.employee_id"
                                        + " where v.revoked_by = ?1 order by v.revoked_at, v.id",
                                "skill",
                                "learner",
                                "revokedAt",
                                "cause",
                                "reason")),
                Part.of(
                        "wished",
                        rows.of(
                                person,
                                "select r.skill, e.name, r.requested_at, replace(lower(r.state), '_', '-') from sign_off_request r join employee e"
                                        + " on e.id = r.employee_id where r.wish_coach_id = ?1 or r.excluded_coach_id = ?1"
                                        + " order by r.requested_at, r.id",
                                "skill",
                                "learner",
                                "requestedAt",
                                "state")),
                Part.of(
                        "claims",
                        rows.of(
                                person,
                                "select id, skill, source, claimed_at, settled_at, withdrawn_at, import_id from claim"
                                        + " where employee_id = ?1 order by claimed_at, id",
                                "id",
                                "skill",
                                "source",
                                "claimedAt",
                                "settledAt",
                                "withdrawnAt",
                                "import")),
                Part.of(
                        "pace",
                        rows.of(
                                person,
                                "select minutes_per_day, at_once, said_at from coach_pace where coach_id = ?1",
                                "minutesPerDay",
                                "atOnce",
                                "saidAt")),
                Part.unprinted(
                        "openings",
                        rows.of(
                                person,
                                "select o.request_id, r.skill, o.opened_at from review_opening o join sign_off_request r"
                                        + " on r.id = o.request_id where o.coach_id = ?1 order by o.opened_at, o.request_id",
                                "request",
                                "skill",
                                "openedAt")));
    }

    private List<Map<String, Object>> answers(List<SignOff> signOffs, boolean own) {
        Map<UUID, Revocation> revocations = records.revocationsOf(signOffs);
        Map<UUID, Employee> names = people.byIds(signOffs.stream()
                .map(signOff -> own ? signOff.coachId() : signOff.employeeId())
                .collect(Collectors.toSet()));
        return signOffs.stream()
                .map(signOff -> answer(signOff, own, names, revocations.get(signOff.id())))
                .toList();
    }

    private static Map<String, Object> answer(
            SignOff signOff, boolean own, Map<UUID, Employee> names, Revocation revocation) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("id", signOff.id());
        answer.put("request", signOff.requestId());
        answer.put("skill", signOff.skill());
        answer.put("version", signOff.skillVersion());
        answer.put(
                own ? "coach" : "learner",
                names.get(own ? signOff.coachId() : signOff.employeeId()).name());
        answer.put("decision", signOff.decision().slug());
        answer.put("decidedAt", signOff.decidedAt());
        answer.put("basis", signOff.basis().slug());
        answer.put("criteria", signOff.criteria());
        answer.put("notes", signOff.notes());
        answer.put("comment", signOff.comment());
        answer.put("nextStep", signOff.nextStep());
        if (revocation != null) {
            answer.put("revokedAt", revocation.revokedAt());
            answer.put("revocation", revocation.reason());
        }
        return answer;
    }
}
