package org.shuhari.mastery;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.shuhari.people.PersonalData;
import org.shuhari.people.PersonalRows;
import org.shuhari.shared.UseCase;

/** The facts that somebody's states are computed from. */
@UseCase
class MasteryData implements PersonalData {

    @Inject
    private PersonalRows rows;

    @Override
    public int place() {
        return 200;
    }

    @Override
    public Set<String> tables() {
        return Set.of("confirmation", "renewal", "pull", "evidence", "asking");
    }

    @Override
    public List<Part> about(UUID person) {
        return List.of(
                Part.of(
                        "confirmations",
                        rows.of(
                                person,
                                "select id, skill, skill_version, confirmed_on, refresh_months, lower(basis), recognised,"
                                        + " revoked_at from confirmation where employee_id = ?1"
                                        + " order by confirmed_at, id",
                                "id",
                                "skill",
                                "version",
                                "confirmedOn",
                                "refreshMonths",
                                "basis",
                                "recognised",
                                "revokedAt")),
                Part.of(
                        "renewals",
                        rows.of(
                                person,
                                "select c.skill, r.renewed_on, r.revoked_at from renewal r join confirmation c"
                                        + " on c.id = r.confirmation_id where c.employee_id = ?1"
                                        + " order by r.renewed_at, r.id",
                                "skill",
                                "renewedOn",
                                "revokedAt")),
                Part.of(
                        "pulls",
                        rows.of(
                                person,
                                "select skill, kind, at from pull where employee_id = ?1 order by at, id",
                                "skill",
                                "kind",
                                "at")),
                Part.unprinted(
                        "evidence",
                        rows.of(
                                person,
                                "select practice_id, skill, done_on, recorded_at, observed_at, withdrawn_at"
                                        + " from evidence where employee_id = ?1 order by recorded_at, practice_id",
                                "practice",
                                "skill",
                                "doneOn",
                                "recordedAt",
                                "observedAt",
                                "withdrawnAt")),
                Part.unprinted(
                        "askings",
                        rows.of(
                                person,
                                "select request_id, skill, asked_at, promised_until, claimed, coaches, signed_at,"
                                        + " second_look, closed_at, replace(lower(outcome), '_', '-') from asking where employee_id = ?1"
                                        + " order by asked_at, request_id",
                                "request",
                                "skill",
                                "askedAt",
                                "promisedUntil",
                                "claimed",
                                "coaches",
                                "signedAt",
                                "secondLook",
                                "closedAt",
                                "outcome")));
    }
}
